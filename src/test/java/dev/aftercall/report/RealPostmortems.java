package dev.aftercall.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Write-ups that other organisations have published, where the folder with them lies beside the project. */
final class RealPostmortems {

    private static final String FOLDER = "shared/data/postmortems";
    private static final Pattern BEFORE_CHAPTER = Pattern.compile("(?m)^(?=#{1,2} )");

    private RealPostmortems() {}

    /** The folder in one of the directories above the project, null where it is absent. */
    static @Nullable Path folder() {
        return Stream.iterate(Path.of("").toAbsolutePath(), path -> path.getParent() != null, Path::getParent)
                .map(path -> path.resolve(FOLDER))
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(null);
    }

    static List<Path> files() {
        var folder = folder();
        if (folder == null) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("\\d.*\\.md"))
                    .sorted()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A report with the chapters of the file in its sections, in turn. */
    static PostmortemDocument report(Path file) {
        var sections = new ArrayList<>(List.of("", "", "", "", ""));
        var chapters = BEFORE_CHAPTER.split(text(file), -1);
        IntStream.range(0, chapters.length)
                .forEach(i -> sections.set(i % 5, sections.get(i % 5) + "\n\n" + chapters[i]));
        var model = ReportFixtures.booking();
        return new PostmortemDocument(
                model.meta(),
                model.incident(),
                sections.get(0),
                new Impact(model.impact().rows(), sections.get(1)),
                new Timeline(model.timeline().rows(), sections.get(2)),
                new RootCause("", List.of(), null, List.of(), sections.get(3)),
                List.of(),
                new Lessons(List.of(), sections.get(4)),
                RegressionCases.NONE,
                RunbookChanges.NONE);
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
