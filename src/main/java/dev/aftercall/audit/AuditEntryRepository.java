package dev.aftercall.audit;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AuditEntryRepository extends Repository<AuditEntry, Long> {

    AuditEntry save(AuditEntry entry);

    @Query("select distinct e.action from AuditEntry e order by e.action")
    List<String> findActions();

    @Query("select distinct e.action from AuditEntry e where e.confidential = false order by e.action")
    List<String> findOpenActions();
}
