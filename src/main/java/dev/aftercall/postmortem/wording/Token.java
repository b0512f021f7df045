package dev.aftercall.postmortem.wording;

/**
 * A word of a text.
 *
 * @param word in small letters, with straight apostrophes
 * @param written as it stands in the text, with straight apostrophes
 * @param before what parts it from the word before
 * @param quoted whether somebody else is quoted
 */
record Token(int start, int end, String word, String written, Break before, boolean quoted) {

    /** What stands between two words, from the weakest. */
    enum Break {
        SPACE,
        CLAUSE,
        SENTENCE
    }

    private static final String POSSESSIVE = "'s";

    boolean isPossessive() {
        return word.endsWith(POSSESSIVE) || word.endsWith("s'");
    }

    /** The word without the ending of a possessive. */
    String base() {
        return withoutPossessive(word);
    }

    /** As it stands in the text, without the ending of a possessive. */
    String writtenBase() {
        return withoutPossessive(written);
    }

    boolean startsSmall() {
        return Character.isLowerCase(written.codePointAt(0));
    }

    /** The text is one character longer after "Nguyễn's" than after "Nguyễn". */
    private static String withoutPossessive(String text) {
        if (text.length() > 2 && (text.endsWith(POSSESSIVE) || text.endsWith("'S"))) {
            return text.substring(0, text.length() - 2);
        }
        return text.length() > 2 && text.endsWith("'") ? text.substring(0, text.length() - 1) : text;
    }
}
