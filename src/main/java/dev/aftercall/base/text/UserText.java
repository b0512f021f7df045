package dev.aftercall.base.text;

/** Makes text from outside safe to store: no control characters, no broken surrogates, one kind of line end. */
public final class UserText {

    private UserText() {}

    /** Returns the text with NUL and control characters (except tab and newline) and lone surrogates removed. */
    public static String clean(String text) {
        var firstBad = firstToChange(text);
        if (firstBad == text.length()) {
            return text;
        }
        var cleaned = new StringBuilder(text.length()).append(text, 0, firstBad);
        for (var i = firstBad; i < text.length(); i++) {
            var c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                cleaned.append(c).append(text.charAt(++i));
            } else if (c == '\r') {
                if (i + 1 == text.length() || text.charAt(i + 1) != '\n') {
                    cleaned.append('\n');
                }
            } else if (isKept(c)) {
                cleaned.append(c);
            }
        }
        return cleaned.toString();
    }

    private static int firstToChange(String text) {
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (!isKept(c)) {
                if (Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1))) {
                    i++;
                } else {
                    return i;
                }
            }
        }
        return text.length();
    }

    private static boolean isKept(char c) {
        return (c >= ' ' && c != 0x7f && !Character.isSurrogate(c)) || c == '\n' || c == '\t';
    }
}
