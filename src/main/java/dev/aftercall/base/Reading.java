package dev.aftercall.base;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One look of one person at a screen made of many parts, during which what several parts ask for is read once. Only
 * records may be read this way; outside of such a look everything is read anew. Bound to the thread.
 *
 * @see "Decision 0029"
 */
public final class Reading {

    private static final ThreadLocal<@Nullable Map<Key, Object>> OPEN = new ThreadLocal<>();

    private Reading() {}

    private record Key(String what, Object of) {}

    /** Does the reading; must not contain a command. One within another belongs to it. */
    public static void within(Runnable reading) {
        if (OPEN.get() != null) {
            reading.run();
            return;
        }
        OPEN.set(new HashMap<>());
        try {
            reading.run();
        } finally {
            OPEN.remove();
        }
    }

    /**
     * What was read before under this name, or else what is read now.
     *
     * @param what names the kind of thing, such as {@code timeline}
     * @param of which of them
     */
    @SuppressWarnings("unchecked")
    public static <T> T once(String what, Object of, Supplier<T> read) {
        var known = OPEN.get();
        if (known == null) {
            return read.get();
        }
        var key = new Key(what, of);
        var present = known.get(key);
        if (present == null) {
            present = read.get(); // may read other things itself
            known.put(key, present);
        }
        return (T) present;
    }
}
