package dev.aftercall.incident;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RoleRepository extends Repository<RoleRow, UUID> {

    RoleRow save(RoleRow row);

    @Query("select r from RoleRow r where r.incident.value = :incident and r.endedAt is null")
    List<RoleRow> findCurrent(UUID incident);

    @Query(
            "select r from RoleRow r where r.incident.value = :incident order by r.endedAt nulls first, r.startedAt desc")
    List<RoleRow> findAll(UUID incident);
}
