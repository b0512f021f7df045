package dev.aftercall.incident;

import dev.aftercall.base.RuleViolationException;
import dev.aftercall.base.text.UserText;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Cleans texts of the commands of this module and its slices, and refuses what is empty or too long, naming the field. */
public final class Texts {

    private Texts() {}

    /** One line, possibly empty. */
    public static String line(String field, String text, int limit) {
        return limited(
                field,
                UserText.clean(text).replace('\n', ' ').replace('\t', ' ').strip(),
                limit);
    }

    public static String requiredLine(String field, String text, int limit) {
        return required(field, line(field, text, limit));
    }

    /** Plain text of several lines, possibly empty. */
    public static String paragraph(String field, String text, int limit) {
        return limited(field, UserText.clean(text).strip(), limit);
    }

    public static String requiredParagraph(String field, String text, int limit) {
        return required(field, paragraph(field, text, limit));
    }

    /** Markdown, possibly empty; kept as written. */
    public static String markdown(String field, String text) {
        return limited(field, UserText.clean(text), Limits.MARKDOWN);
    }

    public static String requiredMarkdown(String field, String text) {
        var markdown = markdown(field, text);
        required(field, markdown.strip());
        return markdown;
    }

    /** Short words without blanks around and without repetition. */
    static List<String> labels(String field, List<String> labels) {
        var distinct = new LinkedHashSet<String>();
        for (var label : labels) {
            var line = line(field, label, Limits.LABEL);
            if (!line.isEmpty()) {
                distinct.add(line);
            }
        }
        return atMost(field.toLowerCase(Locale.ROOT) + "s", List.copyOf(distinct), Limits.LABELS);
    }

    static <T> List<T> atMost(String what, List<T> list, int limit) {
        if (list.size() > limit) {
            throw new RuleViolationException("More than %d %s".formatted(limit, what));
        }
        return list;
    }

    /** An http or https address, or nothing. */
    public static String url(String field, String text) {
        var url = line(field, text, Limits.URL);
        return url.isEmpty() ? url : requiredUrl(field, url);
    }

    static String requiredUrl(String field, String text) {
        var url = requiredLine(field, text, Limits.URL);
        try {
            var uri = URI.create(url);
            var scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            if ((scheme.equals("http") || scheme.equals("https")) && uri.getHost() != null) {
                return url;
            }
        } catch (IllegalArgumentException _) {
            // refused below
        }
        throw new RuleViolationException(field + " must be an address starting with http:// or https://");
    }

    /** What someone searches for; null if there is nothing to search for. */
    static @Nullable String searched(@Nullable String text) {
        if (text == null) {
            return null;
        }
        var line = UserText.clean(text).replace('\n', ' ').strip();
        var cut = line.codePointCount(0, line.length()) > Limits.TITLE
                ? line.substring(0, line.offsetByCodePoints(0, Limits.TITLE))
                : line;
        return cut.isEmpty() ? null : cut;
    }

    private static String required(String field, String text) {
        if (text.isEmpty()) {
            throw new RuleViolationException(field + " is missing");
        }
        return text;
    }

    private static String limited(String field, String text, int limit) {
        if (text.codePointCount(0, text.length()) > limit) {
            throw new RuleViolationException("%s is longer than %,d characters".formatted(field, limit));
        }
        return text;
    }
}
