package dev.aftercall.incident.clock;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ClockRepository extends Repository<ClockRow, ClockId> {

    ClockRow save(ClockRow row);

    @Query("select c from ClockRow c where c.incident.value = :incident order by c.span.startedAt, c.position")
    List<ClockRow> findOf(UUID incident);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from ClockRow c where c.id.value = :id")
    Optional<ClockRow> lock(UUID id);
}
