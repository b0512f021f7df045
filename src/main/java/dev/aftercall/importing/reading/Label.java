package dev.aftercall.importing.reading;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A name with a colon at the beginning of a line, such as "**Impact:** all callers".
 *
 * @param isBold whether the name is in bold
 */
record Label(String name, String value, boolean isBold) {

    private static final int MAX_NAME = 60;
    private static final Pattern BOLD = Pattern.compile(
            "^\\s*(?:\\*\\*|__)([^*_]{2,80}?)\\s*(?:[:：]\\s*(?:\\*\\*|__)|(?:\\*\\*|__)\\s*[:：]|(?:\\*\\*|__)(?=\\s*$))\\s*(.*)$");
    private static final Pattern BARE =
            Pattern.compile("^\\s*(\\p{L}[^:：|<>\\[\\]`]{1,60}?)\\s*[:：](?:\\s+(.*)|\\s*)$");
    private static final Set<String> META = Set.of(
            "date",
            "authors",
            "author",
            "status",
            "severity",
            "title",
            "duration",
            "incident commander",
            "owner",
            "id",
            "incident",
            "priority",
            "start",
            "end",
            "team",
            "trigger time",
            "start time",
            "end time",
            "participants");

    /** Null if the line does not begin with one. */
    static @Nullable Label of(String line) {
        if (line.length() > 20_000) {
            return null;
        }
        var bold = BOLD.matcher(line);
        if (bold.find()) {
            return new Label(bold.group(1).strip(), bold.group(2).strip(), true);
        }
        var bare = BARE.matcher(line);
        if (bare.find() && bare.group(1).length() <= MAX_NAME) {
            return new Label(
                    bare.group(1).strip(),
                    bare.group(2) == null ? "" : bare.group(2).strip(),
                    false);
        }
        return null;
    }

    /** Whether it names a fact about the file and no part of it. */
    boolean isMeta() {
        return META.contains(HeadingNames.normal(name));
    }
}
