package dev.aftercall.identity;

import java.util.regex.Pattern;

/** The name others see of a user. */
public record PersonName(String value) {

    public static final int MAX_LENGTH = 120;

    /** Control characters, and the marks that turn the direction of the text around a name. */
    private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]");

    public PersonName {
        if (value.isBlank()) {
            throw new IllegalArgumentException("Name is missing");
        }
        if (value.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("Name is longer than " + MAX_LENGTH + " characters");
        }
        if (FORBIDDEN.matcher(value).find()) {
            throw new IllegalArgumentException("Name has a character that cannot be shown");
        }
    }

    public static PersonName of(String text) {
        return new PersonName(text.strip());
    }

    @Override
    public String toString() {
        return value;
    }
}
