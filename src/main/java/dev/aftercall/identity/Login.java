package dev.aftercall.identity;

import java.util.Locale;
import java.util.regex.Pattern;

/** The name a person signs in with: lower-case ASCII, so that no database collation can take two for one. */
public record Login(String value) {

    public static final int MAX_LENGTH = 254;

    private static final Pattern ALLOWED = Pattern.compile("[a-z0-9][a-z0-9._@+-]*");

    public Login {
        if (value.length() < 2) {
            throw new IllegalArgumentException("Login is shorter than 2 characters");
        }
        if (value.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("Login is longer than " + MAX_LENGTH + " characters");
        }
        if (!ALLOWED.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "Login may have letters a–z, digits and . _ @ + - and starts with a letter or digit");
        }
    }

    public static Login of(String text) {
        return new Login(normalize(text));
    }

    /** What was typed, in the form that accounts are stored in; not checked, but bounded. */
    static String normalize(String typed) {
        var text = typed.strip().toLowerCase(Locale.ROOT);
        return text.length() > MAX_LENGTH ? text.substring(0, MAX_LENGTH) : text;
    }

    @Override
    public String toString() {
        return value;
    }
}
