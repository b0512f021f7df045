package dev.aftercall.postmortem;

import dev.aftercall.identity.UserId;
import dev.aftercall.incident.EntryId;
import dev.aftercall.incident.IncidentKey;
import dev.aftercall.postmortem.action.ActionDraft;
import dev.aftercall.postmortem.action.ActionFilter;
import dev.aftercall.postmortem.action.ActionId;
import dev.aftercall.postmortem.action.ActionQueries;
import dev.aftercall.postmortem.action.ActionService;
import dev.aftercall.postmortem.analysis.AnalysisQueries;
import dev.aftercall.postmortem.analysis.DiagnosisDraftService;
import dev.aftercall.postmortem.analysis.EditWhy;
import dev.aftercall.postmortem.analysis.EvidenceRef;
import dev.aftercall.postmortem.analysis.FactorId;
import dev.aftercall.postmortem.analysis.RootCauseCategory;
import dev.aftercall.postmortem.analysis.RootCauseService;
import dev.aftercall.postmortem.analysis.WhyEvidenceService;
import dev.aftercall.postmortem.analysis.WhyId;
import dev.aftercall.postmortem.analysis.WhyMark;
import dev.aftercall.postmortem.analysis.WhyMove;
import dev.aftercall.postmortem.analysis.WhyService;
import dev.aftercall.postmortem.lesson.LessonArea;
import dev.aftercall.postmortem.lesson.LessonDraft;
import dev.aftercall.postmortem.lesson.LessonId;
import dev.aftercall.postmortem.lesson.LessonKind;
import dev.aftercall.postmortem.lesson.LessonService;
import dev.aftercall.testing.Acting;
import dev.aftercall.testing.TestPerson;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Everything that can be asked of a postmortem, for trying who may. */
@Component
class PostmortemCommands {

    private static final UserId ADA = TestPerson.ADA.id();

    private final PostmortemService service;
    private final ParticipantService participants;
    private final PostmortemQueries queries;
    private final ImpactService impact;
    private final TimelineSelectionService timeline;
    private final WhyService whys;
    private final AnalysisQueries analysis;
    private final WhyEvidenceService evidence;
    private final DiagnosisDraftService drafts;
    private final RootCauseService causes;
    private final ActionService actions;
    private final ActionQueries actionQueries;
    private final LessonService lessons;
    private final FollowUpFixtures followUp;

    PostmortemCommands(
            PostmortemService service,
            ParticipantService participants,
            PostmortemQueries queries,
            ImpactService impact,
            TimelineSelectionService timeline,
            WhyService whys,
            AnalysisQueries analysis,
            WhyEvidenceService evidence,
            DiagnosisDraftService drafts,
            RootCauseService causes,
            ActionService actions,
            ActionQueries actionQueries,
            LessonService lessons,
            FollowUpFixtures followUp) {
        this.service = service;
        this.participants = participants;
        this.queries = queries;
        this.impact = impact;
        this.timeline = timeline;
        this.whys = whys;
        this.analysis = analysis;
        this.evidence = evidence;
        this.drafts = drafts;
        this.causes = causes;
        this.actions = actions;
        this.actionQueries = actionQueries;
        this.lessons = lessons;
        this.followUp = followUp;
    }

    /** A postmortem with one of everything. */
    record Scene(
            PostmortemId id,
            EntryId entry,
            WhyId why,
            FactorId factor,
            LessonId lesson,
            FollowUpFixtures.Cases cases,
            ActionId proposal,
            ActionId accepted) {}

    Scene scene(PostmortemId id) {
        return scene(id, TestPerson.SOFIA);
    }

