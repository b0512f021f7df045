package dev.aftercall.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/** Compression of what is stored and served; the same content gives the same bytes. */
final class Gzip {

    private Gzip() {}

    static byte[] of(byte[] content) {
        var out = new ByteArrayOutputStream(content.length / 3 + 100);
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(content);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }
}
