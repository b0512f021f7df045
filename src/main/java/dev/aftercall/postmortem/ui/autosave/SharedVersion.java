package dev.aftercall.postmortem.ui.autosave;

import dev.aftercall.base.ConflictException;
import dev.aftercall.identity.UserId;
import dev.aftercall.postmortem.SaveOutcome;
import java.time.Instant;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A thing with several texts under one version. Changes of different texts go together; only two changes of the same
 * text are a conflict.
 *
 * @param <T> the thing, immutable
 */
public final class SharedVersion<T> {

    /** The thing as it is stored, with who changed it last. */
    public record Current<T>(T value, long version, UserId by, Instant at) {}

    /** Stores the whole thing on top of a version. */
    @FunctionalInterface
    public interface Store<T> {

        SaveOutcome save(long expectedVersion, T value);
    }

    private final Store<T> store;
    private final Supplier<Current<T>> reload;
    private @Nullable Current<T> known;

    public SharedVersion(Store<T> store, Supplier<Current<T>> reload) {
        this.store = store;
        this.reload = reload;
    }

    /** Takes note of the stored state. */
    public void known(Current<T> current) {
        known = current;
    }

    /** The thing as far as it is known here. */
    public T value() {
        return current().value();
    }

    /** Stores one of the texts. */
    public Saver part(Function<T, String> read, BiFunction<T, String, T> write) {
        return (base, text) -> {
            if (!same(read.apply(current().value()), base.text())) {
                return conflict(current(), read);
            }
            var outcome = save(value -> write.apply(value, text));
            if (outcome instanceof SaveOutcome.Saved) {
                return outcome;
            }
            known = reload.get();
            return same(read.apply(current().value()), base.text())
                    ? save(value -> write.apply(value, text))
                    : conflict(current(), read);
        };
    }

    /** Changes what is no text, on top of whatever is stored now. */
    public void change(UnaryOperator<T> change) {
        if (save(change) instanceof SaveOutcome.Conflict) {
            known = reload.get();
            if (save(change) instanceof SaveOutcome.Conflict) {
                throw new ConflictException("Someone else is changing this at the same moment. Try again.");
            }
        }
    }

    private SaveOutcome save(UnaryOperator<T> change) {
        var before = current();
        var after = change.apply(before.value());
        var outcome = store.save(before.version(), after);
        if (outcome instanceof SaveOutcome.Saved(var version, var at)) {
            known = new Current<>(after, version, before.by(), at);
        }
        return outcome;
    }

    private Current<T> current() {
        if (known == null) {
            known = reload.get();
        }
        return known;
    }

    private static <T> SaveOutcome conflict(Current<T> current, Function<T, String> read) {
        return new SaveOutcome.Conflict(current.version(), read.apply(current.value()), current.by(), current.at());
    }

    private static boolean same(String one, String other) {
        return one.strip().equals(other.strip());
    }
}
