package dev.aftercall.importing.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the time with which a text begins, whatever marks and small words stand around it. */
final class TimeLeads {

    private static final int LOOK_AT = 200;
    private static final Pattern OPENING = Pattern.compile(
            "\\s+|<(?:b|strong|em|i|time|td|p|li|span)\\b[^>]*>|\\*\\*\\*|\\*\\*|__|[*_`\\[(~≈•·▪‣–|<>]|-\\s|:[a-z_0-9]+:\\s");
    private static final Pattern WORD = Pattern.compile(
            "(?i:at|on|around|about|approximately|approx\\.?|circa|ca\\.?|c\\.|roughly|near|by|from|since|before|after|between|starting(?:\\sat)?|until|time:|"
                    + "um|gegen|ab|von|zwischen|am|vers|à|entre|de|le|el|a\\slas|às|em|em|om|kl\\.?|date:)\\s+");
    private static final Pattern UNSURE =
            Pattern.compile("(?i:around|about|approx|circa|ca\\.|c\\.|roughly|near|gegen|vers|~|≈|before|after)");
    private static final Pattern SEPARATOR = Pattern.compile("[\\s\\-:,;.)\\]>=|→⇒»~頃]|ごろ|</[a-z]+>");
    private static final Pattern FOOTNOTE = Pattern.compile("^(\\[\\^[^\\]\\s]+])\\s*:?\\s*");
    private static final List<String> MARKS = List.of("**", "__", "`", "*", "_");
    private static final Pattern RANGE = Pattern.compile(
            "[*_`\\])]*\\s*(?:-+>?|~|→|(?i:to|until|till|through|and|bis|und|à|al?|hasta|até|から))\\s*[*_`\\[(]*");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern ALSO = Pattern.compile("\\s*[(/|]\\s*");
    private static final Pattern CLOSING = Pattern.compile("\\s*\\)");
    private static final Pattern MAYBE =
            Pattern.compile("^\\(?(?i:maybe|approx|estimated|ca\\.|circa|roughly|not sure)");

    private TimeLeads() {}

    /** Null if the text does not begin with a time or a day. */
    static @Nullable TimeLead of(String text) {
        var head = text.length() > LOOK_AT ? text.substring(0, LOOK_AT) : text;
        var plain = plain(head);
        var start = 0;
        var opened = new ArrayList<String>();
        var unsure = false;
        var worded = false;
        for (var words = 0; ; ) {
            var opening = OPENING.matcher(plain).region(start, plain.length());
            var word = WORD.matcher(plain).region(start, plain.length());
            if (opening.lookingAt()) {
                opened.add(opening.group());
                unsure |= UNSURE.matcher(opening.group()).find();
                start = opening.end();
            } else if (words < 3 && word.lookingAt()) {
                unsure |= UNSURE.matcher(word.group()).find();
                words++;
                worded = true;
                start = word.end();
            } else {
                break;
            }
        }
        var scanner = new MomentScanner(plain, start);
        var from = scanner.moment();
        if (from == null || runsOn(plain, scanner.position())) {
            return null;
        }
        var until = until(scanner, from);
        if (until != null && from.zone() == null) {
            from = new Moment(from.day(), from.clock(), until.zone());
        }
        alsoElsewhere(scanner, plain);
        var rest = rest(text, plain, scanner.position(), opened);
        unsure |= rest.startsWith("?") || MAYBE.matcher(rest).find();
        return new TimeLead(from, until, unsure, worded, rest);
    }

    /** A digit or letter right behind means that it was a number of another kind, such as a version. */
    private static boolean runsOn(String plain, int at) {
        return at < plain.length()
                && ((Character.isLetterOrDigit(plain.charAt(at)) && plain.charAt(at) < 0x2e80)
                        || plain.charAt(at) == '%'
                        || plain.charAt(at) == '/');
    }

    private static @Nullable Moment until(MomentScanner scanner, Moment from) {
        var before = scanner.position();
        if (scanner.skip(RANGE)) {
            scanner.skip(BLANKS);
            var until = scanner.moment();
            if (until != null && (until.clock() != null || (from.clock() == null && until.day() != null))) {
                return until;
            }
        }
        scanner.back(before);
        return null;
    }

    /** The same moment in another zone: "14:02 UTC (16:02 CEST)", "14:02 UTC / 07:02 PDT". */
    private static void alsoElsewhere(MomentScanner scanner, String plain) {
        var before = scanner.position();
        if (scanner.skip(ALSO)) {
            var isBracket = plain.substring(before, scanner.position()).contains("(");
            var other = scanner.moment();
            if (other != null
                    && other.clock() != null
                    && other.zone() != null
                    && (!isBracket || scanner.skip(CLOSING))) {
                return;
            }
        }
        scanner.back(before);
    }

    private static String rest(String text, String plain, int from, List<String> opened) {
        var open = openMarks(plain.substring(0, from));
        var start = from;
        while (start < text.length()) {
            var separator = SEPARATOR.matcher(plain).region(start, plain.length());
            var closing = closing(open, plain, start);
            if (start < plain.length() && separator.lookingAt()) {
                start = separator.end();
            } else if (closing != null) {
                open.remove(closing);
                start += closing.length();
            } else {
                break;
            }
        }
        var rest = text.substring(start);
        if (opened.contains("[")
                && plain.substring(from, start).contains("]")
                && rest.startsWith("(")
                && rest.indexOf(')') > 0) {
            var close = rest.indexOf(')');
            rest = rest.substring(close + 1).replaceFirst("^[\\s:–—-]+", "") + " <" + rest.substring(1, close) + ">";
        }
        return footnoteLast((String.join("", open) + rest).strip());
    }

    private static String footnoteLast(String rest) {
        var note = FOOTNOTE.matcher(rest);
        return note.find() ? (rest.substring(note.end()) + " " + note.group(1)).strip() : rest;
    }

    /** The marks of emphasis and code that were opened and not closed. */
    private static List<String> openMarks(String consumed) {
        var open = new ArrayList<String>();
        var left = consumed;
        for (var mark : MARKS) {
            var without = left.replace(mark, "");
            if ((left.length() - without.length()) / mark.length() % 2 == 1) {
                open.add(mark);
            }
            left = without;
        }
        return open;
    }

    private static @Nullable String closing(List<String> open, String plain, int at) {
        return open.stream()
                .filter(mark -> plain.startsWith(mark, at))
                .findFirst()
                .orElse(null);
    }

    /** The same text, letter for letter, with wide digits, odd blanks and dashes made plain. */
    static String plain(String text) {
        var plain = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c >= '！' && c <= '～') {
                plain.append((char) (c - 0xfee0));
            } else if (Character.isSpaceChar(c) || c == '\t') {
                plain.append(' ');
            } else {
                plain.append(isDash(c) ? '-' : c);
            }
        }
        return plain.toString();
    }

    private static boolean isDash(char c) {
        return (c >= '\u2010' && c <= '\u2015') || c == '−' || c == '〜';
    }
}
