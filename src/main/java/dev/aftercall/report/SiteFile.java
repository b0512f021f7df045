package dev.aftercall.report;

import java.util.function.Supplier;

/**
 * A file of a static site.
 *
 * @param path within the site, with slashes between names
 * @param state changes whenever the content does; at most 100 characters without white space
 * @param content read only when the file has to be written
 */
record SiteFile(String path, String state, Supplier<byte[]> content) {

    static SiteFile of(String path, byte[] content) {
        return new SiteFile(path, Hashes.of(content), () -> content);
    }

    /** Whether a compressed copy beside it is worth its place. */
    boolean isText() {
        return path.matches(".*\\.(html|md|atom|css|svg)");
    }

    SiteFile compressed() {
        return new SiteFile(path + ".gz", state, () -> Gzip.of(content.get()));
    }
}
