package dev.aftercall.importing;

import dev.aftercall.importing.reading.MarkdownFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The folder through which the command line hands files to the portal, running or not. A file lies in it under its hash,
 * so that the same file lies there once.
 */
public final class Inbox {

    private static final Pattern NAME = Pattern.compile("[0-9a-f]{64}-[^/\\\\]{1,120}");
    private static final int HASH = 64;
    private static final int MOST = 200;

    private final Path folder;

    private Inbox(Path folder) {
        this.folder = folder;
    }

    /** The inbox of a portal with this data folder. */
    public static Inbox in(Path dataFolder) {
        return new Inbox(dataFolder.resolve("import"));
    }

    /** Lays a file into the inbox; says whether it was not there before. */
    public boolean put(String name, byte[] bytes) throws IOException {
        Files.createDirectories(folder);
        var hash = Hashes.of(bytes);
        var safe = name.replaceAll("[^\\p{L}\\p{N}._ ()-]", "_");
        var target = folder.resolve(hash + "-" + (safe.length() <= 100 ? safe : safe.substring(safe.length() - 100)));
        if (Files.exists(target)) {
            return false;
        }
        var part = Files.createTempFile(folder, ".", ".part");
        Files.write(part, bytes);
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        return true;
    }

    /** What waits, at most 200 files. */
    List<MarkdownFiles.Content> waiting() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> isOurs(file) && Files.isRegularFile(file))
                    .sorted()
                    .limit(MOST)
                    .map(Inbox::content)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes a file out; does nothing if it is gone already. */
    void remove(byte[] bytes) {
        var hash = Hashes.of(bytes);
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var files = Files.list(folder)) {
            for (var file : files.filter(file -> isOurs(file) && name(file).startsWith(hash))
                    .toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOurs(Path file) {
        return NAME.matcher(name(file)).matches();
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static MarkdownFiles.Content content(Path file) {
        try {
            return new MarkdownFiles.Content(name(file).substring(HASH + 1), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
