package dev.aftercall.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A folder with a static site in it. Each file is replaced in one step, so that a web server never reads half of one. A
 * list of what was written lies beside; nothing else in the folder is ever touched.
 */
final class SiteFolder {

    private static final String LIST = ".aftercall-site";
    private static final String LOCK = ".aftercall-site.lock";
    private static final String UNKNOWN = "-";

    private final Path root;

    SiteFolder(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    /**
     * What a synchronisation did.
     *
     * @param files in the site now
     */
    record Outcome(int files, int written, int deleted) {}

    /**
     * Makes the folder hold exactly these files; first of all deletes what is gone.
     *
     * @throws IOException if the folder holds files of somebody else or cannot be written; the next call goes on
     */
    Outcome put(List<SiteFile> wanted) throws IOException {
        Files.createDirectories(root);
        requireOwn();
        try (var channel = FileChannel.open(root.resolve(LOCK), CREATE, WRITE);
                var _ = channel.lock()) {
            var all = new TreeMap<String, SiteFile>();
            wanted.forEach(file -> all.put(file.path(), file));
            wanted.stream()
                    .filter(SiteFile::isText)
                    .map(SiteFile::compressed)
                    .forEach(file -> all.put(file.path(), file));
            return put(all);
        }
    }

    private Outcome put(Map<String, SiteFile> wanted) throws IOException {
        var known = read();
        var deleted = 0;
        for (var path : List.copyOf(known.keySet())) {
            if (!wanted.containsKey(path)) {
                delete(root.resolve(path));
                known.remove(path);
                deleted++;
            }
        }
        var outdated = new ArrayList<SiteFile>();
        for (var file : wanted.values()) {
            if (!file.state().equals(known.get(file.path())) || !Files.isRegularFile(root.resolve(file.path()))) {
                outdated.add(file);
                known.put(file.path(), UNKNOWN);
            }
        }
        if (deleted > 0 || !outdated.isEmpty()) {
            save(known);
            for (var file : outdated) {
                write(root.resolve(file.path()), file.content().get());
                known.put(file.path(), file.state());
            }
            save(known);
        }
        return new Outcome(wanted.size(), outdated.size(), deleted);
    }

    private void requireOwn() throws IOException {
        if (Files.exists(root.resolve(LIST))) {
            return;
        }
        try (var files = Files.list(root)) {
            if (files.anyMatch(file -> !file.endsWith(LOCK))) {
                throw new FileSystemException(
                        root.toString(), null, "the folder is not empty, and Aftercall did not write what is in it");
            }
        }
    }

    private Map<String, String> read() throws IOException {
        var known = new TreeMap<String, String>();
        var list = root.resolve(LIST);
        if (Files.exists(list)) {
            for (var line : Files.readAllLines(list)) {
                var space = line.indexOf(' ');
                var path = line.substring(space + 1);
                if (space > 0 && root.resolve(path).normalize().startsWith(root)) {
                    known.put(path, line.substring(0, space));
                }
            }
        }
        return known;
    }

    private void save(Map<String, String> known) throws IOException {
        var lines = new StringBuilder();
        known.forEach(
                (path, state) -> lines.append(state).append(' ').append(path).append('\n'));
        write(root.resolve(LIST), lines.toString().getBytes(UTF_8));
    }

    private static void write(Path file, byte[] content) throws IOException {
        Files.createDirectories(file.getParent());
        var part = file.resolveSibling("." + file.getFileName() + ".part");
        Files.write(part, content);
        Files.move(part, file, ATOMIC_MOVE, REPLACE_EXISTING);
    }

    /** With the folders that it leaves empty. */
    private void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
        var folder = file.getParent();
        while (folder != null && !folder.equals(root) && isEmpty(folder)) {
            Files.deleteIfExists(folder);
            folder = folder.getParent();
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var rest = Files.list(folder)) {
            return rest.findAny().isEmpty();
        } catch (NoSuchFileException _) {
            return true;
        }
    }
}
