package dev.aftercall.report.personal;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Mail addresses, also where the signs are spelled out. */
final class MailDetector implements Detector {

    private static final Pattern WRITTEN =
            Pattern.compile("(?<![\\p{L}\\p{N}._%+-])(?<it>(?!git@[\\w.-]{1,100}:)[\\p{L}\\p{N}._%+'-]{1,64}"
                    + "@(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,62})\\.){1,8}\\p{L}{2,24})(?![\\p{L}\\p{N}])");
    private static final Pattern SPELLED = Pattern.compile("(?i)(?<![\\w.+-])(?<it>[\\w.+-]{1,64} ?(?:\\(at\\)|\\[at\\]"
            + "|\\{at\\}) ?[\\w-]{1,63}(?: ?(?:\\(dot\\)|\\[dot\\]|\\{dot\\}|\\.) ?[\\w-]{2,63}){1,4}"
            + "|[\\w.+-]{1,64} at [\\w-]{1,63} dot [a-z]{2,24})(?!\\w)");

    /** The address of a phone line in call signalling; its number is what says something. */
    private static final Pattern CALLED = Pattern.compile("\\+?\\d{7,}@");

    @Override
    public Stream<PersonalMatch> find(String text) {
        return Stream.concat(
                Patterns.find(
                        PersonalKind.MAIL,
                        WRITTEN,
                        text,
                        address -> !CALLED.matcher(address).lookingAt()),
                Patterns.find(PersonalKind.MAIL, SPELLED, text, _ -> true));
    }
}