    Scene scene(PostmortemId id, TestPerson writer) {
        return Acting.as(writer, () -> {
            var draft = PostmortemFixtures.draft("Test", ADA, PostmortemFixtures.due(10));
            var accepted = actions.propose(id, draft);
            actions.accept(accepted);
            return new Scene(
                    id,
                    timeline.selection(id).entries().getFirst().entry().id(),
                    whys.add(id, null, null, "Why?", "Because"),
                    causes.addFactor(id, "Factor"),
                    lessons.add(id, lesson()),
                    followUp.cases(id),
                    actions.propose(id, draft),
                    accepted);
        });
    }

    Map<String, Consumer<Scene>> reads() {
        var reads = new LinkedHashMap<String, Consumer<Scene>>();
        reads.put("details", scene -> queries.details(scene.id()));
        reads.put("readiness", scene -> queries.readiness(scene.id()));
        reads.put("history", scene -> queries.history(scene.id(), FieldKey.TITLE));
        reads.put("selection", scene -> timeline.selection(scene.id()));
        reads.put("whys", scene -> whys.tree(scene.id()));
        reads.put("analysis", scene -> analysis.of(scene.id()));
        reads.put("evidence", scene -> evidence.of(scene.id()));
        reads.put("evidence choices", scene -> evidence.choices(scene.id()));
        reads.put("diagnosis draft", scene -> drafts.draft(scene.id()));
        reads.put("root cause", scene -> causes.of(scene.id()));
        reads.put("actions", scene -> actionQueries.of(scene.id()));
        reads.put("action", scene -> actionQueries.details(scene.accepted()));
        reads.put("lessons", scene -> lessons.of(scene.id()));
        followUp.reads().forEach((name, read) -> reads.put(name, scene -> read.accept(scene.id())));
        return reads;
    }

    /** Everything that changes content or work. */
    Map<String, Consumer<Scene>> writes() {
        var writes = new LinkedHashMap<String, Consumer<Scene>>();
        writes.put("save field", scene -> service.saveField(scene.id(), FieldKey.SUMMARY, 0, "x"));
        writes.put("mark section", scene -> service.markSection(scene.id(), SectionKind.IMPACT, SectionState.DONE));
        writes.put("add author", scene -> service.addAuthor(scene.id(), ADA));
        writes.put("remove author", scene -> service.removeAuthor(scene.id(), TestPerson.RAFAEL.id()));
        writes.put("add participant", scene -> participants.add(scene.id(), ADA));
        writes.put("remove participant", scene -> participants.remove(scene.id(), ADA));
        writes.put(
                "impact",
                scene -> impact.save(
                        scene.id(), 0, new ImpactRow(ImpactDimension.REVENUE, "1", "", FigureState.ESTIMATED)));
        writes.put("include", scene -> timeline.include(scene.id(), scene.entry()));
        writes.put("exclude", scene -> timeline.exclude(scene.id(), scene.entry()));
        addAnalysis(writes);
        addActions(writes);
        writes.put("add lesson", scene -> lessons.add(scene.id(), lesson()));
        writes.put("edit lesson", scene -> lessons.edit(scene.lesson(), 0, lesson()));
        writes.put("move lesson", scene -> lessons.move(scene.lesson(), Direction.UP));
        writes.put("remove lesson", scene -> lessons.remove(scene.lesson()));
        followUp.writes().forEach((name, write) -> writes.put(name, scene -> write.accept(scene.id(), scene.cases())));
        return writes;
    }

    private void addAnalysis(Map<String, Consumer<Scene>> writes) {
        writes.put("add why", scene -> whys.add(scene.id(), scene.why(), null, "Why?", ""));
        writes.put("edit why", scene -> whys.edit(scene.why(), 0, new EditWhy("Why?", "x")));
        writes.put("mark why", scene -> whys.mark(scene.why(), WhyMark.SYMPTOM));
        writes.put("move why", scene -> whys.move(scene.why(), WhyMove.UP));
        writes.put("remove why", scene -> whys.remove(scene.why()));
        writes.put("pin evidence", scene -> evidence.pin(scene.why(), EvidenceRef.of(scene.entry())));
        writes.put("unpin evidence", scene -> evidence.unpin(scene.why(), EvidenceRef.of(scene.entry())));
        writes.put("category", scene -> causes.choose(scene.id(), RootCauseCategory.PROMPT_CHANGE));
        writes.put("add factor", scene -> causes.addFactor(scene.id(), "x"));
        writes.put("move factor", scene -> causes.moveFactor(scene.id(), scene.factor(), Direction.UP));
        writes.put("remove factor", scene -> causes.removeFactor(scene.id(), scene.factor()));
    }

