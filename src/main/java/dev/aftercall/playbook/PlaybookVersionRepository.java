package dev.aftercall.playbook;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PlaybookVersionRepository extends Repository<PlaybookVersion, Integer> {

    PlaybookVersion save(PlaybookVersion version);

    @Query("select v.document from PlaybookVersion v where v.number = :number")
    Optional<String> findDocument(int number);

    @Query("select new dev.aftercall.playbook.PlaybookVersionSummary(v.number, v.createdAt, v.createdBy, v.proposedBy,"
            + " v.reason, v.hash) from PlaybookVersion v order by v.number desc")
    List<PlaybookVersionSummary> findSummaries(Limit limit);

    /** Makes others who publish on the same version wait. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select v from PlaybookVersion v where v.number = :number")
    Optional<PlaybookVersion> hold(int number);

    @Query("select max(v.number) from PlaybookVersion v")
    int findNewest();
}
