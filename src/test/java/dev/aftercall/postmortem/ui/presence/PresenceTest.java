package dev.aftercall.postmortem.ui.presence;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercall.base.TopicTouched;
import dev.aftercall.identity.UserId;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.SectionKind;
import dev.aftercall.testing.TestClock;
import dev.aftercall.testing.TestPerson;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PresenceTest {

    private static final PostmortemId ID = PostmortemId.next();
    private static final UserId SOFIA = TestPerson.SOFIA.id();
    private static final UserId NORA = TestPerson.NORA.id();
    private static final String TEXT = ID + ":SUMMARY";

    private final TestClock clock = new TestClock();
    private final List<Object> events = new ArrayList<>();
    private final Presence presence = new Presence(events::add, clock);

    @Test
    void two_windows_of_one_person_are_one_face_at_two_places() {
        enter(SOFIA, SectionKind.OVERVIEW);
        enter(SOFIA, SectionKind.LESSONS);
        enter(NORA, SectionKind.LESSONS);

        assertThat(here().people()).containsExactly(SOFIA, NORA);
        assertThat(here().bySection())
                .containsEntry(SectionKind.OVERVIEW, List.of(SOFIA))
                .containsEntry(SectionKind.LESSONS, List.of(SOFIA, NORA))
                .hasSize(2);
    }

    @Test
    void coming_moving_and_going_is_told_once_each() {
        var sofia = enter(SOFIA, SectionKind.OVERVIEW);
        sofia.beat(false);
        sofia.move(SectionKind.LESSONS);
        sofia.move(SectionKind.LESSONS);
        sofia.leave();
        sofia.leave();

        assertThat(events).containsExactly(touched(), touched(), touched());
        assertThat(here()).isEqualTo(Here.NOBODY);
    }

    @Test
    void silent_window_is_gone_after_fifteen_seconds_as_soon_as_anybody_stirs() {
        enter(SOFIA, SectionKind.OVERVIEW);
        var nora = enter(NORA, SectionKind.OVERVIEW);
        clock.advance(Duration.ofSeconds(15));
        nora.beat(false);
        assertThat(here().people()).containsExactly(SOFIA, NORA);
        events.clear();

        clock.advance(Duration.ofSeconds(1));
        nora.beat(false);

        assertThat(here().people()).containsExactly(NORA);
        assertThat(events).containsExactly(touched());
    }

    @Test
    void window_in_the_background_may_be_silent_for_longer() {
        var sofia = enter(SOFIA, SectionKind.OVERVIEW);
        sofia.beat(true);
        var nora = enter(NORA, SectionKind.OVERVIEW);

        clock.advance(Duration.ofSeconds(90));
        nora.beat(false);
        assertThat(here().people()).containsExactly(SOFIA, NORA);
        clock.advance(Duration.ofSeconds(1));
        nora.beat(false);
        assertThat(here().people()).containsExactly(NORA);
    }

    @Test
    void window_taken_for_dead_is_back_with_its_next_sign_but_not_one_that_left() {
        var asleep = enter(SOFIA, SectionKind.LESSONS);
        var closed = enter(SOFIA, SectionKind.IMPACT);
        var nora = enter(NORA, SectionKind.OVERVIEW);
        closed.leave();
        clock.advance(Duration.ofMinutes(10));
        nora.beat(false);
        assertThat(here().people()).containsExactly(NORA);

        asleep.beat(false);
        closed.beat(false);
        closed.write(TEXT);

        assertThat(here().bySection()).containsOnlyKeys(SectionKind.OVERVIEW, SectionKind.LESSONS);
        assertThat(here().pens()).isEmpty();
    }

    @Test
    void nothing_stays_behind() {
        enter(SOFIA, SectionKind.OVERVIEW).write(TEXT);
        var elsewhere = presence.enter(PostmortemId.next(), NORA, SectionKind.IMPACT);
        clock.advance(Duration.ofSeconds(16));

        elsewhere.beat(false);
        assertThat(presence.windows()).isEqualTo(1);
        elsewhere.leave();
        assertThat(presence.windows()).isZero();
    }

    @Test
    void pen_is_with_the_first_who_writes_until_it_is_laid_down() {
        var sofia = enter(SOFIA, SectionKind.OVERVIEW);
        var nora = enter(NORA, SectionKind.OVERVIEW);

        sofia.write(TEXT);
        nora.write(TEXT);
        nora.layDown(TEXT);
        assertThat(writer()).isEqualTo(SOFIA);
        assertThat(here().writes(SOFIA, SectionKind.OVERVIEW)).isTrue();
        assertThat(here().writes(NORA, SectionKind.OVERVIEW)).isFalse();

        sofia.layDown(TEXT);
        nora.write(TEXT);
        assertThat(writer()).isEqualTo(NORA);
    }

    @Test
    void pen_can_be_taken_over() {
        var sofia = enter(SOFIA, SectionKind.OVERVIEW);
        var nora = enter(NORA, SectionKind.OVERVIEW);
        sofia.write(TEXT);
        events.clear();

        nora.takeOver(TEXT);
        sofia.write(TEXT);

        assertThat(writer()).isEqualTo(NORA);
        assertThat(events).containsExactly(touched());
    }

    @Test
    void own_windows_do_not_keep_each_other_out() {
        var one = enter(SOFIA, SectionKind.OVERVIEW);
        var other = enter(SOFIA, SectionKind.OVERVIEW);
        one.write(TEXT);

        other.write(TEXT);
        one.layDown(TEXT);

        assertThat(requireNonNull(here().pens().get(TEXT)).visit()).isSameAs(other);
    }

    @Test
    void pen_rests_after_a_minute_without_a_keystroke() {
        var sofia = enter(SOFIA, SectionKind.OVERVIEW);
        sofia.write(TEXT);
        clock.advance(Duration.ofSeconds(40));
        sofia.write(TEXT);
        clock.advance(Duration.ofSeconds(60));
        sofia.beat(false);
        assertThat(writer()).isEqualTo(SOFIA);

        clock.advance(Duration.ofSeconds(1));
        sofia.beat(false);

        assertThat(here().pens()).isEmpty();
        assertThat(here().people()).containsExactly(SOFIA);
    }

    @Test
    void pen_of_a_dead_window_lies_free() {
        enter(SOFIA, SectionKind.OVERVIEW).write(TEXT);
        var nora = enter(NORA, SectionKind.OVERVIEW);
        clock.advance(Duration.ofSeconds(16));

        nora.beat(false);

        assertThat(here().pens()).isEmpty();
    }

    private Visit enter(UserId user, SectionKind section) {
        return presence.enter(ID, user, section);
    }

    private Here here() {
        return presence.here(ID);
    }

    private UserId writer() {
        return requireNonNull(here().pens().get(TEXT)).user();
    }

    private static TopicTouched touched() {
        return new TopicTouched(Presence.topic(ID));
    }
}
