package dev.aftercall.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ReadingTest {

    private final AtomicInteger reads = new AtomicInteger();

    @Test
    void same_thing_is_read_once_within_a_look() {
        Reading.within(() -> {
            assertThat(read("timeline", 1)).isEqualTo(1);
            assertThat(read("timeline", 1)).isEqualTo(1);
            assertThat(read("timeline", 2)).isEqualTo(2);
            assertThat(read("texts", 1)).isEqualTo(3);
            Reading.within(() -> assertThat(read("timeline", 1)).isEqualTo(1));
            assertThat(read("timeline", 1)).isEqualTo(1);
        });
    }

    @Test
    void next_look_and_everything_outside_reads_anew() {
        Reading.within(() -> read("timeline", 1));
        Reading.within(() -> assertThat(read("timeline", 1)).isEqualTo(2));

        assertThat(read("timeline", 1)).isEqualTo(3);
        assertThat(read("timeline", 1)).isEqualTo(4);
    }

    @Test
    void failure_ends_the_look_and_is_not_remembered() {
        assertThatThrownBy(() -> Reading.within(() -> {
                    read("timeline", 1);
                    throw new IllegalStateException("gone");
                }))
                .hasMessage("gone");

        assertThat(read("timeline", 1)).isEqualTo(2);
    }

    private int read(String what, Object of) {
        return Reading.once(what, of, reads::incrementAndGet);
    }
}
