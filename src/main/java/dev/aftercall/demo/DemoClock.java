package dev.aftercall.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The clock of the demo: the system's, except for the thread that plays the past, so that whoever signs in meanwhile
 * lives in the present.
 */
@Primary
@Profile(DemoLoader.PROFILE)
@Component
class DemoClock extends Clock {

    private final Clock present = Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
    private final ThreadLocal<Instant> past = new ThreadLocal<>();

    /** Lets the work happen at that time, as far as this thread is concerned. */
    void at(Instant moment, Runnable work) {
        past.set(moment);
        try {
            work.run();
        } finally {
            past.remove();
        }
    }

    @Override
    public Instant instant() {
        var moment = past.get();
        return moment == null ? present.instant() : moment;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
