package dev.aftercall.postmortem.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercall.base.ConflictException;
import dev.aftercall.postmortem.FieldKey;
import dev.aftercall.postmortem.FrozenPostmortemException;
import dev.aftercall.postmortem.PostmortemFixtures;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.PostmortemNotFoundException;
import dev.aftercall.postmortem.PostmortemQueries;
import dev.aftercall.postmortem.PostmortemService;
import dev.aftercall.postmortem.action.ActionItem;
import dev.aftercall.postmortem.action.ActionQueries;
import dev.aftercall.postmortem.action.ActionService;
import dev.aftercall.postmortem.analysis.EditWhy;
import dev.aftercall.postmortem.analysis.Evidence;
import dev.aftercall.postmortem.analysis.WhyEvidenceService;
import dev.aftercall.postmortem.analysis.WhyMark;
import dev.aftercall.postmortem.analysis.WhyNode;
import dev.aftercall.postmortem.analysis.WhyService;
import dev.aftercall.postmortem.lesson.Lesson;
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
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
@As(TestPerson.SOFIA)
class VersionIntegrationTest {

    @Autowired
    VersionService versions;

    @Autowired
    PostmortemService postmortems;

    @Autowired
    PostmortemQueries queries;

    @Autowired
    LessonService lessons;

    @Autowired
    WhyService whys;

    @Autowired
    WhyEvidenceService evidence;

    @Autowired
    ActionService actions;

    @Autowired
    ActionQueries actionQueries;

    @Autowired
    PostmortemFixtures fixtures;

    @Autowired
    TestClock clock;

