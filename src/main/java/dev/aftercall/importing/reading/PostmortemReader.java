package dev.aftercall.importing.reading;

import dev.aftercall.importing.reading.Block.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a postmortem out of a Markdown file; thread-safe, knows nothing of other files. */
public final class PostmortemReader {

    /** Files larger than this are refused, in bytes. */
    public static final int MAX_BYTES = SourceText.MAX_BYTES;

    private static final Set<String> READ_KEYS = Set.of("title");
    private static final Pattern GENERIC = Pattern.compile(
            "(?i)(?:voice agent )?(?:incident )?(?:post-?\\s?mortem|incident report|incident review|report|retrospective)(?: (?:report|template|document))?");

    /**
     * Reads a file.
     *
     * @param file its name, without folders
     * @throws UnreadableFileException if it is too large, empty or no text
     */
    public ParsedPostmortem read(String file, byte[] bytes) {
        var source = SourceText.of(bytes);
        var report = new Report();
        source.remarks().forEach(remark -> report.guess(1, remark));
        var front = FrontMatter.of(source.lines(), report);
        var lines = source.lines().subList(front.end(), source.lines().size());
        var outline = Outline.of(lines.isEmpty() ? List.of() : Blocks.of(lines, front.end(), 0));
        return new Reading(file, source, front, outline, report).result();
    }

    /** One file being read. */
    private static final class Reading {

        private final String file;
        private final FrontMatter front;
        private final Outline outline;
        private final Report report;
        private final String title;
        private final Calendar calendar;
        private final Zones.@Nullable Zone zone;
        private final List<ParsedEvent> events = new ArrayList<>();
        private final List<ParsedAction> actions = new ArrayList<>();
        private final List<ParsedLesson> lessons = new ArrayList<>();

        Reading(String file, SourceText source, FrontMatter front, Outline outline, Report report) {
            this.file = file;
            this.front = front;
            this.outline = outline;
            this.report = report;
            this.title = title();
            this.calendar = BaseDay.calendar(report, file, title, front, source.lines());
            var said = ZoneStatement.in(source.lines(), 0);
            this.zone = said == null ? null : said.zone();
            if (said != null) {
                report.guess(
                        said.line(),
                        "All times without a zone of their own are "
                                + said.zone().explained());
            }
        }

        ParsedPostmortem result() {
            timeline();
            others();
            var startedAt = new Beginning(report, calendar, zone).find(front, outline.parts(), events);
            frontMatter();
            return new ParsedPostmortem(
                    file, title, startedAt, events, sections(), actions, lessons, report.guesses(), report.unplaced());
        }

        private String title() {
            var heading = outline.title();
            var entry = front.find(List.of("title", "name"));
            var label = labelled();
            var text = heading == null ? "" : Plain.of(heading.headingText());
            if (label != null) {
                if (heading != null) {
                    report.guess(heading.lineNumber(), "Heading of the whole file: " + text);
                }
                return label;
            }
            if (entry != null && !Plain.of(entry.value()).isBlank()) {
                report.guess(entry.line(), "'%s' taken as the title of the file".formatted(entry.key()));
                if (heading != null && !text.equals(Plain.of(entry.value()))) {
                    report.guess(
                            heading.lineNumber(),
                            "Title taken from line %d; the heading says: %s"
                                    .formatted(entry.line(), heading.headingText()));
                }
                return Plain.of(entry.value());
            }
            if (!text.isBlank()) {
                return text;
            }
            var name = file.replaceFirst("(?i)(?:\\.html)?\\.(?:md|markdown|mdown|txt)(?:\\.erb)?$", "");
            report.guess(1, "No title in the file; taken from its name");
            return name.replaceAll("[-_]+", " ").strip();
        }

        /** A line such as "**Title:** …" under a heading that says only what kind of document it is. */
        private @Nullable String labelled() {
            var heading = outline.title();
            if (heading != null
                    && !GENERIC.matcher(Plain.of(heading.headingText())).matches()) {
                return null;
            }
            return outline.parts().getFirst().blocks().stream()
                    .flatMap(block -> block.lines().stream())
                    .map(line -> Label.of(line.startsWith("|") ? String.join(": ", Tables.cells(line)) : line))
                    .filter(label -> label != null
                            && HeadingNames.normal(label.name())
                                    .matches("title|incident title|incident name|titel|título|titre"))
                    .map(label -> Plain.of(label == null ? "" : label.value()))
                    .filter(text -> !text.isBlank())
                    .findFirst()
                    .orElse(null);
        }

