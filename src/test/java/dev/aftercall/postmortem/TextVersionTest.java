package dev.aftercall.postmortem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercall.identity.UserId;
import dev.aftercall.testing.TestClock;
import dev.aftercall.testing.TestPerson;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TextVersionTest {

    private static final Instant START = TestClock.START;
    private static final UserId SOFIA = TestPerson.SOFIA.id();

    private final TextVersion version =
            new TextVersion(new TextId(PostmortemId.next(), FieldKey.SUMMARY), 1, "Callers waited", SOFIA, START);

    @Test
    void what_one_person_writes_within_a_minute_is_one_version() {
        assertThat(version.isContinuedBy("Callers waited eight", SOFIA, START.plusSeconds(60)))
                .isTrue();

        version.carryOn(2, "Callers waited eight", START.plusSeconds(50));

        assertThat(version.toRecord())
                .isEqualTo(new FieldVersion(2, "Callers waited eight", SOFIA, START.plusSeconds(50)));
        assertThat(version.isContinuedBy("Callers waited eight seconds", SOFIA, START.plusSeconds(61)))
                .as("the minute begins with the first save")
                .isFalse();
    }

    @Test
    void somebody_elses_text_is_never_carried_on() {
        assertThat(version.isContinuedBy("Callers waited eight", TestPerson.NORA.id(), START))
                .isFalse();
    }

    @Test
    void a_text_that_loses_half_begins_a_version_of_its_own() {
        assertThat(version.isContinuedBy("Call", SOFIA, START.plusSeconds(5))).isFalse();
        assertThat(version.isContinuedBy("", SOFIA, START.plusSeconds(5))).isFalse();
    }
}
