package dev.aftercall.importing.reading;

import org.jspecify.annotations.Nullable;

/**
 * What a text that begins with a time says.
 *
 * @param until end of a range
 * @param approximate whether the text says that it is not sure
 * @param worded whether words such as "between" stand before the time, as in a sentence
 * @param rest what follows the time
 */
record TimeLead(Moment from, @Nullable Moment until, boolean approximate, boolean worded, String rest) {

    boolean hasClock() {
        return from.clock() != null;
    }

    boolean isDayOnly() {
        return from.clock() == null;
    }
}
