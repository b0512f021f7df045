package dev.aftercall.importing.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Takes Markdown files out of a ZIP; a file that is none is handed on as it is. */
public final class MarkdownFiles {

    /** A ZIP larger than this is refused, in bytes. */
    public static final int MAX_ZIP_BYTES = 50 * 1024 * 1024;

    private static final int MAX_FILES = 500;
    private static final long MAX_TOTAL = 200L * 1024 * 1024;
    private static final List<String> ENDINGS =
            List.of(".md", ".markdown", ".mdown", ".mkd", ".md.erb", ".mdx", ".txt");

    private MarkdownFiles() {}

    /**
     * A file with its bytes.
     *
     * @param name without folders; inside a ZIP with those of the ZIP
     */
    public record Content(String name, byte[] bytes) {}

    /**
     * The file itself, or what is in it if it is a ZIP.
     *
     * @throws UnreadableFileException if a ZIP is broken, too large, empty, or names a place outside itself
     */
    public static List<Content> of(String name, byte[] bytes) {
        if (bytes.length < 4 || bytes[0] != 'P' || bytes[1] != 'K' || bytes[2] != 3 || bytes[3] != 4) {
            return List.of(new Content(name, bytes));
        }
        if (bytes.length > MAX_ZIP_BYTES) {
            throw new UnreadableFileException("The ZIP file is larger than 50 MB.");
        }
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            return unzip(name, zip);
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableFileException("The ZIP file cannot be read.");
        }
    }

    private static List<Content> unzip(String name, ZipInputStream zip) throws IOException {
        var files = new ArrayList<Content>();
        var total = 0L;
        var entries = 0;
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            refuseOutside(entry);
            if (++entries > MAX_FILES * 4 || files.size() >= MAX_FILES) {
                throw new UnreadableFileException("The ZIP file has more than " + MAX_FILES + " files.");
            }
            if (isMarkdown(entry)) {
                var content = zip.readNBytes(PostmortemReader.MAX_BYTES + 1);
                total += content.length;
                if (total > MAX_TOTAL) {
                    throw new UnreadableFileException("The files in the ZIP are larger than 200 MB together.");
                }
                files.add(new Content(entry.getName(), content));
            }
        }
        if (files.isEmpty()) {
            throw new UnreadableFileException("The ZIP file has no Markdown file in it.");
        }
        return files;
    }

    private static void refuseOutside(ZipEntry entry) {
        var name = entry.getName().replace('\\', '/');
        if (name.startsWith("/")
                || name.matches("[A-Za-z]:.*")
                || List.of(name.split("/", -1)).contains("..")
                || name.indexOf('\0') >= 0) {
            throw new UnreadableFileException("The ZIP file names a place outside itself: " + entry.getName());
        }
    }

    private static boolean isMarkdown(ZipEntry entry) {
        var name = entry.getName().toLowerCase(Locale.ROOT);
        return !entry.isDirectory()
                && !name.startsWith("__macosx/")
                && ENDINGS.stream().anyMatch(name::endsWith);
    }
}
