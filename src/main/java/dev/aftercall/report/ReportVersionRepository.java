package dev.aftercall.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReportVersionRepository extends Repository<ReportVersion, UUID> {

    String SUMMARY = """
            select new dev.aftercall.report.ReportSummary(v.id, r.id, r.postmortem, r.incident, r.slug, v.number,
                v.audience, v.incidentKey, v.title, v.severity, v.drill, v.description, v.publishedAt,
                v.contentHash, v.retractedAt, v.retractionReason)
            from ReportVersion v join Report r on r.id = v.report
            """;

    ReportVersion save(ReportVersion version);

    Optional<ReportVersion> findById(UUID id);

    @Query(SUMMARY + "where r.slug = :slug and v.number = :number")
    Optional<ReportSummary> find(String slug, int number);

    @Query(SUMMARY + "where r.slug = :slug order by v.number desc")
    List<ReportSummary> versions(String slug);

    /** The newest public version of each report, without those of some incidents. */
    @Query(SUMMARY + """
            where v.audience = dev.aftercall.report.ReportMeta$Audience.PUBLIC
              and v.number = (select max(n.number) from ReportVersion n where n.report = v.report
                              and n.audience = dev.aftercall.report.ReportMeta$Audience.PUBLIC)
              and r.incident.value not in :hidden
            order by v.publishedAt desc, v.id desc
            """)
    List<ReportSummary> latestPublic(Set<UUID> hidden, Pageable page);

    @Query("""
            select count(distinct r.id) from ReportVersion v join Report r on r.id = v.report
            where v.audience = dev.aftercall.report.ReportMeta$Audience.PUBLIC
              and r.incident.value not in :hidden
            """)
    long countPublic(Set<UUID> hidden);

    /** The newest version of each report, whatever its audience, without those of some incidents. */
    @Query(SUMMARY + """
            where v.number = (select max(n.number) from ReportVersion n where n.report = v.report)
              and r.incident.value not in :hidden
            order by v.publishedAt desc, v.id desc
            """)
    List<ReportSummary> latest(Set<UUID> hidden, Pageable page);

    @Query("select count(r) from Report r where r.incident.value not in :hidden")
    long countReports(Set<UUID> hidden);
}
