package dev.aftercall.identity;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/**
 * Limits guessing per account and per address, whether or not the account exists. An attempt takes its permit before
 * the password is looked at, so that many at once get no more guesses than one after the other. Thread-safe.
 */
@Component
class SignInThrottle {

    static final int FAILURES_PER_ACCOUNT = 10;
    static final int FAILURES_PER_ADDRESS = 50;
    static final Duration WINDOW = Duration.ofMinutes(15);

    private static final int MAX_TRACKED = 100_000;
    private static final int NETWORK_BYTES = 8;

    private final LoadingCache<String, Bucket> accounts;
    private final LoadingCache<String, Bucket> addresses;

    SignInThrottle(Clock clock) {
        accounts = buckets(clock, FAILURES_PER_ACCOUNT);
        addresses = buckets(clock, FAILURES_PER_ADDRESS);
    }

    /** Takes a permit for one attempt; false if this account or this address has used up all. */
    boolean tryAttempt(String account, String address) {
        return addresses.get(network(address)).tryConsume(1)
                && accounts.get(account).tryConsume(1);
    }

    /** The attempt was right: the account starts anew, the address gets its permit back. */
    void succeeded(String account, String address) {
        accounts.invalidate(account);
        addresses.get(network(address)).addTokens(1);
    }

    /** The attempt could not be judged; it does not count. */
    void undecided(String account, String address) {
        accounts.get(account).addTokens(1);
        addresses.get(network(address)).addTokens(1);
    }

    /** Lets an account be tried again, after an administrator has given it another password. */
    void forget(String account) {
        accounts.invalidate(account);
    }

    void forgetAll() {
        accounts.invalidateAll();
        addresses.invalidateAll();
    }

    /** One household or server has 2^64 addresses of version 6; they count as one. */
    private static String network(String address) {
        try {
            return InetAddress.ofLiteral(address) instanceof Inet6Address v6
                    ? HexFormat.of().formatHex(Arrays.copyOf(v6.getAddress(), NETWORK_BYTES))
                    : address;
        } catch (IllegalArgumentException _) {
            return address;
        }
    }

    private static LoadingCache<String, Bucket> buckets(Clock clock, int permits) {
        var time = new ClockTime(clock);
        return Caffeine.newBuilder()
                .maximumSize(MAX_TRACKED)
                .expireAfterAccess(WINDOW)
                .ticker(time::currentTimeNanos)
                .build(_ -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(permits).refillGreedy(permits, WINDOW))
                        .withCustomTimePrecision(time)
                        .build());
    }

    private record ClockTime(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return ChronoUnit.NANOS.between(Instant.EPOCH, clock.instant());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
