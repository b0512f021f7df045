package dev.aftercall.postmortem.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

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
import dev.aftercall.testing.Acting;
import dev.aftercall.testing.As;
import dev.aftercall.testing.SqlCount;
import dev.aftercall.testing.TestPerson;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@As(TestPerson.SOFIA)
class LargeEditorTest extends EditorTest {

    private static final int MOST_STATEMENTS = 15;

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
    private People people;

    @Autowired
    private Clock clock;

    @Test
    void every_section_of_the_largest_postmortem_opens_with_few_statements() {
        var id = large();
        assertThat(selection.selection(id).entries()).hasSizeGreaterThanOrEqualTo(LargePostmortem.ENTRIES);

        var counts = new EnumMap<SectionKind, List<String>>(SectionKind.class);
        for (var section : SectionKind.values()) {
            counts.put(section, SqlCount.statements(() -> open(id, section)));
            reopenBrowser();
        }

        counts.forEach((section, statements) ->
                assertThat(statements).as(section.label()).hasSizeLessThanOrEqualTo(MOST_STATEMENTS));
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
        return Acting.as(TestPerson.NORA, () -> large.write(TestPerson.RAFAEL.id(), PostmortemFixtures.due(0)));
    }
}
