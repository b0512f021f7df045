package dev.aftercall.postmortem.action;

import dev.aftercall.base.Severity;
import dev.aftercall.incident.IncidentId;
import dev.aftercall.postmortem.PostmortemId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ActionRepository extends Repository<Action, ActionId> {

    Action save(Action action);

    void delete(Action action);

    Optional<Action> findById(ActionId id);

    List<Action> findByPostmortemOrderByPosition(PostmortemId postmortem);

    /** Reads the owner without reading the item, so that it is read fresh once its postmortem is held. */
    @Query("select a.postmortem from Action a where a.id = :id")
    Optional<PostmortemId> findPostmortem(ActionId id);

    @Modifying
    @Query("update Action a set a.severity = :severity where a.incident = :incident")
    void updateSeverity(IncidentId incident, Severity severity);

    @Query("select a.id from Action a where a.state in :states and a.due <= :due order by a.due, a.id.value")
    List<ActionId> findDueBy(Collection<ActionState> states, LocalDate due);
}
