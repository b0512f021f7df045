package dev.aftercall.importing.reading;

import java.util.List;
import java.util.regex.Pattern;

/** Plain text out of Markdown inside a line: what one reads, and addresses where they say more than the text. */
final class Plain {

    private static final Pattern LINK = Pattern.compile("!?\\[([^\\[\\]]*)]\\(<?([^()<>\\s]*)>?(?:\\s+\"[^\"]*\")?\\)");
    private static final Pattern AUTOLINK = Pattern.compile("<((?:https?://|mailto:)?[^<>\\s]+[@:/.][^<>\\s]*)>");
    private static final Pattern TAG = Pattern.compile(
            "</?(?:br|b|i|strong|em|code|span|p|u|s|sub|sup)\\b[^<>]{0,200}>", Pattern.CASE_INSENSITIVE);
    private static final Pattern STRONG = Pattern.compile("(\\*\\*|__|~~)(?=\\S)(.+?)(?<=\\S)\\1");
    private static final Pattern EMPHASIS =
            Pattern.compile("(?<![\\w*])([*_])(?=[^\\s*_])([^*_]+?)(?<=\\S)\\1(?![\\w*])");
    private static final Pattern CODE = Pattern.compile("(`+)([^`]+)\\1");
    private static final Pattern ESCAPE = Pattern.compile("\\\\([\\p{Punct}])");
    private static final Pattern FOOTNOTE = Pattern.compile("\\[\\^[^\\]\\s]+]");
    private static final int TOO_LONG = 20_000;

    private Plain() {}

    static String of(String markdown) {
        var text = markdown.replaceAll("\\s+", " ").strip();
        if (text.length() > TOO_LONG) {
            return text;
        }
        text = LINK.matcher(text)
                .replaceAll(m -> java.util.regex.Matcher.quoteReplacement(link(m.group(1), m.group(2))));
        text = AUTOLINK.matcher(text).replaceAll("$1");
        text = FOOTNOTE.matcher(TAG.matcher(text).replaceAll(" ")).replaceAll("");
        text = STRONG.matcher(text).replaceAll("$2");
        text = EMPHASIS.matcher(text).replaceAll("$2");
        text = CODE.matcher(text).replaceAll("$2");
        text = ESCAPE.matcher(text).replaceAll("$1");
        return entities(text).replaceAll("\\s+", " ").strip();
    }

    static String of(List<String> lines) {
        return of(String.join(" ", lines));
    }

    private static String link(String label, String address) {
        if (label.isBlank()) {
            return address;
        }
        return address.isBlank() || address.startsWith("#") || label.equals(address)
                ? label
                : label + " (" + address + ")";
    }

    static String entities(String text) {
        return text.indexOf('&') < 0
                ? text
                : text.replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&quot;", "\"")
                        .replace("&#39;", "'")
                        .replace("&nbsp;", " ")
                        .replace("&amp;", "&");
    }
}
