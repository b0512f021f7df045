package dev.aftercall.incident;

import dev.aftercall.base.text.UserText;
import dev.aftercall.identity.UserId;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Some users should be told something about an incident. Published inside the transaction of its cause, with which the
 * notices are kept or lost; who acts is not told. Whoever may not see the incident when they look learns nothing.
 *
 * @param to whom to tell
 * @param text what happened, as it goes on after the name of the acting person, such as {@code asks you to review …};
 *     shortened to 300 characters
 * @param excerpt a few words of what was said, or empty; shortened to 300 characters
 * @param path where to look, within the portal and without leading slash, such as {@code postmortems/0190…/overview}
 */
public record NoticeWanted(
        Set<UserId> to, IncidentId incident, NoticeKind kind, String text, String excerpt, String path) {

    private static final int LENGTH = 300;
    private static final Pattern WITHIN_THE_PORTAL = Pattern.compile("[a-z0-9][\\w./?&=%+-]{0,299}");

    public NoticeWanted {
        to = Set.copyOf(to);
        text = line(text);
        excerpt = line(excerpt);
        if (!WITHIN_THE_PORTAL.matcher(path).matches()) {
            throw new IllegalArgumentException("Not a path within the portal: " + path);
        }
    }

    private static String line(String text) {
        var line = UserText.clean(text).strip().replaceAll("\\s+", " ");
        if (line.length() <= LENGTH) {
            return line;
        }
        var end = Character.isHighSurrogate(line.charAt(LENGTH - 2)) ? LENGTH - 2 : LENGTH - 1;
        return line.substring(0, end) + "…";
    }
}
