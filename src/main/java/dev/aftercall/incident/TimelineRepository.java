package dev.aftercall.incident;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TimelineRepository extends Repository<TimelineRow, EntryId> {

    TimelineRow save(TimelineRow row);

    /** Locked, so that corrections follow each other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from TimelineRow e where e.id.value = :id")
    Optional<TimelineRow> lock(UUID id);

    @Query("select e.content.occurredAt from TimelineRow e where e.id.value = :id and e.incident.value = :incident")
    Optional<Instant> findOccurredAt(UUID id, UUID incident);

    @Query("select e from TimelineRow e where e.incident.value = :incident"
            + " order by e.content.occurredAt desc, e.id.value desc")
    List<TimelineRow> findAll(UUID incident);

    @Query("select e from TimelineRow e where e.incident.value = :incident and e.id.value in :ids"
            + " order by e.content.occurredAt, e.id.value")
    List<TimelineRow> findSome(UUID incident, Collection<UUID> ids);

    @Query("select count(e) from TimelineRow e where e.incident.value = :incident")
    long count(UUID incident);
}
