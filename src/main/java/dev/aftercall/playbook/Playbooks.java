package dev.aftercall.playbook;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The playbook for the portal's own work, such as clocks and alerts, which happens on nobody's behalf. Versions are kept
 * in memory, parsed. What another node publishes is seen here within half a minute. Thread-safe.
 *
 * @see "Decision 0018"
 */
@Component
public class Playbooks {

    private static final String NEWEST = "newest";

    private final LoadingCache<Integer, Playbook> versions;
    private final LoadingCache<String, Integer> newest;

    Playbooks(PlaybookVersionRepository repository) {
        this.versions = Caffeine.newBuilder()
                .maximumSize(20)
                .build(number -> PlaybookReader.read(
                        number,
                        repository
                                .findDocument(number)
                                .orElseThrow(() -> new PlaybookVersionNotFoundException(number))));
        this.newest =
                Caffeine.newBuilder().expireAfterWrite(Duration.ofSeconds(30)).build(_ -> repository.findNewest());
    }

    /** The version that holds for new incidents. */
    public Playbook current() {
        return version(newest.get(NEWEST));
    }

    /**
     * A version by its number.
     *
     * @throws PlaybookVersionNotFoundException if there is none
     */
    public Playbook version(int number) {
        return versions.get(number);
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(PlaybookChanged changed) {
        newest.invalidateAll();
        versions.invalidate(changed.version());
    }
}
