package dev.aftercall.incident.clock;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SignalRepository extends Repository<SignalRow, UUID> {

    SignalRow save(SignalRow row);

    @Query("select s from SignalRow s where s.incident.value = :incident order by s.at, s.id")
    List<SignalRow> findOf(UUID incident);
}
