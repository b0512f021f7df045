package dev.aftercall.importing.command;

import dev.aftercall.importing.Inbox;
import dev.aftercall.importing.reading.MarkdownFiles;
import dev.aftercall.importing.reading.ParsedPostmortem;
import dev.aftercall.importing.reading.PostmortemReader;
import dev.aftercall.importing.reading.UnreadableFileException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads postmortems from files and shows what it found; without {@code --dry-run} it hands them to the portal. */
public final class ImportCommand {

    private static final int FINE = 0;
    private static final int REFUSED = 1;
    private static final int USAGE = 2;

    private final PostmortemReader reader = new PostmortemReader();
    private final PrintStream out;
    private final PrintStream err;

    ImportCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        var result = new ImportCommand(out, System.err).run(List.of(arguments));
        out.flush();
        System.exit(result);
    }

    int run(List<String> arguments) {
        var options = ImportOptions.of(arguments);
        if (options.wrong() != null) {
            err.println("aftercall import: " + options.wrong());
            return USAGE;
        }
        var result = FINE;
        for (var file : options.files()) {
            result = Math.max(result, file(options, file));
        }
        return result;
    }

    private int file(ImportOptions options, String name) {
        var path = Path.of(name);
        var result = FINE;
        try {
            if (!Files.isRegularFile(path)) {
                throw new UnreadableFileException(
                        Files.exists(path) ? "This is not a file." : "There is no such file.");
            }
            if (Files.size(path) > MarkdownFiles.MAX_ZIP_BYTES) {
                throw new UnreadableFileException("The file is larger than 10 MB.");
            }
            var shown = String.valueOf(path.getFileName());
            for (var content : MarkdownFiles.of(shown, Files.readAllBytes(path))) {
                result = Math.max(result, content(options, name, shown, content));
            }
            return result;
        } catch (UnreadableFileException e) {
            return refused(name, e.getMessage());
        } catch (IOException _) {
            return refused(name, "The file cannot be read.");
        }
    }

    private int content(ImportOptions options, String name, String shown, MarkdownFiles.Content content) {
        try {
            var read = reader.read(content.name(), content.bytes());
            if (options.json() || options.dryRun()) {
                out.println(options.json() ? JsonLine.of(read) : Preview.of(read));
            }
            return options.dryRun() ? FINE : handOver(options, content, read);
        } catch (UnreadableFileException e) {
            return refused(content.name().equals(shown) ? name : name + " › " + content.name(), e.getMessage());
        } catch (RuntimeException e) { // a defect of ours with one file must not cost the others
            return refused(name, "The file cannot be read because of a defect in Aftercall: " + e);
        }
    }

    private int handOver(ImportOptions options, MarkdownFiles.Content content, ParsedPostmortem read) {
        try {
            var isNew = Inbox.in(Path.of(options.data())).put(content.name(), content.bytes());
            if (!isNew && !options.again()) {
                return refused(content.name(), "The same file waits in the portal already.");
            }
            if (!options.json()) {
                out.println(
                        "%s: \"%s\", %d timeline rows, %d action items. It waits in the portal under Postmortems › Import."
                                .formatted(
                                        content.name(),
                                        read.title(),
                                        read.timeline().size(),
                                        read.actions().size()));
            }
            return FINE;
        } catch (IOException e) {
            return refused(content.name(), "It cannot be handed to the portal: " + e.getMessage());
        }
    }

    private int refused(String name, String why) {
        err.println("aftercall import: " + name + ": " + why);
        return REFUSED;
    }
}
