package dev.aftercall.importing.reading;

import dev.aftercall.importing.reading.Block.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a timeline from headings, lists, tables, lines and code. */
final class TimelineReader {

    private static final Pattern UNREADABLE = Pattern.compile(
            "^[*_`\\[(~]*(?:[\\dXx?]{1,2}[:h][\\dXx?]{2}|\\d{4}-|[Xx?]{2}|(?i:unknown|later|earlier|some ?time|tbd|time unknown)\\b).*");

    private final Report report;
    private final Chronology chronology;
    private final TimelineTable table;
    private final List<ParsedEvent> events;
    private List<Block> notes = new ArrayList<>();
    private @Nullable OpenRow open;
    private boolean hasListedRows;

    TimelineReader(Report report, Chronology chronology, List<ParsedEvent> events) {
        this.report = report;
        this.chronology = chronology;
        this.events = events;
        this.table = new TimelineTable(report, chronology, events);
    }

    /** Takes the rows out of a part. */
    void read(Part part) {
        notes = new ArrayList<>();
        open = null;
        hasListedRows = false;
        var heading = TimeLeads.of(part.heading());
        if (heading != null && heading.from().day() != null && part.known() == SectionName.TIMELINE) {
            chronology.beginDay(Objects.requireNonNull(heading.from().day()), part.line() + 1);
        }
        chronology.setColumn(ZoneStatement.inHead(part.heading()));
        blocks(part.blocks(), 0);
        close();
        chronology.setColumn(null);
        part.keepOnly(notes);
    }

    private void blocks(List<Block> blocks, int depth) {
        for (var block : blocks) {
            switch (block.kind()) {
                case HEADING -> heading(block);
                case LIST -> list(block, depth);
                case TABLE -> table(block);
                case PARAGRAPH -> paragraph(block);
                case CODE -> code(block);
                case QUOTE -> quote(block, depth);
                case RULE -> {
                    closeUnlessHeading();
                    notes.add(block);
                }
                case HTML, OTHER -> other(block);
            }
        }
    }

    private void heading(Block block) {
        close();
        var text = block.headingText();
        var lead = TimeLeads.of(text);
        if (lead != null && lead.hasClock()) {

            open = new OpenRow(lead, block.lineNumber(), OpenRow.Style.HEADING);
        } else if (lead != null) {
            chronology.beginDay(Objects.requireNonNull(lead.from().day()), block.lineNumber());
            if (!lead.rest().isBlank()) {
                notes.add(block);
            }
        } else if (UNREADABLE.matcher(text).matches()) {
            report.guess(block.lineNumber(), "The time cannot be read: " + text);
            open = new OpenRow(null, block.lineNumber(), OpenRow.Style.HEADING);
            open.add(text);
        } else {
            var day = Days.firstIn(text);
            if (day != null) {
                report.guess(block.lineNumber(), "Day of the rows below: " + text);
                chronology.beginDay(day, block.lineNumber());
            }
            notes.add(block);
        }
    }

    private void list(Block block, int depth) {
        var leads = block.items().stream()
                .map(TimelineReader::lead)
                .filter(lead -> lead != null)
                .count();
        var nested = leads == 0
                && depth < Blocks.MAX_DEPTH
                && block.items().stream().anyMatch(item -> hasTimesInside(item, depth));
        if (leads == 0 && !nested) {
            if (open != null) {
                open.add(block.source());
            } else if (!InnerTimes.readList(block, this::innerRow)) {
                notes.add(block);
            }
            return;
        }
        if (open != null && open.isHeading() && leads * 2 < block.items().size()) {
            open.add(block.source());
            return;
        }
        close();
        hasListedRows = true;
        for (var item : block.items()) {
            item(item, depth);
        }
    }

    private void item(ListItem item, int depth) {
        var blocks = item.blocks(depth);
        var lead = lead(item);
        if (lead == null) {
            itemWithoutTime(item, blocks, depth);
            return;
        }
        var hasInner = blocks.stream().skip(1).anyMatch(inner -> inner.kind() == Kind.LIST && listHasTimes(inner));
        if (lead.isDayOnly() && (hasInner || (lead.rest().isBlank() && !goesOn(blocks)))) {
            chronology.beginDay(Objects.requireNonNull(lead.from().day()), item.lineNumber());
            if (!lead.rest().isBlank()) {
                notes.add(Block.of(Kind.PARAGRAPH, item.line(), item.lines().subList(0, 1)));
            }
            blocks(dayBlocks(item, blocks), depth + 1);
            close();
            return;
        }
        var row = new OpenRow(lead, item.lineNumber(), OpenRow.Style.LIST);
        if (!blocks.isEmpty() && blocks.getFirst().lines().size() > 1) {
            row.addLines(blocks.getFirst()
                    .lines()
                    .subList(1, blocks.getFirst().lines().size()));
        }
        var rest = new ArrayList<Block>();
        for (var inner : blocks.stream().skip(1).toList()) {
            if (inner.kind() == Kind.LIST && listHasTimes(inner)) {
                rest.add(inner);
            } else {
                row.add(inner.source());
            }
        }
        open = row;
        close();
        blocks(rest, depth + 1);
        close();
    }

    /** Whether the text of a row begins on the line below its day. */
    private static boolean goesOn(List<Block> blocks) {
        var first = blocks.getFirst().lines();
        return first.size() > 1 && TimeLeads.of(first.get(1)) == null;
    }

    /** What stands below a day in the same item. */
    private static List<Block> dayBlocks(ListItem item, List<Block> blocks) {
        var below = new ArrayList<>(blocks);
        if (!below.isEmpty()) {
            var first = below.removeFirst();
            if (first.lines().size() > 1) {
                below.addFirst(Block.of(
                        Kind.PARAGRAPH,
                        first.line() + 1,
                        first.lines().subList(1, first.lines().size())));
            }
        }
        return below;
    }

