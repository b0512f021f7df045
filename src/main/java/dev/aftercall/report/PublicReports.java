package dev.aftercall.report;

import dev.aftercall.base.Page;
import dev.aftercall.incident.IncidentAccess;
import dev.aftercall.incident.IncidentId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What readers without an account may see, whoever asks: public versions of reports whose incident is not private. */
@Component
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
class PublicReports {

    private static final UUID NO_INCIDENT = new UUID(0, 0);

    private final ReportVersionRepository versions;
    private final StoredFormRepository forms;
    private final IncidentAccess access;

    PublicReports(ReportVersionRepository versions, StoredFormRepository forms, IncidentAccess access) {
        this.versions = versions;
        this.forms = forms;
        this.access = access;
    }

    /**
     * The newest version of each report, newest first.
     *
     * @param page from 0
     */
    public Page<ReportSummary> list(int page, int size) {
        var hidden = hiddenIds(access.hiddenForStrangers());
        return Page.of(
                versions.latestPublic(hidden, PageRequest.of(page, size)), page, size, versions.countPublic(hidden));
    }

    /** The names of all reports in the order of the list. */
    public List<String> slugs() {
        return versions.latestPublic(hiddenIds(access.hiddenForStrangers()), Pageable.unpaged()).stream()
                .map(ReportSummary::slug)
                .toList();
    }

    /** All versions of a report, newest first; empty if there is no such report. */
    public List<ReportSummary> versions(String slug) {
        return readable(versions.versions(slug));
    }

    /** One version; the newest for null. */
    public Optional<ReportSummary> find(String slug, @Nullable Integer number) {
        return number == null
                ? versions(slug).stream().findFirst()
                : readable(versions.find(slug, number).stream().toList()).stream()
                        .findFirst();
    }

    /** The stored bytes of a version found here. */
    public ServedForm form(ReportSummary report, ReportForm form) {
        return forms.findByReportVersionAndKind(report.versionId(), form)
                .map(stored -> new ServedForm(report, stored.content(), stored.hash()))
                .orElseThrow(() -> ReportNotFoundException.named(report.slug()));
    }

    /** SHA-256 of those bytes in hexadecimal. */
    public String hash(ReportSummary report, ReportForm form) {
        return forms.findHash(report.versionId(), form).orElseThrow(() -> ReportNotFoundException.named(report.slug()));
    }

    private List<ReportSummary> readable(List<ReportSummary> found) {
        var hidden = found.isEmpty() ? Set.<IncidentId>of() : access.hiddenForStrangers();
        return found.stream()
                .filter(ReportSummary::isPublic)
                .filter(report -> !hidden.contains(report.incident()))
                .toList();
    }

    /** Never empty, because a database may not understand an empty list. */
    static Set<UUID> hiddenIds(Set<IncidentId> hidden) {
        return hidden.isEmpty()
                ? Set.of(NO_INCIDENT)
                : hidden.stream().map(IncidentId::value).collect(Collectors.toSet());
    }
}
