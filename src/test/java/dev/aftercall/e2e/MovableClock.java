package dev.aftercall.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.aftercall.identity.People;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Scanner;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Lives inside the packaged portal and moves its clock forward by each duration that a test sends in a line. */
class MovableClock extends PortalGuest {

    static final String MOVED = "CLOCK-MOVED ";

    private static final AtomicReference<Clock> NOW = new AtomicReference<>(micros());

    MovableClock(People people) {
        super(people);
    }

    @Bean
    @Primary
    static Clock movedClock() {
        return new Moved();
    }

    @Override
    protected void work() {
        try (var lines = new Scanner(System.in, UTF_8)) {
            while (lines.hasNextLine()) {
                var by = Duration.parse(lines.nextLine());
                NOW.updateAndGet(clock -> Clock.offset(clock, by));
                System.out.println(MOVED + by);
            }
        }
    }

    private static Clock micros() {
        return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
    }

    /** The clock of the moment. */
    private static final class Moved extends Clock {

        @Override
        public Instant instant() {
            return NOW.get().instant();
        }

        @Override
        public ZoneId getZone() {
            return NOW.get().getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return NOW.get().withZone(zone);
        }
    }
}
