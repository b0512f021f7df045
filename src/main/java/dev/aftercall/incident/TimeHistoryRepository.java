package dev.aftercall.incident;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TimeHistoryRepository extends Repository<TimeChangeRow, UUID> {

    TimeChangeRow save(TimeChangeRow row);

    @Query("select c from TimeChangeRow c where c.incident.value = :incident order by c.changedAt desc, c.id desc")
    List<TimeChangeRow> findTimes(UUID incident);
}
