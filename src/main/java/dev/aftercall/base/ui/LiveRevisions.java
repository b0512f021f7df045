package dev.aftercall.base.ui;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.shared.SharedNumberSignal;
import dev.aftercall.base.TopicTouched;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * One revision number per topic, bumped after commit. A view watches the number and loads again when it moves, through
 * the service, so that access rules apply. Thread-safe.
 */
@org.springframework.stereotype.Component
public class LiveRevisions {

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

    @TransactionalEventListener(fallbackExecution = true)
    void on(TopicTouched touched) {
        var signal = revisions.getIfPresent(touched.topic());
        if (signal != null) {
            signal.incrementBy(1);
        }
    }
}
