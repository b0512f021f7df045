package dev.aftercall.testing;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Starts each test with nothing but the test people and the clock at its start. */
final class CleanDatabase implements BeforeEachCallback {

    @Override
    public void beforeEach(ExtensionContext context) {
        var spring = SpringExtension.getApplicationContext(context);
        spring.getBean(DatabaseCleaner.class).reset();
        spring.getBean(TestClock.class).set(TestClock.START);
    }
}
