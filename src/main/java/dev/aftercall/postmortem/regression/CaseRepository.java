package dev.aftercall.postmortem.regression;

import dev.aftercall.postmortem.PostmortemId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CaseRepository extends Repository<CaseRow, CaseId> {

    CaseRow save(CaseRow regressionCase);

    /** Those that were not removed. */
    @Query(
            "select c from CaseRow c where c.postmortem = :postmortem and c.removedAt is null order by c.position, c.id.value")
    List<CaseRow> findCases(PostmortemId postmortem);

    Optional<CaseRow> findById(CaseId id);

    /** Reads the owner without reading the case, so that it is read fresh once its postmortem is held. */
    @Query("select c.postmortem from CaseRow c where c.id = :id")
    Optional<PostmortemId> findPostmortem(CaseId id);
}
