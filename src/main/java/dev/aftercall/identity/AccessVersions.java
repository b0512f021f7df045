package dev.aftercall.identity;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Knows whether a session's rights are still those of the account: at once on the node where they were taken away,
 * within two seconds on any other. Thread-safe.
 */
@Component
class AccessVersions {

    private static final Duration TRUSTED_FOR = Duration.ofSeconds(2);
    private static final int MAX_USERS = 10_000;

    private final LoadingCache<UserId, Optional<Integer>> versions;

    AccessVersions(UserAccountRepository accounts) {
        versions = Caffeine.newBuilder()
                .maximumSize(MAX_USERS)
                .expireAfterWrite(TRUSTED_FOR)
                .build(accounts::findAccessVersion);
    }

    boolean isCurrent(SignedInUser user) {
        var version = versions.get(user.id());
        return version.isPresent() && version.get() == user.accessVersion();
    }

    void forgetAll() {
        versions.invalidateAll();
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(AccessRevoked revoked) {
        versions.invalidate(revoked.user());
    }
}
