package dev.aftercall.incident.mode;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ModeRepository extends Repository<ModeRow, UUID> {

    ModeRow save(ModeRow row);

    void delete(ModeRow row);

    @Query("select m from ModeRow m where m.incident.value = :incident")
    List<ModeRow> findOf(UUID incident);
}
