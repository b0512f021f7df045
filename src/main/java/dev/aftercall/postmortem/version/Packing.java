package dev.aftercall.postmortem.version;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Packs items for keeping, as compressed JSON; the same items give the same bytes. */
@Component
class Packing {

    private final JsonMapper json;

    Packing(JsonMapper json) {
        this.json = json;
    }

    byte[] pack(List<?> items) {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(json.writeValueAsBytes(items));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }

    <T> List<T> unpack(byte[] packed, Class<T> type) {
        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return json.readValue(gzip.readAllBytes(), json.getTypeFactory().constructCollectionType(List.class, type));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
