package dev.aftercall.playbook;

import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PlaybookVersionRepository extends Repository<PlaybookVersion, Integer> {

    PlaybookVersion save(PlaybookVersion version);

    @Query("select v.document from PlaybookVersion v where v.number = :number")
    Optional<String> findDocument(int number);

    @Query("select max(v.number) from PlaybookVersion v")
    int findNewest();
}
