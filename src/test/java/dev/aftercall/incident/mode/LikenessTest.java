package dev.aftercall.incident.mode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercall.base.Layer;
import dev.aftercall.incident.mode.Likeness.Traits;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LikenessTest {

    private static final Set<String> NONE = Set.of();

    @Test
    void confirmed_mode_weighs_more_than_everything_else_together() {
        var self = new Traits(NONE, Set.of("silence"), Layer.ASR, Set.of("booking"), Set.of("agent", "silent"));

        var sameMode = compare(self, new Traits(Set.of("silence"), NONE, null, NONE, NONE));
        var all =
                compare(self, new Traits(NONE, NONE, Layer.ASR, Set.of("Booking"), Set.of("agent", "silent", "again")));

        assertThat(sameMode.score()).isEqualTo(8);
        assertThat(sameMode.reasons()).containsExactly("same failure mode, SILENCE");
        assertThat(all.score()).isEqualTo(6);
        assertThat(all.reasons())
                .containsExactly("same layer, ASR", "same workflow, booking", "both say “agent”, “silent”");
    }

    @Test
    void suspicion_in_the_other_incident_counts_half() {
        var self = new Traits(Set.of("silence"), NONE, null, NONE, NONE);

        var likeness = compare(self, new Traits(NONE, Set.of("silence"), null, NONE, NONE));

        assertThat(likeness.score()).isEqualTo(4);
        assertThat(likeness.reasons()).containsExactly("also suspected of SILENCE");
    }

    @Test
    void one_thing_in_common_is_a_coincidence() {
        var self = new Traits(NONE, NONE, Layer.ASR, Set.of("booking"), Set.of("agent"));

        assertThat(compare(self, new Traits(NONE, NONE, Layer.ASR, NONE, NONE)).isEnough())
                .isFalse();
        assertThat(compare(self, new Traits(NONE, NONE, Layer.ASR, NONE, Set.of("agent")))
                        .isEnough())
                .isTrue();
        assertThat(compare(self, new Traits(NONE, NONE, null, NONE, NONE)).score())
                .isZero();
    }

    @Test
    void many_common_words_never_outweigh_a_mode() {
        var words = Set.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine");
        var self = new Traits(NONE, NONE, null, NONE, words);

        assertThat(compare(self, self).score()).isEqualTo(4);
    }

    private static Likeness compare(Traits self, Traits other) {
        return Likeness.of(self, other, key -> key.toUpperCase(Locale.ROOT));
    }
}
