package dev.aftercall.report.personal;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Keys, tokens and passwords: by the shapes that well-known services give them, and by the word before them. */
final class SecretDetector implements Detector {

    private static final List<Pattern> SHAPES = Stream.of(
                    // services that mark their tokens
                    "\\b(?:AKIA|ASIA|ABIA|ACCA)[0-9A-Z]{16}\\b",
                    "\\bgh[pousr]_[A-Za-z0-9]{36,251}\\b",
                    "\\bgithub_pat_[A-Za-z0-9_]{22,244}\\b",
                    "\\bglpat-[A-Za-z0-9_-]{20,64}",
                    "\\bxox[abeoprs]-[A-Za-z0-9-]{10,250}",
                    "\\bhooks\\.slack\\.com/services/[A-Za-z0-9/]{20,100}",
                    "\\bAIza[0-9A-Za-z_-]{35}",
                    "\\b[prs]k_(?:live|test)_[0-9A-Za-z]{16,247}\\b",
                    "\\bsk-[A-Za-z0-9_-]{20,200}",
                    "\\bSK[0-9a-f]{32}\\b",
                    "\\bSG\\.[A-Za-z0-9_-]{16,64}\\.[A-Za-z0-9_-]{16,64}",
                    "\\bhf_[A-Za-z0-9]{30,64}\\b",
                    "\\bnpm_[A-Za-z0-9]{36}\\b",
                    // JSON web token
                    "\\beyJ[A-Za-z0-9_-]{8,2000}\\.[A-Za-z0-9_-]{8,4000}(?:\\.[A-Za-z0-9_-]{0,2000})?",
                    // PEM; without an end the rest of the line of letters
                    "-----BEGIN (?:[A-Z0-9]{1,20} ){0,3}PRIVATE KEY(?: BLOCK)?-----[A-Za-z0-9+/=\\s:,-]{0,9000}")
            .map(shape -> Pattern.compile("(?<it>" + shape + ")"))
            .toList();

    private static final Pattern BEARER =
            Pattern.compile("(?i)\\b(?:bearer|authorization:\\s{0,3}basic)\\s{1,3}(?<it>[A-Za-z0-9._~+/=-]{16,4000})");
    private static final Pattern IN_ADDRESS = Pattern.compile("://[^\\s/:@]{1,100}:(?<it>[^\\s/@]{2,200})@");
    private static final Pattern ASSIGNED = Pattern.compile("(?i)(?:password|passwd|passwort|passphrase|pwd|secret"
            + "|api[_ -]?key|access[_-]?key|auth[_-]?token|access[_-]?token|refresh[_-]?token|token|credential)s?"
            + "[\"'`]?\\s{0,3}(?:=|:|\\bis\\b)\\s{0,3}[\"'`]?(?<it>[^\\s\"'`,;()<>{}\\[\\]|]{6,200})");
    private static final Pattern PLACEHOLDER = Pattern.compile(
            "(?i)[*•x.…_-]+|\\$.*|%.*|changeme|redacted|removed|example|null|none|true|false|undefined");
    private static final Pattern WORD = Pattern.compile("[\\p{L}'’.-]+[.!?:]?|[\\d.]+(?:%|ms|s|k|tokens?)?");

    @Override
    public Stream<PersonalMatch> find(String text) {
        var shapes = SHAPES.stream().flatMap(shape -> Patterns.find(PersonalKind.SECRET, shape, text, _ -> true));
        return Stream.of(
                        shapes,
                        Patterns.find(PersonalKind.SECRET, BEARER, text, SecretDetector::isRandom),
                        Patterns.find(PersonalKind.SECRET, IN_ADDRESS, text, SecretDetector::isFilled),
                        Patterns.find(PersonalKind.SECRET, ASSIGNED, text, value -> isFilled(value) && !isProse(value)))
                .flatMap(matches -> matches);
    }

    private static boolean isFilled(String value) {
        return !PLACEHOLDER.matcher(value).matches();
    }

    /** A word or a figure of a sentence, such as in "token: expired" or "tokens: 128000". */
    private static boolean isProse(String value) {
        return WORD.matcher(value).matches();
    }

    private static boolean isRandom(String value) {
        return isFilled(value)
                && (value.chars().anyMatch(Character::isDigit)
                        || !value.toLowerCase(Locale.ROOT).equals(value));
    }
}
