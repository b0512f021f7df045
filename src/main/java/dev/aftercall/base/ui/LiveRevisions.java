package dev.aftercall.base.ui;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.shared.SharedNumberSignal;
import dev.aftercall.base.TopicTouched;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * One revision number per topic, bumped after commit. A view watches the number and loads again when it moves, through
 * the service, so that access rules apply. Thread-safe.
 */
@org.springframework.stereotype.Component
public class LiveRevisions {

    private static final Duration BETWEEN_LOADING_AND_WATCHING = Duration.ofMinutes(10);

    private final AtomicLong changes = new AtomicLong();
    private final Cache<String, Long> latest =
            Caffeine.newBuilder().expireAfterWrite(BETWEEN_LOADING_AND_WATCHING).build();
    private final LoadingCache<String, SharedNumberSignal> revisions =
            Caffeine.newBuilder().weakValues().build(_ -> new SharedNumberSignal());

    /**
     * Calls the loader now and again after each change of the topic, for as long as the owner is attached.
     *
     * @param loader runs in the owner's session; must not read other signals
     */
    public void watch(Component owner, String topic, Runnable loader) {
        var revision = revisions.get(topic);
        Signal.effect(owner, () -> {
            revision.get();
            loader.run();
        });
    }

    /** A point in the sequence of all changes, to be taken before loading and handed to {@link #watchSince}. */
    public long moment() {
        return changes.get();
    }

    /**
     * Like {@link #watch}, for a view that has just loaded by itself: calls the loader at once only if the topic
     * changed since that moment, which must not be more than ten minutes ago.
     */
    public void watchSince(long moment, Component owner, String topic, Runnable loader) {
        var untouched = new AtomicBoolean(true);
        watch(owner, topic, () -> {
            if (!untouched.getAndSet(false) || changedSince(moment, topic)) {
                loader.run();
            }
        });
    }

    private boolean changedSince(long moment, String topic) {
        var change = latest.getIfPresent(topic);
        return change != null && change > moment;
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(TopicTouched touched) {
        latest.put(
                touched.topic(),
                changes.incrementAndGet()); // before the signal, or a view that registers in between would miss the
        // change
        var signal = revisions.getIfPresent(touched.topic());
        if (signal != null) {
            signal.incrementBy(1);
        }
    }
}
