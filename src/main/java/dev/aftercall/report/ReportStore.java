package dev.aftercall.report;

import dev.aftercall.base.AuditedEvent;
import dev.aftercall.base.RuleViolationException;
import dev.aftercall.base.TopicTouched;
import dev.aftercall.identity.CurrentUser;
import dev.aftercall.identity.Roles;
import dev.aftercall.incident.IncidentAccess;
import dev.aftercall.incident.clock.ClockSignals;
import dev.aftercall.postmortem.PostmortemDetails;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.PostmortemService;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps reports and their versions. */
@Service
@Transactional
@PreAuthorize(Roles.IS_TEAM)
class ReportStore {

    private final ReportRepository reports;
    private final ReportVersionRepository versions;
    private final StoredForms forms;
    private final PostmortemService postmortems;
    private final IncidentAccess incidents;
    private final ClockSignals clocks;
    private final ApplicationEventPublisher events;
    private final CurrentUser currentUser;
    private final Clock clock;

    ReportStore(
            ReportRepository reports,
            ReportVersionRepository versions,
            StoredForms forms,
            PostmortemService postmortems,
            IncidentAccess incidents,
            ClockSignals clocks,
            ApplicationEventPublisher events,
            CurrentUser currentUser,
            Clock clock) {
        this.reports = reports;
        this.versions = versions;
        this.forms = forms;
        this.postmortems = postmortems;
        this.incidents = incidents;
        this.clocks = clocks;
        this.events = events;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The report's name: the one it has, or a free one made from the title. */
    @Transactional(readOnly = true)
    public Slug slugFor(PostmortemId postmortem, String title, String incidentKey) {
        return reports.findByPostmortem(postmortem).map(Report::slug).orElseGet(() -> freeSlug(title, incidentKey));
    }

    /**
     * Stores a version and marks the postmortem as published; the two commit together.
     *
     * @param superseded earlier versions with a notice that this one is newer
     * @param personalData what was decided about personal data, for the audit log; empty for nothing
     * @throws org.springframework.dao.DataIntegrityViolationException if another report took the name meanwhile
     */
    @PreAuthorize(Roles.IS_PUBLISHER)
    public ReportSummary store(
            PostmortemDetails details,
            Slug slug,
            RenderedReport rendered,
            List<RenderedReport> superseded,
            String personalData) {
        var meta = rendered.document().meta();
        // first, because it holds the postmortem until the end
        postmortems.markPublished(details.id(), meta.version());
        var now = clock.instant();
        var report = reports.findByPostmortem(details.id())
                .orElseGet(() ->
                        reports.save(new Report(details.id(), details.incident().id(), slug, now)));
        var version = versions.save(new ReportVersion(
                report.id(),
                rendered,
                details.incident().severity(),
                currentUser.id(),
                meta.publishedAt() == null ? now : meta.publishedAt()));
        forms.save(version.id(), rendered);
        var stored = get(slug, meta.version());
        clocks.reportPublished(details.incident().id(), currentUser.id(), now);
        announce("report.publish", stored, null, meta.audience().name());
        if (!personalData.isEmpty()) {
            audit("report.personal-data", stored, null, personalData);
        }
        for (var earlier : superseded) {
            var summary = get(slug, earlier.document().meta().version());
            forms.replace(summary.versionId(), earlier);
            events.publishEvent(new ReportChanged(slug, summary.number()));
        }
        return stored;
    }

    /** The documents of all versions as they are shown now, oldest first. */
    @Transactional(readOnly = true)
    public List<PostmortemDocument> documents(PostmortemId postmortem) {
        return all(postmortem).reversed().stream()
                .map(version -> forms.document(version.versionId()))
                .toList();
    }

    /**
     * Puts the retracted forms in the place of the published ones.
     *
     * @throws RuleViolationException if versions were published or retracted meanwhile
     */
    @PreAuthorize(Roles.IS_MANAGER)
    public void retract(PostmortemId postmortem, List<RenderedReport> retracted, String reason, Instant at) {
        postmortems.markRetracted(postmortem, reason);
        var open = all(postmortem).reversed().stream()
                .filter(version -> !version.isRetracted())
                .toList();
        var numbers = open.stream().map(ReportSummary::number).toList();
        if (!numbers.equals(retracted.stream()
                .map(report -> report.document().meta().version())
                .toList())) {
            throw new RuleViolationException("The report has changed meanwhile. Look at it and retract it again");
        }
        for (var i = 0; i < open.size(); i++) {
            var summary = open.get(i);
            versions.findById(summary.versionId()).ifPresent(version -> version.retract(reason, currentUser.id(), at));
            forms.replace(summary.versionId(), retracted.get(i));
            announce("report.retract", summary, summary.audience().name(), reason);
        }
    }

    /** The newest version of a postmortem's report. */
    @Transactional(readOnly = true)
    public Optional<ReportSummary> latest(PostmortemId postmortem) {
        return all(postmortem).stream().findFirst();
    }

    private ReportSummary get(Slug slug, int number) {
        return versions.find(slug.value(), number).orElseThrow(() -> ReportNotFoundException.named(slug.value()));
    }

    private List<ReportSummary> all(PostmortemId postmortem) {
        return reports.findByPostmortem(postmortem)
                .map(report -> versions.versions(report.slug().value()))
                .orElse(List.of());
    }

    private Slug freeSlug(String title, String incidentKey) {
        var wanted = Slug.of(title, incidentKey);
        var slug = wanted;
        for (var number = 2; reports.hasSlug(slug.value()); number++) {
            slug = wanted.numbered(number);
        }
        return slug;
    }

    private void announce(String action, ReportSummary version, @Nullable String before, String after) {
        audit(action, version, before, after);
        events.publishEvent(new ReportChanged(new Slug(version.slug()), version.number()));
        events.publishEvent(new TopicTouched(ReportTopics.ALL));
    }

    private void audit(String action, ReportSummary version, @Nullable String before, String after) {
        var subject = version.incidentKey() + " report v" + version.number();
        events.publishEvent(new AuditedEvent(action, subject, before, after, incidents.isPrivate(version.incident())));
    }
}
