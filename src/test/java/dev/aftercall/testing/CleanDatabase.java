package dev.aftercall.testing;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Starts each test with nothing but the test people and the clock at its start. */
final class CleanDatabase implements BeforeEachCallback {

    @Override
    public void beforeEach(ExtensionContext context) {
        var spring = SpringExtension.getApplicationContext(context);
        actWithin(spring);
        spring.getBean(DatabaseCleaner.class).reset();
        spring.getBean(TestClock.class).set(TestClock.START);
    }

    /** Each application context brings its own place for who is acting; the one at hand counts. */
    private static void actWithin(ApplicationContext spring) {
        var acting = SecurityContextHolder.getContext();
        var strategy = spring.getBean(SecurityContextHolderStrategy.class);
        SecurityContextHolder.setContextHolderStrategy(strategy);
        if (strategy.getContext().getAuthentication() == null) {
            strategy.setContext(acting);
        }
    }
}
