package dev.aftercall.report;

import dev.aftercall.base.Page;
import dev.aftercall.identity.CurrentUser;
import dev.aftercall.incident.IncidentAccess;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds published reports for readers, with or without an account; what they may not read does not exist for them.
 * Reports of private incidents, whatever their audience, are only for those who see the incident.
 */
@Service
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
@PreAuthorize("permitAll()")
public class ReportCatalog {

    private final ReportVersionRepository versions;
    private final StoredFormRepository forms;
    private final IncidentAccess access;
    private final CurrentUser currentUser;

    ReportCatalog(
            ReportVersionRepository versions,
            StoredFormRepository forms,
            IncidentAccess access,
            CurrentUser currentUser) {
        this.versions = versions;
        this.forms = forms;
        this.access = access;
        this.currentUser = currentUser;
    }

    /**
     * A form of a report, read from the database.
     *
     * @param number null for the newest version that the reader may see
     * @throws ReportNotFoundException if there is none for this reader
     */
    ServedForm serve(String slug, @Nullable Integer number, ReportForm form) {
        var report = readable(find(slug, number)).stream()
                .findFirst()
                .orElseThrow(() -> ReportNotFoundException.named(slug));
        return forms.findByReportVersionAndKind(report.versionId(), form)
                .map(stored -> new ServedForm(report, stored.content(), stored.hash()))
                .orElseThrow(() -> ReportNotFoundException.named(slug));
    }

    /** Whether signing in could help: there is such a report, not public, of an incident that is no secret. */
    boolean isForSignedIn(String slug, @Nullable Integer number) {
        var hidden = access.hiddenFor(currentUser);
        var found = find(slug, number).stream().anyMatch(report -> !hidden.contains(report.incident()));
        return found && isAnonymous();
    }

    /** All versions that the reader may see, newest first; empty if there is no such report. */
    List<ReportSummary> versions(String slug) {
        return readable(versions.versions(slug));
    }

    /**
     * The newest version of each report that the reader may see, newest first.
     *
     * @param page from 0
     * @param size rows of a page
     */
    public Page<ReportSummary> list(int page, int size) {
        var request = PageRequest.of(page, size);
        var hidden = PublicReports.hiddenIds(access.hiddenFor(currentUser));
        return isAnonymous()
                ? Page.of(versions.latestPublic(hidden, request), page, size, versions.countPublic(hidden))
                : Page.of(versions.latest(hidden, request), page, size, versions.countReports(hidden));
    }

    private List<ReportSummary> find(String slug, @Nullable Integer number) {
        return number == null
                ? versions.versions(slug)
                : versions.find(slug, number).stream().toList();
    }

    private List<ReportSummary> readable(List<ReportSummary> reports) {
        var hidden = access.hiddenFor(currentUser);
        return reports.stream()
                .filter(report -> report.isPublic() || !isAnonymous())
                .filter(report -> !hidden.contains(report.incident()))
                .toList();
    }

    private boolean isAnonymous() {
        return currentUser.find().isEmpty();
    }
}
