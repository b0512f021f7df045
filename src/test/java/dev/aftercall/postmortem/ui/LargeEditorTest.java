package dev.aftercall.postmortem.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercall.base.Layer;
import dev.aftercall.bench.LargePostmortem;
import dev.aftercall.identity.People;
import dev.aftercall.incident.IncidentQueries;
import dev.aftercall.incident.IncidentService;
import dev.aftercall.incident.TimelineService;
import dev.aftercall.postmortem.PostmortemFixtures;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.SectionKind;
import dev.aftercall.postmortem.TimelineSelectionService;
import dev.aftercall.postmortem.action.ActionService;
import dev.aftercall.postmortem.analysis.WhyMark;
import dev.aftercall.postmortem.analysis.WhyService;
import dev.aftercall.postmortem.comment.CommentService;
import dev.aftercall.postmortem.meeting.MeetingFixtures;
import dev.aftercall.postmortem.meeting.MeetingService;
import dev.aftercall.postmortem.regression.CaseDraft;
import dev.aftercall.postmortem.regression.FailureType;
import dev.aftercall.postmortem.regression.RegressionService;
import dev.aftercall.postmortem.runbookchange.RunbookQuestion;
import dev.aftercall.postmortem.runbookchange.RunbookService;
import dev.aftercall.testing.Acting;
import dev.aftercall.testing.As;
import dev.aftercall.testing.SqlCount;
import dev.aftercall.testing.TestPerson;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@As(TestPerson.SOFIA)
class LargeEditorTest extends EditorTest {

    private static final int MOST_STATEMENTS = 16;

    /** What a section reads for itself alone: minutes; evidence, factors and shares; the tests of the ledger. */
    private static final Map<SectionKind, Integer> OWN =
            Map.of(SectionKind.OVERVIEW, 4, SectionKind.ROOT_CAUSE, 4, SectionKind.REGRESSION, 1);

    @Autowired
    private IncidentService incidents;

    @Autowired
    private IncidentQueries incidentQueries;

    @Autowired
    private TimelineService timeline;

    @Autowired
    private TimelineSelectionService selection;

    @Autowired
    private WhyService whys;

    @Autowired
    private ActionService actions;

    @Autowired
    private CommentService comments;

    @Autowired
    private RegressionService cases;

    @Autowired
    private RunbookService runbook;

    @Autowired
    private MeetingFixtures meetings;

    @Autowired
    private MeetingService meetingService;

    @Autowired
    private People people;

    @Autowired
    private Clock clock;

    @Test
    void every_section_of_the_largest_postmortem_opens_with_few_statements() {
        var id = large();
        assertThat(selection.selection(id).entries()).hasSizeGreaterThanOrEqualTo(LargePostmortem.ENTRIES);

        var counts = new EnumMap<SectionKind, Integer>(SectionKind.class);
        for (var section : SectionKind.values()) {
            counts.put(section, SqlCount.of(() -> open(id, section)));
            reopenBrowser();
        }

        assertThat(counts)
                .allSatisfy((section, statements) ->
                        assertThat(statements).isLessThanOrEqualTo(MOST_STATEMENTS + OWN.getOrDefault(section, 0)));
    }

    @Test
    void review_of_the_largest_postmortem_needs_few_statements_too() {
        var id = large();
        fixtures.complete(id, TestPerson.SOFIA);
        whys.tree(id).branches().forEach(branch -> whys.mark(branch.leaf().id(), WhyMark.PROCESS_GAP));
        postmortems.askForReview(id, Set.of(TestPerson.NORA.id()));
        Acting.as(TestPerson.NORA, () -> postmortems.requestChanges(id, "Shorter"));

        Acting.as(TestPerson.NORA, () -> {
            reopenBrowser();
            assertThat(SqlCount.statements(() -> open(id, SectionKind.ACTIONS)))
                    .hasSizeLessThanOrEqualTo(MOST_STATEMENTS);
        });
    }

    @Test
    void timeline_shows_every_entry_whatever_its_length() {
        var id = large();

        open(id, SectionKind.TIMELINE);

        assertThat(_find(SelectableRow.class)).hasSizeGreaterThanOrEqualTo(LargePostmortem.ENTRIES);
    }

    private PostmortemId large() {
        var large = new LargePostmortem(
                incidents, incidentQueries, timeline, postmortems, selection, whys, actions, people, clock);
        var id = Acting.as(TestPerson.NORA, () -> large.write(TestPerson.RAFAEL.id(), PostmortemFixtures.due(0)));
        for (var section : SectionKind.values()) {
            comments.add(id, section, null, "Is this all we know of " + section.label() + "?");
        }
        for (var turn = 1; turn <= 20; turn++) {
            cases.add(id, slow(turn));
        }
        for (var question : List.of(RunbookQuestion.values()).subList(1, RunbookQuestion.values().length)) {
            runbook.noChange(id, question, "Nothing was missing");
        }
        meetingService.close(meetings.running(id));
        return id;
    }

    private static CaseDraft slow(int turn) {
        return new CaseDraft(
                "Call of %d turns".formatted(turn),
                "An answer within a second",
                "",
                turn,
                Layer.LLM,
                FailureType.ACCENT,
                "Replay it");
    }
}
