package dev.aftercall.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A written report of a real incident, taken apart into what people would enter. */
record RealIncident(String title, String summary, List<Entry> timeline, List<String> causes, List<Action> actions) {

    /** What happened when; the report's own clock. */
    record Entry(LocalDateTime at, boolean approximate, String text) {}

    /** What was promised afterwards, and where it is followed. */
    record Action(String title, String tracker) {}

    private static final Path FILE =
            Path.of("shared/data/postmortems/01-mybinder-2018-02-20-jupyterlab-announcement.md");
    private static final Pattern DAY = Pattern.compile("Feb (\\d+)");
    private static final Pattern TIME = Pattern.compile("(\\d\\d:\\d\\d)");
    private static final Pattern ACTION = Pattern.compile("(?m)^- (.{20,200}?) \\(?(https://[^\\s)]+)\\)?$");

    /** Reads the report, which lies beside the project. */
    static RealIncident read() {
        var file = Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve(FILE))
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no " + FILE + " beside the project or above it"));
        try {
            return parse(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What users noticed, in the report's words. */
    String impact() {
        return summary.lines()
                .filter(line -> line.contains("most users"))
                .findFirst()
                .map(line -> line.substring(0, line.indexOf(". ") + 1))
                .orElseThrow();
    }

    private static RealIncident parse(String report) {
        var title = report.lines().findFirst().orElseThrow().replaceFirst("# [\\d-]+, ", "");
        return new RealIncident(
                title,
                part(report, "## Summary"),
                entries(part(report, "## Timeline")),
                causes(part(report, "## Conclusions")),
                actions(part(report, "## Action Items")));
    }

    /** Days have headings of the second level too, so a part ends only where another part begins. */
    private static String part(String report, String heading) {
        var from = report.indexOf(heading + "\n") + heading.length();
        var to = Stream.of("## Summary", "## Timeline", "## Conclusions", "## Action Items")
                .mapToInt(next -> report.indexOf(next + "\n", from))
                .filter(index -> index >= 0)
                .min()
                .orElse(report.length());
        return report.substring(from, to).strip();
    }

    private static List<Entry> entries(String timeline) {
        var entries = new ArrayList<Entry>();
        var day = 0;
        for (var section : timeline.split("(?m)^##+ ", -1)) {
            var heading = section.lines().findFirst().orElse("");
            var date = DAY.matcher(heading);
            if (date.find()) {
                day = Integer.parseInt(date.group(1));
            }
            var time = TIME.matcher(heading);
            if (time.find()) {
                entries.add(new Entry(
                        LocalDateTime.of(2018, 2, day, 0, 0).with(LocalTime.parse(time.group(1))),
                        heading.contains("-") || heading.contains("maybe"),
                        section.substring(heading.length()).strip()));
            }
        }
        return entries;
    }

    private static List<String> causes(String conclusions) {
        return Pattern.compile("(?m)^ *\\d\\. ")
                .splitAsStream(conclusions)
                .map(cause -> cause.strip().replaceAll("\\s+", " "))
                .toList();
    }

    private static List<Action> actions(String items) {
        return ACTION.matcher(items)
                .results()
                .map(item -> new Action(item.group(1), item.group(2)))
                .toList();
    }
}
