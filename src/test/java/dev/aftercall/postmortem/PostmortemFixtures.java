package dev.aftercall.postmortem;

import dev.aftercall.base.Severity;
import dev.aftercall.identity.UserId;
import dev.aftercall.incident.AddNote;
import dev.aftercall.incident.AssignRole;
import dev.aftercall.incident.IncidentFixtures;
import dev.aftercall.incident.IncidentKey;
import dev.aftercall.incident.IncidentRole;
import dev.aftercall.incident.IncidentService;
import dev.aftercall.incident.TimelineService;
import dev.aftercall.postmortem.action.ActionDraft;
import dev.aftercall.postmortem.action.ActionId;
import dev.aftercall.postmortem.action.ActionKind;
import dev.aftercall.postmortem.action.ActionService;
import dev.aftercall.postmortem.action.Horizon;
import dev.aftercall.postmortem.action.Priority;
import dev.aftercall.postmortem.analysis.EditWhy;
import dev.aftercall.postmortem.analysis.RootCauseCategory;
import dev.aftercall.postmortem.analysis.RootCauseService;
import dev.aftercall.postmortem.analysis.WhyMark;
import dev.aftercall.postmortem.analysis.WhyService;
import dev.aftercall.testing.Acting;
import dev.aftercall.testing.TestClock;
import dev.aftercall.testing.TestPerson;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Postmortems for tests, made the way people make them: Sofia facilitates, Tobias was in command. */
@Component
public class PostmortemFixtures {

    private final IncidentFixtures incidents;
    private final IncidentService incidentService;
    private final TimelineService timeline;
    private final PostmortemService postmortems;
    private final PostmortemQueries queries;
    private final ImpactService impact;
    private final TimelineSelectionService selections;
    private final WhyService whys;
    private final RootCauseService causes;
    private final ActionService actions;
    private final FollowUpFixtures followUp;

    PostmortemFixtures(
            IncidentFixtures incidents,
            IncidentService incidentService,
            TimelineService timeline,
            PostmortemService postmortems,
            PostmortemQueries queries,
            ImpactService impact,
            TimelineSelectionService selections,
            WhyService whys,
            RootCauseService causes,
            ActionService actions,
            FollowUpFixtures followUp) {
        this.incidents = incidents;
        this.incidentService = incidentService;
        this.timeline = timeline;
        this.postmortems = postmortems;
        this.queries = queries;
        this.impact = impact;
        this.selections = selections;
        this.whys = whys;
        this.causes = causes;
        this.actions = actions;
        this.followUp = followUp;
    }

    /** A resolved incident that Tobias commanded. */
    public IncidentKey resolved(String title, Severity severity) {
        return Acting.as(TestPerson.NORA, () -> {
            var key = incidents.declared(title, severity);
            incidentService.assignRole(key, new AssignRole(IncidentRole.COMMANDER, TestPerson.TOBIAS.id(), null));
            incidents.resolve(key);
            return key;
        });
    }

    public PostmortemId opened(String title) {
        return opened(title, Severity.SEV2);
    }

    public PostmortemId opened(String title, Severity severity) {
        return open(resolved(title, severity));
    }

    public PostmortemId open(IncidentKey key) {
        return Acting.as(TestPerson.SOFIA, () -> postmortems.open(key));
    }

    /** The postmortem of a private incident of Tobias. */
    public PostmortemId privateOne(String title) {
        var key = incidents.privateOne(title);
        Acting.as(
                TestPerson.ADA,
                () -> incidentService.assignRole(
                        key, new AssignRole(IncidentRole.COMMANDER, TestPerson.TOBIAS.id(), null)));
        incidents.resolve(key);
        return Acting.as(TestPerson.TOBIAS, () -> postmortems.open(key));
    }

    /** Sofia writes what a review needs. */
    public PostmortemId ready(String title) {
        var id = opened(title);
        complete(id, TestPerson.SOFIA);
        return id;
    }

    /** Somebody writes what a review needs. */
    public void complete(PostmortemId id, TestPerson writer) {
        Acting.as(writer, () -> complete(id, writer.id()));
    }

    private void complete(PostmortemId id, UserId writer) {
        postmortems.saveField(id, FieldKey.SUMMARY, 0, "Callers waited eight seconds.");
        impact.save(id, 0, new ImpactRow(ImpactDimension.FAILED_CALLS, "412", "telephony", FigureState.RECORDED));
        var key = queries.details(id).incident().key();
        timeline.addNote(key, AddNote.of("First token slow"));
        timeline.addNote(key, AddNote.of("Prompt rolled back"));
        includeEverything(id);
        whys.mark(
                whys.add(id, null, null, new EditWhy("Why did callers wait?", "No test checked the context size")),
                WhyMark.PROCESS_GAP);
        causes.choose(id, RootCauseCategory.PROMPT_CHANGE);
        actions.accept(actions.propose(id, draft("Replay long calls", writer, due(10))));
        followUp.complete(id);
    }

    private void includeEverything(PostmortemId id) {
        selections
                .selection(id)
                .entries()
                .forEach(each -> selections.include(id, each.entry().id()));
    }

    /** An accepted action item of Rafael, due in ten days. */
    public ActionId accepted(PostmortemId id, String title) {
        return Acting.as(TestPerson.SOFIA, () -> {
            var action = actions.propose(id, draft(title, TestPerson.RAFAEL.id(), due(10)));
            actions.accept(action);
            return action;
        });
    }

    public static ActionDraft draft(String title, UserId owner, LocalDate due) {
        return new ActionDraft(title, "", owner, due, Horizon.SHORT, ActionKind.PREVENTION, Priority.MEDIUM, null);
    }

    /** A day before or after the day on which tests begin. */
    public static LocalDate due(int days) {
        return LocalDate.ofInstant(TestClock.START, ZoneOffset.UTC).plusDays(days);
    }

    /** A postmortem that Nora has approved. */
    public PostmortemId approved(String title) {
        var id = ready(title);
        Acting.as(TestPerson.SOFIA, () -> postmortems.askForReview(id, Set.of(TestPerson.NORA.id())));
        Acting.as(TestPerson.NORA, () -> postmortems.approve(id));
        return id;
    }

    /** A postmortem whose first version Nora has published. */
    public PostmortemId published(String title) {
        var id = approved(title);
        Acting.as(TestPerson.NORA, () -> postmortems.markPublished(id, 1));
        return id;
    }
}