    @Test
    void versions_of_texts_and_parts_stand_in_one_list() {
        var id = fixtures.opened("Versions");
        write(id, "First");
        later();
        lessons.add(id, lesson("Look at the prefix"));
        later();
        Acting.as(TestPerson.NORA, () -> write(id, "Second"));

        var rows = versions.page(id, "", 0).rows();

        assertThat(rows.subList(0, 3))
                .extracting(revision -> revision.piece().label(), Revision::by)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Summary", TestPerson.NORA.id()),
                        org.assertj.core.groups.Tuple.tuple("Lessons", TestPerson.SOFIA.id()),
                        org.assertj.core.groups.Tuple.tuple("Summary", TestPerson.SOFIA.id()));
        assertThat(versions.page(id, "LESSONS", 0).rows()).hasSize(1);
        assertThat(versions.page(id, "SUMMARY", 0).total()).isEqualTo(2 + prefilled(id));
    }

    @Test
    void a_version_is_compared_with_the_one_before_or_any_other() {
        var id = fixtures.opened("Versions");
        for (var text : List.of("one two three", "one 2 three", "one 2 3")) {
            later();
            write(id, text);
        }
        var rows = versions.page(id, "SUMMARY", 0).rows();

        assertThat(text(versions.compare(id, null, rows.getFirst().id()).orElseThrow()))
                .isEqualTo("one 2 -three-+3+");
        assertThat(text(versions.compare(id, rows.get(2).id(), rows.getFirst().id())
                        .orElseThrow()))
                .isEqualTo("one -two-+2+ -three-+3+");
        var first = versions.compare(id, null, rows.getLast().id()).orElseThrow();
        assertThat(first.before()).isNull();
        assertThat(first.isPresent()).isFalse();
    }

    @Test
    void a_text_is_restored_and_the_present_one_stays_even_if_written_just_now() {
        var id = fixtures.opened("Versions");
        write(id, "The good old text");
        later();
        write(id, "The latest text of all");
        var rows = versions.page(id, "SUMMARY", 0).rows();

        versions.restore(id, rows.get(1).id(), rows.getFirst().id());

        assertThat(queries.details(id).text(FieldKey.SUMMARY)).isEqualTo("The good old text");
        assertThat(queries.history(id, FieldKey.SUMMARY).subList(0, 3))
                .extracting(version -> version.text())
                .containsExactly("The good old text", "The latest text of all", "The good old text");
    }

    @Test
    void lessons_are_restored_with_their_order() {
        var id = fixtures.opened("Versions");
        var a = lessons.add(id, lesson("a"));
        lessons.add(id, lesson("b"));
        var c = lessons.add(id, lesson("c"));
        var before = versions.page(id, "LESSONS", 0).rows().getFirst().id();
        later();
        lessons.remove(a);
        lessons.edit(c, 0, lesson("changed"));
        lessons.add(id, lesson("new"));

        versions.restore(id, before, newest(id, "LESSONS"));

        assertThat(lessons.of(id)).extracting(Lesson::text).containsExactly("a", "b", "c");
        var rows = versions.page(id, "LESSONS", 0).rows();
        assertThat(rows).hasSize(3);
        var undone = versions.compare(id, null, rows.getFirst().id()).orElseThrow();
        assertThat(text(undone)).contains("-changed-", "-new-", "+a+");
    }

    @Test
    void the_tree_of_whys_is_restored() {
        var id = fixtures.opened("Versions");
        var one = whys.add(id, null, null, new EditWhy("Why 1?", "Answer 1", "a graph", "https://grafana.example/d"));
        var two = whys.add(id, one, null, new EditWhy("Why 2?", "Answer 2"));
        whys.add(id, two, null, new EditWhy("Why 3?", "Answer 3"));
        whys.add(id, one, null, new EditWhy("Why 2b?", "Answer 2b"));
        whys.mark(two, WhyMark.COMPONENT_FAULT);
        var entry = evidence.choices(id).getFirst().ref();
        evidence.pin(one, entry);
        evidence.pin(two, entry);
        var wanted = tree(id);
        var before = newest(id, "WHYS");
        later();
        whys.remove(two);
        evidence.unpin(one, entry);
        whys.edit(one, 0, new EditWhy("Why otherwise?", ""));
        whys.add(id, null, null, new EditWhy("Something else?", ""));
        assertThat(tree(id)).isNotEqualTo(wanted);

        versions.restore(id, before, newest(id, "WHYS"));

        assertThat(tree(id)).isEqualTo(wanted);
    }

    @Test
    void action_items_are_restored_and_decisions_stay() {
        var id = fixtures.opened("Versions");
        var accepted = fixtures.accepted(id, "Replay long calls");
        var gone = actions.propose(
                id,
                PostmortemFixtures.draft("Alert on first token", TestPerson.TOBIAS.id(), PostmortemFixtures.due(5)));
        var before = newest(id, "ACTIONS");
        later();
        actions.withdraw(gone);
        actions.edit(
                accepted,
                0,
                PostmortemFixtures.draft("Replay calls", TestPerson.TOBIAS.id(), PostmortemFixtures.due(20)));
        actions.propose(id, PostmortemFixtures.draft("New idea", TestPerson.TOBIAS.id(), PostmortemFixtures.due(5)));

        versions.restore(id, before, newest(id, "ACTIONS"));

        assertThat(actionQueries.of(id))
                .extracting(ActionItem::title)
                .containsExactlyInAnyOrder("Replay long calls", "Alert on first token");
        assertThat(actionQueries.details(accepted).state().isOpen()).isTrue();
        assertThat(actionQueries.details(accepted).owner()).isEqualTo(TestPerson.RAFAEL.id());
    }

    @Test
    void what_one_person_removes_at_once_after_writing_it_is_kept() {
        var id = fixtures.opened("Versions");
        var lesson = lessons.add(id, lesson("Written in haste"));
        lessons.remove(lesson);

        var rows = versions.page(id, "LESSONS", 0).rows();
        assertThat(rows).hasSize(2);
        assertThat(text(versions.compare(id, null, rows.getFirst().id()).orElseThrow()))
                .contains("Written in haste");
    }

    @Test
    void restoring_over_an_unseen_change_is_refused() {
        var id = fixtures.opened("Versions");
        write(id, "Old");
        later();
        write(id, "Seen");
        var rows = versions.page(id, "SUMMARY", 0).rows();
        later();
        Acting.as(TestPerson.NORA, () -> write(id, "Unseen"));

        assertThatThrownBy(() ->
                        versions.restore(id, rows.get(1).id(), rows.getFirst().id()))
                .isInstanceOf(ConflictException.class);
        assertThat(queries.details(id).text(FieldKey.SUMMARY)).isEqualTo("Unseen");
    }

    @Test
    void only_those_who_write_restore_and_only_while_it_is_written() {
        var id = fixtures.opened("Versions");
        write(id, "Old");
        later();
        write(id, "New");
        var rows = versions.page(id, "SUMMARY", 0).rows();
        Acting.as(TestPerson.RAFAEL, () -> {
            assertThat(versions.page(id, "SUMMARY", 0).rows()).isNotEmpty();
            assertThatThrownBy(() -> versions.restore(
                            id, rows.get(1).id(), rows.getFirst().id()))
                    .isInstanceOf(AccessDeniedException.class);
        });
        Acting.as(TestPerson.STAN, () -> {
            assertThatThrownBy(() -> versions.page(id, "", 0)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> versions.compare(id, null, rows.getFirst().id()))
                    .isInstanceOf(AccessDeniedException.class);
        });

        var approved = fixtures.approved("Approved");
        var version = newest(approved, "SUMMARY");
        assertThatThrownBy(() -> versions.restore(approved, version, version))
                .isInstanceOf(FrozenPostmortemException.class);
    }

    @Test
    void versions_of_a_private_or_another_postmortem_do_not_exist() {
        var secret = fixtures.privateOne("Secret");
        assertThatThrownBy(() -> versions.page(secret, "", 0)).isInstanceOf(PostmortemNotFoundException.class);
        var theirs = Acting.as(TestPerson.TOBIAS, () -> newest(secret, "TITLE"));
        assertThatThrownBy(() -> versions.compare(secret, null, theirs))
                .isInstanceOf(PostmortemNotFoundException.class);

        var mine = fixtures.opened("Mine");
        assertThat(versions.compare(mine, null, theirs)).isEmpty();
        assertThatThrownBy(() -> versions.restore(mine, theirs, newest(mine, "TITLE")))
                .isInstanceOf(RevisionNotFoundException.class);
        write(mine, "x");
        assertThat(versions.compare(mine, theirs, newest(mine, "SUMMARY"))
                        .orElseThrow()
                        .before())
                .isNotEqualTo(theirs);
    }

    @Test
    void a_hundred_long_versions_are_listed_without_their_texts() {
        var id = fixtures.opened("Versions");
        for (var i = 0; i < 101; i++) {
            later();
            write(id, ("line " + i + "\n").repeat(100_000 / 10));
        }

        var page = versions.page(id, "SUMMARY", 1);
        assertThat(page.rows()).hasSize(VersionService.PAGE);
        assertThat(page.hasNext()).isTrue();
        assertThat(SqlCount.statements(() -> versions.page(id, "", 0)))
                .hasSizeLessThanOrEqualTo(8)
                .noneMatch(sql -> sql.contains("content"));
        assertThat(SqlCount.of(
                        () -> versions.compare(id, null, page.rows().getFirst().id())))
                .isLessThanOrEqualTo(10);
    }

    private void write(PostmortemId id, String summary) {
        var text = queries.details(id).texts().get(FieldKey.SUMMARY);
        postmortems.saveField(id, FieldKey.SUMMARY, text == null ? 0 : text.version(), summary);
    }

    private int prefilled(PostmortemId id) {
        return versions.page(id, "SUMMARY", 0).rows().size() - 2;
    }

    private void later() {
        clock.advance(Duration.ofMinutes(5));
    }

    private java.util.UUID newest(PostmortemId id, String piece) {
        return versions.page(id, piece, 0).rows().getFirst().id();
    }

    private List<String> tree(PostmortemId id) {
        var tree = whys.tree(id);
        var pinned = evidence.of(id);
        return tree.inOrder().stream()
                .map(node -> tree.labelOf(node)
                        + words(node)
                        + pinned.getOrDefault(node.id(), List.of()).stream()
                                .map(Evidence::text)
                                .toList())
                .toList();
    }

    private static String words(WhyNode node) {
        return String.join(
                "|",
                node.question(),
                node.answer(),
                node.evidence(),
                node.mark().name());
    }

    private static String text(Comparison comparison) {
        return comparison.parts().stream()
                .map(part -> switch (part.kind()) {
                    case SAME -> part.text();
                    case REMOVED -> "-" + part.text() + "-";
                    case ADDED -> "+" + part.text() + "+";
                })
                .collect(Collectors.joining());
    }

    private static LessonDraft lesson(String text) {
        return new LessonDraft(LessonKind.LUCKY, LessonArea.RESPONSE, text);
    }
}
