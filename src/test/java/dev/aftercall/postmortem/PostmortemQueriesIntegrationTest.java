package dev.aftercall.postmortem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.aftercall.base.Severity;
import dev.aftercall.incident.AddNote;
import dev.aftercall.incident.ChangeSeverity;
import dev.aftercall.incident.IncidentFixtures;
import dev.aftercall.incident.IncidentService;
import dev.aftercall.incident.TimelineService;
import dev.aftercall.postmortem.action.ActionQueries;
import dev.aftercall.postmortem.analysis.EditWhy;
import dev.aftercall.postmortem.analysis.RootCauseService;
import dev.aftercall.postmortem.analysis.WhyService;
import dev.aftercall.postmortem.lesson.LessonArea;
import dev.aftercall.postmortem.lesson.LessonDraft;
import dev.aftercall.postmortem.lesson.LessonKind;
import dev.aftercall.postmortem.lesson.LessonService;
import dev.aftercall.testing.Acting;
import dev.aftercall.testing.As;
import dev.aftercall.testing.IntegrationTest;
import dev.aftercall.testing.SqlCount;
import dev.aftercall.testing.TestClock;
import dev.aftercall.testing.TestPerson;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
@As(TestPerson.SOFIA)
class PostmortemQueriesIntegrationTest {

    private static final int MOST_STATEMENTS = 10;

    @Autowired
    PostmortemService service;

    @Autowired
    PostmortemQueries queries;

    @Autowired
    TimelineSelectionService selections;

    @Autowired
    WhyService whys;

    @Autowired
    RootCauseService causes;

    @Autowired
    ActionQueries actions;

    @Autowired
    LessonService lessons;

    @Autowired
    IncidentService incidentService;

    @Autowired
    IncidentFixtures incidents;

    @Autowired
    TimelineService timeline;

    @Autowired
    PostmortemFixtures fixtures;

    @Autowired
    TestClock clock;

    @Test
    void details_need_no_more_statements_for_a_large_one() {
        var small = fixtures.opened("Small");
        var large = large();

        var forSmall = SqlCount.of(() -> queries.details(small));
        var forLarge = SqlCount.of(() -> queries.details(large));

        assertThat(forLarge).isEqualTo(forSmall).isLessThanOrEqualTo(MOST_STATEMENTS);
    }

    @Test
    void reading_all_parts_does_not_grow_with_their_size() {
        var small = fixtures.opened("Small");
        var large = large();

        assertThat(SqlCount.of(() -> readAll(large))).isEqualTo(SqlCount.of(() -> readAll(small)));
    }

    @Test
    void list_does_not_grow_with_its_rows() {
        fixtures.opened("One");
        var one = SqlCount.of(() -> queries.list(PostmortemFilter.ALL, 0, 50));
        fixtures.opened("Two");
        fixtures.opened("Three");

        assertThat(SqlCount.of(() -> queries.list(PostmortemFilter.ALL, 0, 50))).isEqualTo(one);
    }

    @Test
    void list_shows_what_was_changed_last_first_and_pages() {
        var first = fixtures.opened("First");
        clock.advance(Duration.ofMinutes(1));
        var second = fixtures.opened("Second");
        clock.advance(Duration.ofMinutes(1));
        service.markSection(first, SectionKind.OVERVIEW, SectionState.DONE);

        assertThat(queries.list(PostmortemFilter.ALL, 0, 10))
                .extracting(PostmortemSummary::id, PostmortemSummary::sectionsDone)
                .containsExactly(tuple(first, 1), tuple(second, 0));
        assertThat(queries.list(PostmortemFilter.ALL, 1, 1))
                .extracting(PostmortemSummary::id)
                .containsExactly(second);
    }

    @Test
    void list_can_be_narrowed() {
        var slow = fixtures.opened("Slow 100%_answers", Severity.SEV1);
        var silent = fixtures.ready("Silent agent");
        service.askForReview(silent, Set.of(TestPerson.NORA.id()));
        service.addAuthor(silent, TestPerson.RAFAEL.id());

        assertThat(ids(filter(Set.of(PostmortemState.IN_REVIEW), Set.of(), null, null)))
                .containsExactly(silent);
        assertThat(ids(filter(Set.of(), Set.of(Severity.SEV1), null, null))).containsExactly(slow);
        assertThat(ids(filter(Set.of(), Set.of(), TestPerson.RAFAEL, null))).containsExactly(silent);
        assertThat(ids(filter(Set.of(), Set.of(), null, "SLOW"))).containsExactly(slow);
        assertThat(ids(filter(Set.of(), Set.of(), null, "100%_a"))).containsExactly(slow);
        assertThat(ids(filter(Set.of(), Set.of(), null, "%"))).containsExactly(slow);
        assertThat(ids(filter(Set.of(), Set.of(), null, "inc-2026"))).containsExactlyInAnyOrder(slow, silent);
        assertThat(queries.count(filter(Set.of(), Set.of(), null, "silent"))).isEqualTo(1);
    }

