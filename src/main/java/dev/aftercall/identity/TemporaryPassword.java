package dev.aftercall.identity;

import java.security.SecureRandom;

/** A generated password, shown once to the administrator and changed by its owner at the first sign-in. */
public record TemporaryPassword(String login, String value) {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** Nothing that looks like something else when read aloud or copied by hand: 32 characters, 5 bits each. */
    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 4;
    private static final int GROUP_LENGTH = 5;

    static TemporaryPassword generateFor(String login) {
        var password = new StringBuilder();
        for (var i = 0; i < GROUPS * GROUP_LENGTH; i++) {
            if (i > 0 && i % GROUP_LENGTH == 0) {
                password.append('-');
            }
            password.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new TemporaryPassword(login, password.toString());
    }

    @Override
    public String toString() {
        return "TemporaryPassword[" + login + "]";
    }
}