        private void timeline() {
            var reader = new TimelineReader(report, new Chronology(report, calendar, zone), events);
            var parts = outline.parts().stream()
                    .filter(part -> part.known() == SectionName.TIMELINE)
                    .toList();
            parts.forEach(reader::read);
            if (events.isEmpty()) {
                outline.parts().stream()
                        .filter(part -> part.known() != SectionName.TIMELINE
                                && part.known() != SectionName.ACTIONS
                                && HiddenTimeline.isIn(part))
                        .forEach(part -> {
                            report.guess(
                                    part.line() + 1,
                                    "No timeline by name; times found under '%s'".formatted(part.heading()));
                            HiddenTimeline.read(part, reader);
                        });
            }
        }

        private void others() {
            var actionReader = new ActionReader(report, calendar, actions);
            var lessonReader = new LessonReader(lessons);
            for (var part : outline.parts()) {
                explain(part);
                if (part.known() == SectionName.ACTIONS) {
                    actionReader.read(part);
                } else {
                    part.blocks().forEach(actionReader::readMarked);
                    if (part.known().isLesson()) {
                        lessonReader.read(part);
                    }
                }
                part.blocks().stream()
                        .filter(block -> block.kind() == Kind.HTML)
                        .forEach(block -> report.unplaced(block.lineNumber(), block.source()));
            }
        }

        private void explain(Part part) {
            var label = part.known().label();
            if (part.level() == 0 || part.heading().equalsIgnoreCase(label)) {
                return;
            }
            if (part.known() != SectionName.OTHER) {
                report.guess(part.line() + 1, "'%s' taken as %s".formatted(part.heading(), label));
            } else if (!part.heading().equals(name(part))) {
                report.guess(part.line() + 1, "'%s' is not a known part; kept as a note".formatted(part.heading()));
            }
        }

        private void frontMatter() {
            for (var entry : front.entries()) {
                if (READ_KEYS.contains(entry.key()) && Plain.of(entry.value()).equals(title)) {
                    continue;
                }
                report.unplaced(entry.line(), entry.source());
            }
        }

        private List<ParsedSection> sections() {
            var byName = new LinkedHashMap<String, ParsedSection>();
            for (var part : outline.parts()) {
                var markdown = part.markdown();
                if (!markdown.isBlank() || part.level() > 0) {
                    var name = name(part);
                    var section = new ParsedSection(part.known(), name, markdown, part.notes(), part.line() + 1);
                    byName.merge(name, section, this::joined);
                }
            }
            return List.copyOf(byName.values());
        }

        private ParsedSection joined(ParsedSection first, ParsedSection second) {
            report.guess(second.line(), "Joined with '%s' of line %d".formatted(first.name(), first.line()));
            return new ParsedSection(
                    first.known(),
                    first.name(),
                    both(first.markdown(), headed(second, second.markdown())),
                    both(first.notes(), headed(second, second.notes())),
                    first.line());
        }

        /** The heading of what is joined, so that one sees where it begins. */
        private String headed(ParsedSection section, String markdown) {
            var heading = outline.parts().stream()
                    .filter(part -> part.line() + 1 == section.line())
                    .map(Part::heading)
                    .filter(text -> !text.equalsIgnoreCase(section.name()) && !markdown.isBlank())
                    .findFirst();
            return heading.map(text -> "### " + text + "\n\n" + markdown).orElse(markdown);
        }

        private static String both(String first, String second) {
            return first.isBlank() || second.isBlank() ? first + second : first + "\n\n" + second;
        }

        private static String name(Part part) {
            if (part.known() != SectionName.OTHER) {
                return part.known().label();
            }
            var plain = Plain.of(part.heading());
            return plain.isBlank() ? "Without a heading" : plain;
        }
    }
}
