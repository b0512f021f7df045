package dev.aftercall.report;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredFormRepository extends Repository<StoredForm, UUID> {

    StoredForm save(StoredForm form);

    List<StoredForm> findByReportVersion(UUID reportVersion);

    Optional<StoredForm> findByReportVersionAndKind(UUID reportVersion, ReportForm kind);

    @Query("select f.hash from StoredForm f where f.reportVersion = :reportVersion and f.kind = :kind")
    Optional<String> findHash(UUID reportVersion, ReportForm kind);
}
