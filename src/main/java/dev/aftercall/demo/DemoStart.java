package dev.aftercall.demo;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Fills an empty portal when it starts as a demo, before it reports itself ready. */
@Profile(DemoLoader.PROFILE)
@Component
@Order(1)
class DemoStart implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(DemoStart.class);

    private final DemoLoader loader;
    private final Clock clock;

    DemoStart(DemoLoader loader, Clock clock) {
        this.loader = loader;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments args) {
        var start = clock.instant();
        if (loader.load(start)) {
            log.info(
                    "A year of incidents was written for the demo in {} ms",
                    Duration.between(start, clock.instant()).toMillis());
        } else {
            log.info("The portal is not empty, so nothing is written for the demo");
        }
    }
}
