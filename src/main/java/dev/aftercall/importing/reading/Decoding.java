package dev.aftercall.importing.reading;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds out how a text is encoded: by its byte order mark, as valid UTF-8, by where its zero bytes are, else Latin-1. */
final class Decoding {

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final List<String> BINARY_HEADS = List.of(
            "\u0089PNG",
            "%PDF-",
            "PK\u0003\u0004",
            "\u001f\u008b",
            "\u007fELF",
            "\u00ff\u00d8\u00ff",
            "GIF8",
            "\u00ca\u00fe\u00ba\u00be");
    private static final String BINARY = "The file is not text.";

    private Decoding() {}

    /** Text and what was decided about it. */
    record Text(String text, List<String> remarks) {}

    static Text of(byte[] bytes) {
        refuseKnownBinary(bytes);
        var remarks = new ArrayList<String>();
        var charset = charset(bytes, remarks);
        var text = decode(bytes, charset);
        if (text == null) {
            throw new UnreadableFileException("The file claims to be " + charset + " and is not.");
        }
        if (text.startsWith("\ufeff")) {
            text = text.substring(1);
        }
        var odd = text.chars().filter(Decoding::isOdd).count();
        if (odd * (charset == WESTERN ? 200 : 10) > text.length()) {
            throw new UnreadableFileException(BINARY);
        }
        if (odd > 0) {
            remarks.add(odd + " control characters (such as NUL) left out");
        }
        return new Text(text, remarks);
    }

    private static void refuseKnownBinary(byte[] bytes) {
        for (var head : BINARY_HEADS) {
            if (startsWith(bytes, head)) {
                throw new UnreadableFileException(BINARY);
            }
        }
    }

    private static Charset charset(byte[] bytes, List<String> remarks) {
        if (startsWith(bytes, "\u00ef\u00bb\u00bf")) {
            return UTF_8;
        }
        if (startsWith(bytes, "\u00ff\u00fe\u0000\u0000")) {
            return Charset.forName("UTF-32LE");
        }
        if (startsWith(bytes, "\u0000\u0000\u00fe\u00ff")) {
            return Charset.forName("UTF-32BE");
        }
        if (startsWith(bytes, "\u00ff\u00fe")) {
            return UTF_16LE;
        }
        if (startsWith(bytes, "\u00fe\u00ff")) {
            return UTF_16BE;
        }
        var wide = wide(bytes);
        if (wide != null) {
            remarks.add("Read as " + wide + ", judging by its zero bytes");
            return wide;
        }
        if (decode(bytes, UTF_8) != null) {
            return UTF_8;
        }
        remarks.add("Not UTF-8; read as Latin-1 (Windows-1252)");
        return WESTERN;
    }

    /** UTF-16 without a mark has a zero in nearly every second byte of Western text. */
    private static @Nullable Charset wide(byte[] bytes) {
        var even = 0;
        var odd = 0;
        var length = Math.min(bytes.length, 64 * 1024) & ~1;
        for (var i = 0; i < length; i++) {
            if (bytes[i] == 0) {
                if (i % 2 == 0) {
                    even++;
                } else {
                    odd++;
                }
            }
        }
        var most = length / 2 * 6 / 10;
        if (length < 4 || (even > most) == (odd > most)) {
            return null;
        }
        return odd > most ? UTF_16LE : UTF_16BE;
    }

    private static @Nullable String decode(byte[] bytes, Charset charset) {
        if (charset == WESTERN) {
            return new String(bytes, WESTERN);
        }
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException _) {
            return null;
        }
    }

    private static boolean isOdd(int c) {
        return (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f')
                || (c >= 0x7f && c < 0xa0 && c != 0x85)
                || c == 0xfffd;
    }

    private static boolean startsWith(byte[] bytes, String head) {
        if (bytes.length < head.length()) {
            return false;
        }
        for (var i = 0; i < head.length(); i++) {
            if ((bytes[i] & 0xff) != head.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
