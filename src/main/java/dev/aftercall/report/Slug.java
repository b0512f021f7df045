package dev.aftercall.report;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The name of a report in its address: lower-case words of a-z and 0-9 joined by hyphens, at most 80 characters. */
public record Slug(String value) {

    /** What an address may hold, for request mappings. */
    static final String PATTERN = "[a-z0-9]+(?:-[a-z0-9]+)*";

    private static final Pattern SYNTAX = Pattern.compile(PATTERN);
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    private static final int LONGEST = 80;
    private static final int ROOM_FOR_NUMBER = 100;

    public Slug {
        if (value.length() > ROOM_FOR_NUMBER || !SYNTAX.matcher(value).matches()) {
            throw new IllegalArgumentException("Not the name of a report");
        }
    }

    /**
     * Makes a name from a title.
     *
     * @param fallback used when the title has no Latin letter or digit, such as the incident's key
     */
    static Slug of(String title, String fallback) {
        var fromTitle = words(title);
        return new Slug(fromTitle.isEmpty() ? words(fallback) : fromTitle);
    }

    /** The same name with a number, for a title that another report has already. */
    Slug numbered(int number) {
        return new Slug(value + "-" + number);
    }

    private static String words(String text) {
        var plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        var joined = OTHERS.matcher(plain).replaceAll("-");
        var cut = joined.length() <= LONGEST ? joined : joined.substring(0, LONGEST);
        return trimHyphens(cut);
    }

    private static String trimHyphens(String text) {
        var start = text.startsWith("-") ? 1 : 0;
        var end = text.endsWith("-") ? text.length() - 1 : text.length();
        return start >= end ? "" : text.substring(start, end);
    }

    @Override
    public String toString() {
        return value;
    }
}
