package dev.aftercall.report;

import dev.aftercall.base.RuleViolationException;
import dev.aftercall.base.text.UserText;
import dev.aftercall.identity.CurrentUser;
import dev.aftercall.identity.People;
import dev.aftercall.identity.Person;
import dev.aftercall.identity.Roles;
import dev.aftercall.postmortem.PostmortemDetails;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.PostmortemQueries;
import dev.aftercall.report.ReportMeta.Audience;
import dev.aftercall.report.personal.PersonalDataScan;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
    private static final String UNNAMED = "draft";

    private final PostmortemQueries postmortems;
    private final DocumentAssembler assembler;
    private final ReportRenderer renderer;
    private final ReportStore store;
    private final PersonalDataCheck personalData;
    private final People people;
    private final ReportProperties properties;
    private final CurrentUser currentUser;
    private final Clock clock;

    PublishingService(
            PostmortemQueries postmortems,
            DocumentAssembler assembler,
            ReportRenderer renderer,
            ReportStore store,
            PersonalDataCheck personalData,
            People people,
            ReportProperties properties,
            CurrentUser currentUser,
            Clock clock) {
        this.postmortems = postmortems;
        this.assembler = assembler;
        this.renderer = renderer;
        this.store = store;
        this.personalData = personalData;
        this.people = people;
        this.properties = properties;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Freezes the approved postmortem as the next version of its report. Takes as long as its PDF, at most half a minute.
     *
     * @return the version, with its address
     * @throws UndecidedPersonalDataException if a public version would show personal data that was not decided on
     * @throws RuleViolationException if it is not approved, lacks something, or a private incident would become public
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
        postmortems.readiness(id).requireForPublication();
        if (details.incident().confidential() && command.audience() == Audience.PUBLIC) {
            throw new RuleViolationException(
                    "The incident is private, so its report cannot be public. Publish it for internal readers, or make"
                            + " the incident visible first.");
        }
        var meta = new ReportMeta(
                properties.organisation(),
                UNNAMED,
                details.publishedVersion() + 1,
                clock.instant(),
                command.audience(),
                command.leftOut().contains(ReportPart.NAMES)
                        ? null
                        : currentUser.get().displayName());
        var release = release(id, assembler.assemble(details, meta, command.leftOut()), command);
        var document = release.document();
        var slug = store.slugFor(
                id, document.incident().title(), details.incident().key().value());
        var rendered = renderer.render(document.withMeta(meta.withSlug(slug)));
        return store.store(details, slug, rendered, superseded(id, command.audience()), release.personalData());
    }

    /**
     * The personal data that everyone would see.
     *
     * @param leftOut parts that the version does not show
     */
    @PreAuthorize(Roles.IS_PUBLISHER)
    public List<PersonalDataFinding> personalData(PostmortemId id, Set<ReportPart> leftOut) {
        return personalData.find(draft(id, leftOut, Audience.PUBLIC), scan(id));
    }

    /** For everyone, only what was decided to be shown; for internal readers, everything. */
    private Release release(PostmortemId id, PostmortemDocument document, PublishReport command) {
        if (command.audience() == Audience.INTERNAL) {
            return new Release(document, "");
        }
        var decisions = command.personalData();
        var scan = scan(id);
        var findings = personalData.find(document, scan);
        var undecided =
                findings.stream().filter(finding -> !decisions.covers(finding)).count();
        if (undecided > 0) {
            throw new UndecidedPersonalDataException((int) undecided);
        }
        var masked = findings.stream().filter(decisions::masks).toList();
        return new Release(personalData.mask(document, scan, masked), PersonalDataCheck.describe(findings, decisions));
    }

    private PersonalDataScan scan(PostmortemId id) {
        var involved = PersonalDataCheck.people(draft(id));
        var all = people.all().stream().map(Person::name).collect(Collectors.toSet());
        return new PersonalDataScan(involved, all);
    }

    /** A document with what the audit log shall say of the personal data in it. */
    private record Release(PostmortemDocument document, String personalData) {}

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
        return draft(id, Set.of(), Audience.INTERNAL);
    }

    private PostmortemDocument draft(PostmortemId id, Set<ReportPart> leftOut, Audience audience) {
        var details = postmortems.details(id);
        var meta = new ReportMeta(
                properties.organisation(), UNNAMED, details.publishedVersion() + 1, null, audience, null);
        return assembler.assemble(details, meta, leftOut);
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
