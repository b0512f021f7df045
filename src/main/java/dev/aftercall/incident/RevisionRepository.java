package dev.aftercall.incident;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RevisionRepository extends Repository<RevisionRow, UUID> {

    RevisionRow save(RevisionRow row);

    @Query("select r from RevisionRow r, TimelineRow e where r.entry.value = :entry and e.id.value = :entry"
            + " and e.incident.value = :incident order by r.replacedAt desc, r.id desc")
    List<RevisionRow> findOf(UUID entry, UUID incident);
}
