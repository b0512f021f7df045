package dev.aftercall.report;

import dev.aftercall.incident.IncidentId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The bytes that everyone gets at a public address.
 *
 * @param contentType media type with charset
 * @param fileName under which readers keep it, null for pages
 * @param plain as it is
 * @param packed compressed with gzip, null where that saves nothing
 * @param incidents whose reports are shown
 */
record PublicPage(
        String contentType,
        @Nullable String fileName,
        Body plain,
        @Nullable Body packed,
        Set<IncidentId> incidents) {

    PublicPage {
        incidents = Set.copyOf(incidents);
    }

    /**
     * Bytes with their entity tag.
     *
     * @param tag in quotes, made from the hash of the content
     */
    record Body(byte[] content, String tag) {

        static Body of(byte[] content) {
            return hashed(content, Hashes.of(content));
        }

        static Body hashed(byte[] content, String hash) {
            return new Body(content, "\"" + hash + "\"");
        }
    }

    /** Memory that it takes, in bytes. */
    int weight() {
        return plain.content().length + (packed == null ? 0 : packed.content().length);
    }
}
