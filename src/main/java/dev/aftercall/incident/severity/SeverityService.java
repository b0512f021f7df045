package dev.aftercall.incident.severity;

import dev.aftercall.base.AuditedEvent;
import dev.aftercall.base.RuleViolationException;
import dev.aftercall.base.Severity;
import dev.aftercall.base.TopicTouched;
import dev.aftercall.identity.CurrentUser;
import dev.aftercall.identity.Roles;
import dev.aftercall.incident.ChangeSeverity;
import dev.aftercall.incident.DeclareIncident;
import dev.aftercall.incident.IncidentDetails;
import dev.aftercall.incident.IncidentKey;
import dev.aftercall.incident.IncidentQueries;
import dev.aftercall.incident.IncidentService;
import dev.aftercall.incident.IncidentTopics;
import dev.aftercall.incident.NotInChargeException;
import dev.aftercall.playbook.PlaybookQueries;
import dev.aftercall.playbook.SeverityFacts;
import java.time.Clock;
import java.util.HashMap;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Rates incidents by the playbook's policy. The policy proposes, a person confirms or overrides with a reason, and both
 * are kept.
 */
@Service
@Transactional
@PreAuthorize(Roles.IS_TEAM)
public class SeverityService {

    private final IncidentService incidents;
    private final IncidentQueries queries;
    private final PlaybookQueries playbooks;
    private final Ratings ratings;
    private final AssessmentRepository assessments;
    private final ApplicationEventPublisher events;
    private final CurrentUser currentUser;
    private final Clock clock;

    SeverityService(
            IncidentService incidents,
            IncidentQueries queries,
            PlaybookQueries playbooks,
            Ratings ratings,
            AssessmentRepository assessments,
            ApplicationEventPublisher events,
            CurrentUser currentUser,
            Clock clock) {
        this.incidents = incidents;
        this.queries = queries;
        this.playbooks = playbooks;
        this.ratings = ratings;
        this.assessments = assessments;
        this.events = events;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Declares an incident with what is known about it.
     *
     * @param command its severity is what was chosen
     * @param reason why it is not the proposed severity; null if it is
     * @throws RuleViolationException if the choice differs from the proposal without a reason, or a fact is impossible
     */
    public IncidentKey declare(DeclareIncident command, SeverityFacts facts, @Nullable String reason) {
        var playbook = playbooks.current();
        new FactsCheck(playbook).require(facts);
        var assess = new AssessSeverity(facts, command.severity(), reason);
        var proposed = playbook.severity().propose(facts).proposed();
        requireReason(assess, proposed);
        var key = incidents.declare(command);
        if (!facts.equals(SeverityFacts.NONE)) {
            keep(queries.details(key), playbook.version(), assess, facts, proposed);
        }
        return key;
    }

    /**
     * Rates a running incident. Everyone who responds may say what holds; deciding against the proposal is for those who
     * may change the severity.
     *
     * @param version of the incident that the user has read
     * @throws NotInChargeException if the severity would change and the user may not
     * @throws RuleViolationException if the choice differs from the proposal without a reason, or a fact is impossible
     */
    public void assess(IncidentKey key, long version, AssessSeverity command) {
        var incident = queries.details(key);
        var playbook = playbooks.version(ratings.playbookOf(ratings.latest(incident.id())));
        new FactsCheck(playbook).require(command.facts());
        var known = withTyped(ratings.merged(incident.id(), command.facts()), command.facts());
        var proposed = playbook.severity().propose(known).proposed();
        var decides = incident.permissions().canChangeSeverity();
        if (decides) {
            requireReason(command, proposed);
        }
        if (command.chosen() != incident.severity()) {
            var why = Objects.requireNonNullElse(command.reason(), "As the playbook proposes");
            incidents.changeSeverity(key, version, new ChangeSeverity(command.chosen(), why));
        }
        var kept = decides ? command : command.withoutReason();
        keep(incident, playbook.version(), kept, known, proposed);
        events.publishEvent(new TopicTouched(IncidentTopics.of(incident.id())));
    }

    private void keep(
            IncidentDetails incident,
            int playbook,
            AssessSeverity command,
            SeverityFacts known,
            @Nullable Severity proposed) {
        var at = clock.instant();
        var by = currentUser.id();
        var assessment = new SeverityAssessment(playbook, known, proposed, command.chosen(), command.reason(), by, at);
        assessments.save(new AssessmentRow(incident.id(), assessment));
        events.publishEvent(new AuditedEvent(
                "incident.assessed", incident.key().value(), null, words(assessment), incident.confidential()));
        if (!command.facts().values().isEmpty()) {
            events.publishEvent(new ValuesStated(
                    incident.id(), incident.key(), command.facts().values(), by, at));
        }
    }

    private static void requireReason(AssessSeverity command, @Nullable Severity proposed) {
        if (proposed != null && proposed != command.chosen() && command.reason() == null) {
            throw new RuleViolationException("The playbook proposes %s; say why it is %s"
                    .formatted(proposed.label(), command.chosen().label()));
        }
    }

    /** What was typed this moment is newer than what was measured before. */
    private static SeverityFacts withTyped(SeverityFacts merged, SeverityFacts typed) {
        var values = new HashMap<>(merged.values());
        values.putAll(typed.values());
        return new SeverityFacts(values, merged.conditions(), merged.ruledOut(), merged.choices());
    }

    private static String words(SeverityAssessment assessment) {
        var proposed = assessment.proposed();
        return (proposed == null ? "nothing proposed" : proposed.label() + " proposed") + ", "
                + assessment.chosen().label() + " chosen"
                + (assessment.reason() == null ? "" : ": " + assessment.reason());
    }
}
