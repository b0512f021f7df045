package dev.aftercall.postmortem.wording;

import dev.aftercall.postmortem.wording.Token.Break;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Splits a text into words in one pass. Code and addresses are left out; what is quoted is marked: lines that begin with
 * {@code >}, and what stands between double quotation marks on one line.
 */
final class Tokenizer {

    private static final int LONGEST_QUOTE = 500;

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private Break before = Break.SENTENCE;
    private int quoteEnd = -1;
    private boolean quotedLine;

    private Tokenizer(String text) {
        this.text = text;
    }

    static List<Token> tokens(String text) {
        var tokenizer = new Tokenizer(text);
        tokenizer.run();
        return tokenizer.tokens;
    }

    private void run() {
        while (at < text.length()) {
            var c = text.charAt(at);
            if (isLineStart()) {
                lineStart();
            } else if (c == '`') {
                skipTo(codeEnd());
            } else if (isWordPart(text.codePointAt(at))) {
                word();
            } else {
                mark(c);
            }
        }
    }

    private boolean isLineStart() {
        return text.charAt(at) == '\n' || (at == 0 && quoteLineAt(0));
    }

    private void lineStart() {
        var start = text.charAt(at) == '\n' ? at + 1 : at;
        at = Math.max(at + 1, start);
        quotedLine = quoteLineAt(start);
        parted(Break.SENTENCE);
    }

    private boolean quoteLineAt(int start) {
        var i = start;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return i < text.length() && text.charAt(i) == '>';
    }

    /** Behind the run of backticks that closes the one here; without one, behind this run. */
    private int codeEnd() {
        var opened = at;
        while (opened < text.length() && text.charAt(opened) == '`') {
            opened++;
        }
        var closing = text.indexOf(text.substring(at, Math.min(opened, at + 3)), opened);
        return closing < 0 || opened - at > 3 ? opened : closing + opened - at;
    }

    private void skipTo(int end) {
        at = end;
        parted(Break.SPACE);
    }

    private void word() {
        var start = at;
        at = wordEnd(start);
        if (text.startsWith("://", at) || text.startsWith("@", at)) {
            while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            return;
        }
        var written = text.substring(start, at).replace('’', '\'');
        tokens.add(new Token(
                start, at, written.toLowerCase(Locale.ROOT), written, before, quotedLine || start < quoteEnd));
        before = Break.SPACE;
    }

    private int wordEnd(int start) {
        var i = start;
        while (i < text.length()) {
            var c = text.codePointAt(i);
            var next = i + Character.charCount(c);
            var joins = (c == '\'' || c == '’' || c == '-')
                    && next < text.length()
                    && Character.isLetterOrDigit(text.codePointAt(next));
            if (!isWordPart(c) && !joins) {
                break;
            }
            i = next;
        }
        return i;
    }

    private void mark(char c) {
        at++;
        switch (c) {
            case '.' -> parted(isInNumber() ? Break.SPACE : Break.SENTENCE);
            case '!', '?', ':', '|', '…', '•' -> parted(Break.SENTENCE);
            case ',', ';', '(', ')', '–', '—', '-', '/' -> parted(Break.CLAUSE);
            case '"', '“', '„', '«' -> openQuote(c);
            default -> {}
        }
    }

    private boolean isInNumber() {
        return at < text.length() && Character.isDigit(text.charAt(at));
    }

    private void openQuote(char opening) {
        if (at <= quoteEnd) {
            return;
        }
        var closing = switch (opening) {
            case '“' -> '”';
            case '„' -> '“';
            case '«' -> '»';
            default -> opening;
        };
        for (var i = at; i < Math.min(text.length(), at + LONGEST_QUOTE) && text.charAt(i) != '\n'; i++) {
            if (text.charAt(i) == closing) {
                quoteEnd = i + 1;
                return;
            }
        }
    }

    private void parted(Break how) {
        before = before.compareTo(how) < 0 ? how : before;
    }

    private static boolean isWordPart(int c) {
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }
}
