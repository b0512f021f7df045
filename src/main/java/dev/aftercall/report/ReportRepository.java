package dev.aftercall.report;

import dev.aftercall.postmortem.PostmortemId;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReportRepository extends Repository<Report, ReportId> {

    Report save(Report report);

    Optional<Report> findByPostmortem(PostmortemId postmortem);

    @Query("select count(r) > 0 from Report r where r.slug = :slug")
    boolean hasSlug(String slug);
}
