package dev.aftercall.report;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Joins Arabic letters: each gets the shape for its place in the word, which Unicode has as characters of their own (Arabic
 * Presentation Forms). The PDF engine draws characters one by one and knows no shapes.
 */
final class ArabicLetters {

    private static final char LAM = 'ل';
    private static final char TATWEEL = '\u0640';
    private static final char JOINER = '\u200d';
    private static final int DUAL = 4;

    /** By letter: its shapes alone, at the end, at the beginning and in the middle; fewer where it joins less. */
    private static final Map<String, String> SHAPES = shapes();

    private ArabicLetters() {}

    static String join(String text) {
        if (text.chars().noneMatch(c -> c >= 0x620 && c <= 0x77f)) {
            return text;
        }
        var result = new StringBuilder(text.length());
        var joinsNext = false;
        for (var i = 0; i < text.length(); i++) {
            var letter = text.charAt(i);
            if (isTransparent(letter)) {
                result.append(letter);
                continue;
            }
            var next = nextVisible(text, i + 1);
            var ligature = letter == LAM && next < text.length() ? SHAPES.get("" + LAM + text.charAt(next)) : null;
            if (ligature != null) {
                result.append(ligature.charAt(joinsNext ? 1 : 0)).append(text, i + 1, next);
                joinsNext = false;
                i = next;
            } else {
                var forms = SHAPES.get(String.valueOf(letter));
                var follows = next < text.length() && joinsPrevious(text.charAt(next));
                result.append(shape(letter, forms, joinsNext, follows));
                joinsNext = joins(letter) || (forms != null && forms.length() == DUAL);
            }
        }
        return result.toString();
    }

    private static char shape(char letter, @Nullable String forms, boolean previous, boolean next) {
        if (forms == null || forms.length() == 1) {
            return letter;
        }
        var place = next && forms.length() == DUAL ? 2 : 0;
        return place == 0 && !previous ? letter : forms.charAt(place + (previous ? 1 : 0));
    }

    private static boolean joinsPrevious(char letter) {
        var forms = SHAPES.get(String.valueOf(letter));
        return joins(letter) || (forms != null && forms.length() > 1);
    }

    private static boolean joins(char c) {
        return c == TATWEEL || c == JOINER;
    }

    private static int nextVisible(String text, int start) {
        var i = start;
        while (i < text.length() && isTransparent(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isTransparent(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static Map<String, String> shapes() {
        var shapes = new HashMap<String, String>();
        for (var range :
                Arrays.asList(new int[] {0xfb50, 0xfbe7}, new int[] {0xfbfc, 0xfbff}, new int[] {0xfe80, 0xfefc})) {
            for (var c = (char) range[0]; c <= range[1]; c++) {
                var letter = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
                shapes.merge(letter, String.valueOf(c), String::concat);
            }
        }
        return shapes;
    }
}
