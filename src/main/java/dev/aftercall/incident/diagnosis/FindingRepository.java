package dev.aftercall.incident.diagnosis;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FindingRepository extends Repository<FindingRow, UUID> {

    FindingRow save(FindingRow row);

    @Query("select f from FindingRow f where f.incident.value = :incident order by f.at desc, f.id desc")
    List<FindingRow> findOf(UUID incident);
}
