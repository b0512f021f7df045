package dev.aftercall.report.personal;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Numbers of payment cards: 13 to 19 digits as issuers number them, with the check digit of Luhn. */
final class CardDetector implements Detector {

    private static final Pattern DIGITS =
            Pattern.compile("(?<![\\w.+-])(?<it>[2-6]\\d{3}(?:[ -]?\\d){9,15})(?![\\w]|[.-]\\w)");
    private static final int SHORTEST = 13;

    @Override
    public Stream<PersonalMatch> find(String text) {
        return Patterns.find(PersonalKind.CARD, DIGITS, text, CardDetector::isCard);
    }

    private static boolean isCard(String written) {
        var digits = written.replace(" ", "").replace("-", "");
        return digits.length() >= SHORTEST && digits.chars().distinct().count() > 1 && hasCheckDigit(digits);
    }

    static boolean hasCheckDigit(String digits) {
        var sum = 0;
        for (var i = 0; i < digits.length(); i++) {
            var digit = digits.charAt(digits.length() - 1 - i) - '0';
            var counted = i % 2 == 1 ? 2 * digit : digit;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return sum % 10 == 0;
    }
}
