package dev.aftercall.postmortem.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercall.postmortem.Direction;
import dev.aftercall.postmortem.FrozenPostmortemException;
import dev.aftercall.postmortem.PostmortemFixtures;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.PostmortemQueries;
import dev.aftercall.postmortem.ReadinessItem;
import dev.aftercall.postmortem.SaveOutcome.Conflict;
import dev.aftercall.postmortem.SaveOutcome.Saved;
import dev.aftercall.postmortem.SectionKind;
import dev.aftercall.testing.Acting;
import dev.aftercall.testing.As;
import dev.aftercall.testing.IntegrationTest;
import dev.aftercall.testing.TestClock;
import dev.aftercall.testing.TestPerson;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
@As(TestPerson.SOFIA)
class LessonIntegrationTest {

    @Autowired
    LessonService lessons;

    @Autowired
    PostmortemQueries queries;

    @Autowired
    PostmortemFixtures fixtures;

    @Test
    void lessons_move_among_those_of_their_kind() {
        var id = fixtures.opened("Lessons");
        lessons.add(id, draft(LessonKind.WENT_WELL, "a"));
        lessons.add(id, draft(LessonKind.LUCKY, "b"));
        var c = lessons.add(id, draft(LessonKind.WENT_WELL, "c"));

        lessons.move(c, Direction.UP);
        lessons.move(c, Direction.UP);

        assertThat(lessons.of(id)).extracting(Lesson::text).containsExactly("c", "b", "a");
        assertThat(lessons.of(id)).extracting(Lesson::position).containsExactly(0, 1, 2);
    }

    @Test
    void stale_edit_overwrites_nothing() {
        var id = fixtures.opened("Lessons");
        var lesson = lessons.add(id, draft(LessonKind.LUCKY, ""));
        assertThat(lessons.edit(lesson, 0, draft(LessonKind.LUCKY, "Sofia's")))
                .isEqualTo(new Saved(1, TestClock.START));

        assertThat(Acting.as(TestPerson.NORA, () -> lessons.edit(lesson, 0, draft(LessonKind.LUCKY, "Nora's"))))
                .isEqualTo(new Conflict(1, "Sofia's", TestPerson.SOFIA.id(), TestClock.START));
    }

    @Test
    void removed_lesson_can_be_added_again() {
        var id = fixtures.opened("Lessons");
        var a = lessons.add(id, draft(LessonKind.LUCKY, "a"));
        lessons.add(id, draft(LessonKind.LUCKY, "b"));

        var removed = lessons.remove(a);
        assertThat(lessons.of(id)).extracting(Lesson::position).containsExactly(0);
        lessons.add(id, removed);

        assertThat(lessons.of(id)).extracting(Lesson::text).containsExactly("b", "a");
        assertThatThrownBy(() -> lessons.remove(a)).isInstanceOf(LessonNotFoundException.class);
    }

    @Test
    void three_to_five_are_advised_with_the_areas_that_are_empty() {
        var id = fixtures.opened("Lessons");
        lessons.add(id, new LessonDraft(LessonKind.LUCKY, LessonArea.DETECTION, "One"));
        lessons.add(id, new LessonDraft(LessonKind.LUCKY, LessonArea.RESPONSE, "Two"));

        assertThat(advice(id).done()).isFalse();
        assertThat(advice(id).hint()).isEqualTo("2 so far; nothing yet on prevention, communication");

        lessons.add(id, new LessonDraft(LessonKind.LUCKY, LessonArea.PREVENTION, "Three"));
        assertThat(advice(id).done()).isTrue();
    }

    @Test
    void approved_lessons_are_frozen() {
        var id = fixtures.approved("Frozen");

        assertThatThrownBy(() -> lessons.add(id, draft(LessonKind.LUCKY, "x")))
                .isInstanceOf(FrozenPostmortemException.class);
    }

    private ReadinessItem advice(PostmortemId id) {
        return queries.readiness(id).items().stream()
                .filter(item ->
                        item.section() == SectionKind.LESSONS && item.title().equals("Three to five lessons"))
                .findFirst()
                .orElseThrow();
    }

    private static LessonDraft draft(LessonKind kind, String text) {
        return new LessonDraft(kind, LessonArea.RESPONSE, text);
    }
}