    @Test
    void severity_follows_the_incident() {
        var id = fixtures.opened("Worse than thought", Severity.SEV2);
        var action = fixtures.accepted(id, "Test");
        var key = queries.details(id).incident().key();

        Acting.as(
                TestPerson.NORA,
                () -> incidentService.changeSeverity(
                        key, incidents.version(key), new ChangeSeverity(Severity.SEV1, "All calls failed")));

        assertThat(ids(filter(Set.of(), Set.of(Severity.SEV1), null, null))).containsExactly(id);
        assertThat(actions.details(action).severity()).isEqualTo(Severity.SEV1);
    }

    @Test
    void unknown_and_garbled_ids_are_not_found() {
        assertThatThrownBy(() -> queries.details(PostmortemId.next())).isInstanceOf(PostmortemNotFoundException.class);
        assertThatThrownBy(() -> PostmortemId.of("../etc/passwd")).isInstanceOf(PostmortemNotFoundException.class);
    }

    @Test
    void readiness_tells_what_holds_up_and_what_is_only_advice() {
        var id = fixtures.ready("Almost");
        timeline.addNote(queries.details(id).incident().key(), AddNote.at(TestClock.START.minusSeconds(1200), "Early"));
        selections
                .selection(id)
                .entries()
                .forEach(each -> selections.include(id, each.entry().id()));

        var readiness = queries.readiness(id);

        assertThat(readiness.missingForReview()).isEmpty();
        assertThat(readiness.isReadyForReview()).isTrue();
        assertThat(readiness.open())
                .extracting(ReadinessItem::title)
                .contains(
                        "All milestones",
                        "No silence over 15 minutes",
                        "A conclusion",
                        "Three to five lessons",
                        "A third why");
        assertThat(readiness.items()).extracting(item -> item.section().order()).isSorted();
    }

    @Test
    void unfinished_branch_is_told_with_its_place() {
        var id = fixtures.ready("Blame");
        var why = whys.add(id, null, null, new EditWhy("Why unnoticed?", "Tobias should have seen it"));

        assertThat(queries.readiness(id).missingForReview())
                .allSatisfy(item -> assertThat(item.anchor()).isEqualTo(why.toString()))
                .extracting(ReadinessItem::hint)
                .containsExactly(
                        "Why 1b: Names a person: \"Tobias\". Write the role instead of the name.",
                        "Why 1b: Blames: \"should have\". Say what the process lacked.",
                        "Why 1b: Ends before a process gap. What let this through?");
    }

    private PostmortemId large() {
        var key = fixtures.resolved("Large", Severity.SEV2);
        for (int i = 0; i < 100; i++) {
            timeline.addNote(key, AddNote.of("Note " + i));
        }
        var id = fixtures.open(key);
        selections
                .selection(id)
                .entries()
                .forEach(each -> selections.include(id, each.entry().id()));
        for (int i = 0; i < 20; i++) {
            whys.add(id, null, null, "Why " + i, "Because");
            causes.addFactor(id, "Factor " + i);
            fixtures.accepted(id, "Action " + i);
            lessons.add(id, new LessonDraft(LessonKind.LUCKY, LessonArea.RESPONSE, "Lesson " + i));
        }
        for (int i = 0; i < 20; i++) {
            service.saveField(id, FieldKey.SUMMARY, i, "Text " + i);
        }
        return id;
    }

    private void readAll(PostmortemId id) {
        queries.details(id);
        selections.selection(id);
        whys.tree(id);
        causes.of(id);
        actions.of(id);
        lessons.of(id);
        queries.readiness(id);
    }

    private List<PostmortemId> ids(PostmortemFilter filter) {
        return queries.list(filter, 0, 50).stream().map(PostmortemSummary::id).toList();
    }

    private static PostmortemFilter filter(
            Set<PostmortemState> states,
            Set<Severity> severities,
            @Nullable TestPerson involved,
            @Nullable String text) {
        return new PostmortemFilter(states, severities, involved == null ? null : involved.id(), text);
    }
}