    private void itemWithoutTime(ListItem item, List<Block> blocks, int depth) {
        var hasInner = blocks.stream().anyMatch(inner -> inner.kind() == Kind.LIST && listHasTimes(inner));
        if (hasInner) {
            var first = blocks.getFirst();
            var day = Days.firstIn(first.source());
            if (day != null) {
                chronology.beginDay(day, item.lineNumber());
            }
            notes.add(first);
            blocks(blocks.subList(1, blocks.size()), depth + 1);
            close();
        } else if (!InnerTimes.readItem(item, this::innerRow)) {
            report.unplaced(item.lineNumber(), item.source());
            notes.add(Block.of(Kind.PARAGRAPH, item.line(), item.lines()));
        }
    }

    private void innerRow(TimeLead lead, String text, int line) {
        report.guess(line, "Time taken from within the sentence");
        events.add(chronology.event(lead, text, line));
    }

    private void table(Block block) {
        if (TimelineTable.isTimeline(block)) {
            close();
            hasListedRows = true;
            table.read(block);
        } else {
            other(block);
        }
    }

    private void paragraph(Block block) {
        var plain = new ArrayList<String>();
        var own = false;
        for (var i = 0; i < block.lines().size(); i++) {
            for (var text : block.lines().get(i).split("<br\\s*/?>", -1)) {
                var lead = open != null && open.isHeading()
                        ? null
                        : TimeLeads.of(text.replaceFirst("^\\s*[•·▪‣]\\s*", ""));
                var line = block.lineNumber() + i;
                if (lead != null && lead.isDayOnly() && isRemark(lead.rest())) {
                    close();
                    chronology.beginDay(Objects.requireNonNull(lead.from().day()), line);
                    plain.add(lead.rest());
                } else if (lead != null && !(lead.worded() && hasListedRows)) {
                    close();
                    open = new OpenRow(lead, line, OpenRow.Style.LINE);
                    own = true;
                } else if (own && open != null) {
                    open.addLines(List.of(text));
                } else {
                    plain.add(text);
                }
            }
        }
        var rest = String.join("\n", plain);
        if (rest.isBlank()) {
            return;
        }
        if (open != null && !own) {
            if (!open.isHeading()) {
                report.guess(block.lineNumber(), "Taken as part of the row above");
            }
            open.add(rest);
        } else if (UNREADABLE.matcher(rest.strip()).matches()) {
            report.unplaced(block.lineNumber(), rest);
            notes.add(block);
        } else {
            notes.add(own ? Block.of(Kind.PARAGRAPH, block.line(), plain) : block);
        }
    }

    /** What stands behind a day without being an event: nothing, something in brackets. */
    private static boolean isRemark(String rest) {
        return rest.isBlank() || rest.matches("[*_]*\\(.*\\)[*_:]*");
    }

    private void code(Block block) {
        var times = block.lines().stream()
                .filter(line -> TimeLeads.of(line) != null)
                .count();
        if (open != null) {
            open.add(block.source());
        } else if (times < 2) {
            notes.add(block);
        } else {
            var lines = block.lines().stream()
                    .map(line -> line.matches("\\s*(?:```|~~~).*") ? "" : line.strip())
                    .toList();
            paragraph(Block.of(Kind.PARAGRAPH, block.line(), lines));
            close();
        }
    }

    private void quote(Block block, int depth) {
        var inner = block.lines().stream()
                .map(line -> line.replaceFirst("^\\s*>\\s?", ""))
                .toList();
        if (open == null
                && depth < Blocks.MAX_DEPTH
                && inner.stream().anyMatch(line -> TimeLeads.of(line.replaceFirst("^\\s*[-*+]\\s", "")) != null)) {
            blocks(Blocks.of(inner, block.line(), depth + 1), depth + 1);
            close();
        } else {
            other(block);
        }
    }

    private void other(Block block) {
        var day = block.kind() == Kind.HTML
                ? TimeLeads.of(block.source().replaceAll("<[^<>]{0,200}>", " ").strip())
                : null;
        if (day != null && day.isDayOnly() && day.rest().isBlank()) {
            close();
            chronology.beginDay(Objects.requireNonNull(day.from().day()), block.lineNumber());
        }
        if (open == null) {
            notes.add(block);
        } else {
            open.add(block.source());
        }
    }

    private void closeUnlessHeading() {
        if (open != null && !open.isHeading()) {
            close();
        }
    }

    private void close() {
        if (open != null) {
            var row = open;
            open = null;
            var lead = row.lead();
            if (lead == null) {
                report.unplaced(row.line(), row.text());
                notes.add(Block.of(
                        Kind.PARAGRAPH, row.line() - 1, row.text().lines().toList()));
            } else {
                events.add(chronology.event(lead, row.text(), row.line()));
            }
        }
    }

    private static @Nullable TimeLead lead(ListItem item) {
        return TimeLeads.of(item.lines().getFirst().replaceFirst("^\\[[ xX]]\\s+", ""));
    }

    private static boolean listHasTimes(Block list) {
        return list.items().stream().anyMatch(item -> lead(item) != null);
    }

    private static boolean hasTimesInside(ListItem item, int depth) {
        return item.lines().size() > 1
                && item.lines().stream()
                        .skip(1)
                        .anyMatch(line -> TimeLeads.of(line.replaceFirst("^\\s*(?:[-*+]|\\d+[.)])\\s+", "")) != null)
                && item.blocks(depth).stream().anyMatch(block -> block.kind() == Kind.LIST && listHasTimes(block));
    }
}