    private void addActions(Map<String, Consumer<Scene>> writes) {
        writes.put("propose", scene -> actions.propose(scene.id(), ActionDraft.titled("x")));
        writes.put("edit action", scene -> actions.edit(scene.proposal(), 0, ActionDraft.titled("x")));
        writes.put("move action", scene -> actions.move(scene.proposal(), Direction.UP));
        writes.put("withdraw action", scene -> actions.withdraw(scene.proposal()));
        writes.put("accept", scene -> actions.accept(scene.proposal()));
        writes.put("decline", scene -> actions.decline(scene.proposal(), "x"));
        writes.put("start", scene -> actions.start(scene.accepted()));
        writes.put("finish", scene -> actions.finish(scene.accepted(), "x"));
        writes.put("cancel", scene -> actions.cancel(scene.accepted(), "x"));
    }

    /** The moves of the review that writers may make. */
    Map<String, Consumer<Scene>> reviews() {
        var moves = new LinkedHashMap<String, Consumer<Scene>>();
        moves.put("ask for review", scene -> service.askForReview(scene.id(), Set.of(ADA)));
        moves.put("request changes", scene -> service.requestChanges(scene.id(), "x"));
        moves.put("agree", scene -> service.agree(scene.id(), "x"));
        moves.put("back to draft", scene -> service.backToDraft(scene.id()));
        moves.put("amend", scene -> service.amend(scene.id()));
        moves.put("publish", scene -> service.markPublished(scene.id(), 1));
        return moves;
    }

    /** All moves of the review. */
    Map<String, Consumer<Scene>> moves() {
        var moves = new LinkedHashMap<>(reviews());
        moves.put("approve", scene -> service.approve(scene.id()));
        moves.put("retract", scene -> service.markRetracted(scene.id(), "x"));
        return moves;
    }

    IncidentKey keyOf(PostmortemId id) {
        return Acting.as(TestPerson.ADA, () -> queries.details(id).incident().key());
    }

    /** Where an incident's postmortem and its action items show up in lists, counts and figures. */
    Set<String> everythingListed(IncidentKey key) {
        var found = new LinkedHashSet<String>();
        note(found, "postmortem", !queries.list(PostmortemFilter.ALL, 0, 10).isEmpty());
        note(found, "postmortem count", queries.count(PostmortemFilter.ALL) > 0);
        note(found, "review", !queries.reviewsAskedOf(TestPerson.NORA.id()).isEmpty());
        note(
                found,
                "by incident",
                queries.byIncident(key).isPresent() || queries.idOf(key).isPresent());
        note(found, "action", !actionQueries.list(ActionFilter.ALL, 0, 10).isEmpty());
        note(found, "action count", actionQueries.count(ActionFilter.ALL) > 0);
        note(found, "board", actionQueries.board(ActionFilter.ALL).stream().anyMatch(column -> column.total() > 0));
        note(found, "figures", actionQueries.figures(ActionFilter.ALL).open() > 0);
        followUp.listed(key).forEach(found::add);
        note(found, "mine", !actionQueries.mine(TestPerson.TOBIAS.id()).isEmpty());
        return found;
    }

    private static void note(Set<String> found, String where, boolean isThere) {
        if (isThere) {
            found.add(where);
        }
    }

    private static LessonDraft lesson() {
        return new LessonDraft(LessonKind.LUCKY, LessonArea.RESPONSE, "Lesson");
    }
}
