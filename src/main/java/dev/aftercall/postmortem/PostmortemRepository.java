package dev.aftercall.postmortem;

import dev.aftercall.base.Severity;
import dev.aftercall.incident.IncidentId;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PostmortemRepository extends Repository<Postmortem, PostmortemId> {

    Postmortem saveAndFlush(Postmortem postmortem);

    Optional<Postmortem> findById(PostmortemId id);

    /** With its people and sections in the same statement. */
    @Query("select p from Postmortem p left join fetch p.team.people left join fetch p.sections where p.id = :id")
    Optional<Postmortem> findWhole(PostmortemId id);

    Optional<Postmortem> findByIncident(IncidentId incident);

    Optional<Postmortem> findByIncidentKey(String key);

    @Query("select p from Postmortem p where p.incident.value in :incidents")
    List<Postmortem> findAllOf(Collection<UUID> incidents);

    /** Everyone else who writes in it waits until this transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Postmortem p where p.id = :id")
    Optional<Postmortem> lock(PostmortemId id);

    @Modifying
    @Query("update Postmortem p set p.severity = :severity where p.incident = :incident")
    void updateSeverity(IncidentId incident, Severity severity);
}
