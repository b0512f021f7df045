package dev.aftercall.report.personal;

import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Phone numbers: international ones everywhere, national ones of some countries where they are written as such. */
final class PhoneDetector implements Detector {

    private static final int MIN_DIGITS = 6;
    private static final int ATTEMPTS = 2_000;
    private static final String NO_COUNTRY = "ZZ";
    private static final List<String> COUNTRIES = List.of("US", "GB", "DE", "FR");

    /** Dates and times, which some countries' numbers look like. */
    private static final Pattern TIME =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\d.*|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}.*|\\d{1,2}:\\d\\d.*");

    private final PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();

    @Override
    public Stream<PersonalMatch> find(String text) {
        if (text.chars().filter(Character::isDigit).limit(MIN_DIGITS).count() < MIN_DIGITS) {
            return Stream.of();
        }
        var international = matches(text, NO_COUNTRY, Leniency.VALID);
        var national = COUNTRIES.stream()
                .flatMap(country -> matches(text, country, Leniency.STRICT_GROUPING))
                .filter(match -> isWrittenAsNumber(match.rawString()));
        return Stream.concat(international, national)
                .filter(match -> !TIME.matcher(match.rawString()).matches())
                .filter(match -> !continues(text, match))
                .map(match -> new PersonalMatch(PersonalKind.PHONE, match.start(), match.end(), match.rawString()));
    }

    private Stream<PhoneNumberMatch> matches(String text, String country, Leniency leniency) {
        return StreamSupport.stream(
                numbers.findNumbers(text, country, leniency, ATTEMPTS).spliterator(), false);
    }

    /** A bare row of digits is rather an id or a count. */
    private static boolean isWrittenAsNumber(String written) {
        return written.matches(".*[ ()/.-].*|0\\d{9,}");
    }

    /** Part of a longer word or figure, such as a version or an id. */
    private static boolean continues(String text, PhoneNumberMatch match) {
        var before = match.start() == 0 ? ' ' : text.charAt(match.start() - 1);
        var after = match.end() == text.length() ? ' ' : text.charAt(match.end());
        return Character.isLetterOrDigit(before)
                || before == '_'
                || before == '-'
                || before == '#'
                || Character.isLetterOrDigit(after)
                || after == '_'
                || after == '%';
    }
}
