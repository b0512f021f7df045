package dev.aftercall.importing;

import dev.aftercall.importing.reading.ParsedPostmortem;
import org.jspecify.annotations.Nullable;

/**
 * A file before it is imported.
 *
 * @param read what it holds, null if it is refused
 * @param refusal why it is refused, null if it is not
 * @param earlier the same file imported before, null if it was not
 */
public record Preview(
        String name,
        byte[] bytes,
        @Nullable ParsedPostmortem read,
        @Nullable String refusal,
        @Nullable EarlierImport earlier) {}
