package dev.aftercall.incident;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface HistoryRepository extends Repository<StateChangeRow, UUID> {

    StateChangeRow save(StateChangeRow row);

    @Query("select c from StateChangeRow c where c.incident.value = :incident and c.kind = :kind"
            + " order by c.changedAt desc, c.id desc")
    List<StateChangeRow> findStates(UUID incident, StateChangeRow.Kind kind);
}
