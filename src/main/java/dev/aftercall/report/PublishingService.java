package dev.aftercall.report;

import dev.aftercall.base.RuleViolationException;
import dev.aftercall.base.text.UserText;
import dev.aftercall.identity.CurrentUser;
import dev.aftercall.identity.Roles;
import dev.aftercall.postmortem.PostmortemDetails;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.PostmortemQueries;
import dev.aftercall.report.ReportMeta.Audience;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;

/**
 * Publishes, previews and retracts reports. Rendering happens outside of transactions, so that a long document holds no
 * database connection.
 */
@Component
@PreAuthorize(Roles.IS_TEAM)
public class PublishingService {

    /** Longest reason of a retraction, in characters. */
    public static final int LONGEST_REASON = 2_000;

    private static final int ATTEMPTS = 5;

    private final PostmortemQueries postmortems;
    private final DocumentAssembler assembler;
    private final ReportRenderer renderer;
    private final ReportStore store;
    private final ReportProperties properties;
    private final CurrentUser currentUser;
    private final Clock clock;

    PublishingService(
            PostmortemQueries postmortems,
            DocumentAssembler assembler,
            ReportRenderer renderer,
            ReportStore store,
            ReportProperties properties,
            CurrentUser currentUser,
            Clock clock) {
        this.postmortems = postmortems;
        this.assembler = assembler;
        this.renderer = renderer;
        this.store = store;
        this.properties = properties;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Freezes the approved postmortem as the next version of its report. Takes as long as its PDF, at most half a minute.
     *
     * @return the version, with its address
     * @throws RuleViolationException if it is not approved, or a private incident would become public
     */
    @PreAuthorize(Roles.IS_PUBLISHER)
    public ReportSummary publish(PostmortemId id, PublishReport command) {
        for (var attempt = 1; ; attempt++) {
            try {
                return publishOnce(id, command);
            } catch (DataIntegrityViolationException nameTaken) {
                if (attempt == ATTEMPTS) {
                    throw new RuleViolationException(
                            "Another report with this title is being published. Nothing was published; try again");
                }
            }
        }
    }

    private ReportSummary publishOnce(PostmortemId id, PublishReport command) {
        var details = postmortems.details(id);
        if (!details.permissions().canPublish()) {
            throw new RuleViolationException(
                    "Only an approved postmortem can be published; this one is " + word(details));
        }
        if (details.incident().confidential() && command.audience() == Audience.PUBLIC) {
            throw new RuleViolationException(
                    "The incident is private, so its report cannot be public. Publish it for internal readers, or make"
                            + " the incident visible first.");
        }
        var slug = store.slugFor(id, details.title(), details.incident().key().value());
        var meta = new ReportMeta(
                properties.organisation(),
                slug.value(),
                details.publishedVersion() + 1,
                clock.instant(),
                command.audience(),
                command.leftOut().contains(ReportPart.NAMES)
                        ? null
                        : currentUser.get().displayName());
        var rendered = renderer.render(assembler.assemble(id, meta, command.leftOut()));
        return store.store(details, slug, rendered, superseded(id, command.audience()));
    }

    /** Earlier versions whose readers will find the new one, with a notice of it. */
    private List<RenderedReport> superseded(PostmortemId id, Audience newest) {
        return store.documents(id).stream()
                .filter(document -> !document.meta().superseded())
                .filter(document -> newest == Audience.PUBLIC || document.meta().audience() == Audience.INTERNAL)
                .map(document ->
                        renderer.render(document.withMeta(document.meta().asSuperseded())))
                .toList();
    }

    /**
     * Takes all versions of the report back; they stay readable with a notice that says so.
     *
     * @throws RuleViolationException without a reason
     */
    @PreAuthorize(Roles.IS_MANAGER)
    public void retract(PostmortemId id, String reason) {
        var why = UserText.clean(reason).strip();
        if (why.isEmpty()) {
            throw new RuleViolationException("Say why the report is retracted");
        }
        if (why.length() > LONGEST_REASON) {
            throw new RuleViolationException("Reason is longer than " + LONGEST_REASON + " characters");
        }
        var at = clock.instant();
        postmortems.details(id);
        var retracted = store.documents(id).stream()
                .filter(document -> document.meta().retraction() == null)
                .map(document -> renderer.render(
                        document.withMeta(document.meta().withRetraction(new ReportMeta.Retraction(at, why)))))
                .toList();
        store.retract(id, retracted, why, at);
    }

    /** The document as it would be published now. */
    PostmortemDocument draft(PostmortemId id) {
        var details = postmortems.details(id);
        var meta = new ReportMeta(
                properties.organisation(), "draft", details.publishedVersion() + 1, null, Audience.INTERNAL, null);
        return assembler.assemble(id, meta, Set.of());
    }

    /** The latest published version of a postmortem. */
    public Optional<ReportSummary> latest(PostmortemId id) {
        postmortems.details(id);
        return store.latest(id);
    }

    private static String word(PostmortemDetails details) {
        return "“" + details.state().label() + "”";
    }
}
