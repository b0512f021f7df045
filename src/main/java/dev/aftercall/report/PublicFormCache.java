package dev.aftercall.report;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.aftercall.base.TopicTouched;
import dev.aftercall.incident.IncidentTopics;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Keeps what anonymous readers were shown, within a bound of memory; only public forms ever get in. Thread-safe. */
@Component
class PublicFormCache {

    private static final int MEGABYTE = 1_048_576;
    private static final int OVERHEAD = 1_000;

    private final Cache<Key, ServedForm> forms;

    PublicFormCache(ReportProperties properties) {
        this.forms = Caffeine.newBuilder()
                .maximumWeight((long) properties.cacheMegabytes() * MEGABYTE)
                .weigher((Key _, ServedForm form) -> form.content().length + OVERHEAD)
                .build();
    }

    private record Key(String slug, @Nullable Integer number, ReportForm form) {}

    /** The cached form, or what the loader finds; its exceptions pass through and nothing is kept. */
    ServedForm get(String slug, @Nullable Integer number, ReportForm form, Supplier<ServedForm> loader) {
        return forms.get(new Key(slug, number, form), _ -> loader.get());
    }

    /** Waits for loads under way, so that nothing read before the change stays. */
    @TransactionalEventListener
    void on(ReportChanged changed) {
        for (var form : ReportForm.values()) {
            forms.invalidate(new Key(changed.slug().value(), null, form));
            forms.invalidate(new Key(changed.slug().value(), changed.number(), form));
        }
    }

    /** The incident of a report may have become private. */
    @TransactionalEventListener(fallbackExecution = true)
    void on(TopicTouched touched) {
        forms.asMap()
                .values()
                .removeIf(form -> IncidentTopics.of(form.report().incident()).equals(touched.topic()));
    }
}
