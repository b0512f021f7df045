package dev.aftercall.identity;

import static dev.aftercall.identity.SignInThrottle.FAILURES_PER_ACCOUNT;
import static dev.aftercall.identity.SignInThrottle.FAILURES_PER_ADDRESS;
import static dev.aftercall.identity.SignInThrottle.WINDOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercall.testing.TestClock;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SignInThrottleTest {

    private final TestClock clock = new TestClock();
    private final SignInThrottle throttle = new SignInThrottle(clock);

    @Test
    void account_is_closed_after_too_many_failures_from_anywhere() {
        for (var i = 0; i < FAILURES_PER_ACCOUNT; i++) {
            assertThat(throttle.tryAttempt("nora", "192.0.2." + i)).isTrue();
        }

        assertThat(throttle.tryAttempt("nora", "198.51.100.1")).isFalse();
        assertThat(throttle.tryAttempt("tobias", "198.51.100.1")).isTrue();
    }

    @Test
    void address_is_closed_after_too_many_failures_on_any_account() {
        for (var i = 0; i < FAILURES_PER_ADDRESS; i++) {
            assertThat(throttle.tryAttempt("user" + i, "192.0.2.1")).isTrue();
        }

        assertThat(throttle.tryAttempt("nora", "192.0.2.1")).isFalse();
        assertThat(throttle.tryAttempt("nora", "192.0.2.2")).isTrue();
    }

    @Test
    void network_of_version_6_counts_as_one_address() {
        for (var i = 0; i < FAILURES_PER_ADDRESS; i++) {
            throttle.tryAttempt("user" + i, "2001:db8:1:2::" + i);
        }

        assertThat(throttle.tryAttempt("nora", "2001:db8:1:2:ffff::1")).isFalse();
        assertThat(throttle.tryAttempt("nora", "2001:db8:1:3::1")).isTrue();
    }

    @Test
    void waiting_opens_it_again() {
        exhaust("nora");

        clock.advance(WINDOW);

        assertThat(throttle.tryAttempt("nora", "192.0.2.1")).isTrue();
    }

    @Test
    void success_gives_back_what_the_account_had_and_one_permit_of_the_address() {
        for (var i = 0; i < FAILURES_PER_ADDRESS - 1; i++) {
            throttle.tryAttempt("user" + i, "192.0.2.1");
        }
        assertThat(throttle.tryAttempt("nora", "192.0.2.1")).isTrue();

        throttle.succeeded("nora", "192.0.2.1");

        assertThat(throttle.tryAttempt("nora", "192.0.2.1")).isTrue();
        assertThat(throttle.tryAttempt("nora", "192.0.2.1")).isFalse();
    }

    @Test
    void attempt_that_could_not_be_judged_does_not_count() {
        for (var i = 0; i < 3 * FAILURES_PER_ACCOUNT; i++) {
            assertThat(throttle.tryAttempt("nora", "192.0.2.1")).isTrue();
            throttle.undecided("nora", "192.0.2.1");
        }
    }

    @Test
    void many_attempts_at_once_get_no_more_guesses() throws InterruptedException {
        var allowed = new AtomicInteger();
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < 200; i++) {
                var address = "192.0.2." + i;
                executor.execute(() -> {
                    if (throttle.tryAttempt("nora", address)) {
                        allowed.incrementAndGet();
                    }
                });
            }
        }

        assertThat(allowed).hasValue(FAILURES_PER_ACCOUNT);
    }

    private void exhaust(String account) {
        for (var i = 0; i < FAILURES_PER_ACCOUNT; i++) {
            throttle.tryAttempt(account, "192.0.2.1");
        }
        assertThat(throttle.tryAttempt(account, "192.0.2.1")).isFalse();
    }
}
