package dev.aftercall.report;

import java.util.regex.Pattern;

/** Tells which addresses a report may link to. */
final class SafeUrl {

    private static final Pattern WEB = Pattern.compile("(?i)https?://[^\\s<>\\p{Cntrl}]{1,2000}");

    private SafeUrl() {}

    static boolean isSafe(String url) {
        return WEB.matcher(url).matches();
    }
}
