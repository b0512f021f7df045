package dev.aftercall.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercall.incident.IncidentStatus;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class StoryTest {

    private static final Instant NOW = Instant.parse("2026-09-17T03:16:20Z");

    private final StoryReader reader = new StoryReader();

    @Test
    void unknown_key_is_not_passed_over() {
        assertThatThrownBy(() -> reader.read(
                        "odd",
                        "{title: A, severity: SEV2, declared: 3d 10:00, by: nora, colour: red}",
                        IncidentStory.class))
                .hasMessageContaining("odd")
                .hasMessageContaining("colour");
    }

    @Test
    void step_of_no_known_kind_is_not_passed_over() {
        assertThatThrownBy(() -> reader.read(
                        "odd",
                        "{title: A, severity: SEV2, declared: 3d 10:00, by: nora, log: [{at: 1m, who: nora, dance:"
                                + " yes}]}",
                        IncidentStory.class))
                .hasMessageContaining("odd");
    }

    @Test
    void missing_part_is_named() {
        assertThatThrownBy(() -> reader.read("odd", "{title: A, severity: SEV2, by: nora}", IncidentStory.class))
                .hasMessageContaining("declared");
    }

    @Test
    void kind_of_a_step_shows_in_its_keys() {
        var story = reader.read("short", """
            title: Short
            severity: SEV3
            declared: 2d 10:00
            by: joon
            log:
              - {at: 1m, who: joon, ack: true}
              - {at: 1h30m, who: joon, status: RESOLVED}
            """, IncidentStory.class);

        assertThat(story.log().getFirst()).isInstanceOf(Step.Acknowledge.class);
        assertThat(story.log().getLast())
                .isInstanceOfSatisfying(
                        Step.Move.class, move -> assertThat(move.status()).isEqualTo(IncidentStatus.RESOLVED));
        assertThat(story.resolvedAt(NOW)).contains(Instant.parse("2026-09-15T11:30:00Z"));
    }

    @Test
    void times_are_counted_back_from_now() {
        assertThat(Moment.of("25m20s ago").before(NOW)).isEqualTo(Instant.parse("2026-09-17T02:51:00Z"));
        assertThat(Moment.of("14d 14:55").before(NOW)).isEqualTo(Instant.parse("2026-09-03T14:55:00Z"));
        assertThat(Span.of("-3m50s").length()).isEqualTo(Duration.ofSeconds(-230));
        assertThatThrownBy(() -> Span.of("soon")).hasMessageContaining("soon");
        assertThatThrownBy(() -> Moment.of("yesterday")).hasMessageContaining("yesterday");
    }

    @Test
    void nothing_happens_after_now() {
        var script = new Script(NOW);

        assertThatThrownBy(() -> script.add(NOW.plusSeconds(90), "nora", "tomorrow", () -> {}))
                .hasMessageContaining("tomorrow")
                .hasMessageContaining("PT1M30S");
    }
}
