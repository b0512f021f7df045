package dev.aftercall.importing.reading;

import dev.aftercall.importing.reading.Block.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the parts of a file: by its headings, and by bold words that do the work of headings. */
final class Outline {

    private static final int MAX_PARTS = 2_000;
    private static final int BELOW_HEADINGS = 7;
    private static final Set<SectionName> ALWAYS_OWN = EnumSet.of(
            SectionName.TIMELINE,
            SectionName.ACTIONS,
            SectionName.WENT_WELL,
            SectionName.COULD_IMPROVE,
            SectionName.LUCKY);
    private static final Set<SectionName> OUT_OF_ROWS = EnumSet.of(
            SectionName.TIMELINE,
            SectionName.ACTIONS,
            SectionName.WENT_WELL,
            SectionName.COULD_IMPROVE,
            SectionName.LUCKY,
            SectionName.LESSONS,
            SectionName.ROOT_CAUSE);

    private final List<Part> parts = new ArrayList<>();
    private final long topHeadings;
    private final boolean startsWithHeading;
    private final boolean hasHeadings;
    private @Nullable Block title;

    private Outline(List<Block> blocks) {
        topHeadings = blocks.stream()
                .filter(block -> block.level() == 1 && block.kind() == Kind.HEADING)
                .count();
        hasHeadings = blocks.stream().anyMatch(block -> block.kind() == Kind.HEADING);
        startsWithHeading = !blocks.isEmpty() && blocks.getFirst().kind() == Kind.HEADING;
        parts.add(new Part(
                SectionName.OTHER,
                "Introduction",
                0,
                blocks.isEmpty() ? 0 : blocks.getFirst().line(),
                false));
        blocks.forEach(this::add);
    }

    static Outline of(List<Block> blocks) {
        return new Outline(blocks);
    }

    List<Part> parts() {
        return parts;
    }

    /** The heading that names the whole file. */
    @Nullable Block title() {
        return title;
    }

    private void add(Block block) {
        switch (block.kind()) {
            case HEADING -> heading(block);
            case PARAGRAPH -> paragraph(block);
            case LIST -> list(block);
            default -> current().add(block);
        }
    }

    private void heading(Block block) {
        var text = block.headingText();
        var known = HeadingNames.of(text);
        if (isTitle(block, known)) {
            title = block;
        } else if (staysInside(known, text, block.level())) {
            current().add(block);
        } else {
            begin(new Part(known, text, block.level(), block.line(), false));
        }
    }

    private boolean isTitle(Block block, SectionName known) {
        if (title != null || parts.size() > 1) {
            return false;
        }
        return block.level() == 1
                ? known == SectionName.OTHER || topHeadings == 1
                : topHeadings == 0
                        && startsWithHeading
                        && known == SectionName.OTHER
                        && current().blocks().isEmpty();
    }

    private boolean staysInside(SectionName known, String text, int level) {
        var current = current();
        if (parts.size() >= MAX_PARTS) {
            return true;
        }
        if (current.known() == SectionName.TIMELINE && isTime(text)) {
            return true;
        }
        if (current.level() == 0 || level <= current.level()) {
            return false;
        }
        var isWhole = HeadingNames.isWhole(text);
        return switch (current.known()) {
            case TIMELINE, ACTIONS -> !isWhole || !OUT_OF_ROWS.contains(known) || known == current.known();
            case LESSONS, WENT_WELL, COULD_IMPROVE, LUCKY ->
                !known.isLesson() && (!isWhole || known != SectionName.ACTIONS);
            default ->
                known == SectionName.OTHER || known == current.known() || (!isWhole && !ALWAYS_OWN.contains(known));
        };
    }

    private static boolean isTime(String heading) {
        var lead = TimeLeads.of(heading);
        return lead != null;
    }

    private void paragraph(Block block) {
        var rest = new ArrayList<String>();
        var restLine = block.line();
        for (var i = 0; i < block.lines().size(); i++) {
            var label = label(block, i);
            var target = label == null
                    ? null
                    : target(label, block.line() + i, block.lines().size() == 1);
            if (label != null && target != null) {
                flush(rest, restLine);
                begin(target);
                rest.clear();
                restLine = block.line() + i;
                if (!label.value().isBlank()) {
                    rest.add(label.value());
                } else {
                    restLine++;
                }
            } else if (label != null && current().isLabel() && label.isBold() && label.isMeta()) {
                flush(rest, restLine);
                rest.clear();
                restLine = block.line() + i + 1;
                parts.getFirst()
                        .add(Block.of(
                                Kind.PARAGRAPH,
                                block.line() + i,
                                List.of(block.lines().get(i))));
            } else {
                rest.add(block.lines().get(i));
            }
        }
        flush(rest, restLine);
    }

    /** Without any heading in the file, a word alone on the first line of a paragraph may be one. */
    private @Nullable Label label(Block block, int index) {
        var line = block.lines().get(index);
        return index == 0 && !hasHeadings && line.length() < 40 && HeadingNames.isWhole(line)
                ? new Label(line.strip(), "", true)
                : Label.of(line);
    }

    private void flush(List<String> lines, int line) {
        if (lines.stream().anyMatch(text -> !text.isBlank())) {
            current().add(Block.of(Kind.PARAGRAPH, line, List.copyOf(lines)));
        }
    }

    /** The part that a label begins, null if it stays where it is. */
    private @Nullable Part target(Label label, int line, boolean alone) {
        var known = HeadingNames.isWhole(label.name()) ? HeadingNames.of(label.name()) : SectionName.OTHER;
        var isHead = current().level() == 0 || current().isLabel();
        if (known == SectionName.OTHER || known == SectionName.PARTICIPANTS || parts.size() >= MAX_PARTS) {
            return null;
        }
        if (!isHead
                && (!label.value().isBlank()
                        || !alone
                        || staysInside(known, label.name(), current().level() + 1))) {
            return null;
        }
        if (!label.isBold() && !label.value().isBlank() && current().level() > 0) {
            return null;
        }
        return new Part(known, label.name(), BELOW_HEADINGS, line, true);
    }

    private void list(Block block) {
        var isHead = current().level() == 0 || current().isLabel();
        var labels = block.items().stream()
                .map(item -> Label.of(item.lines().getFirst()))
                .toList();
        var known = labels.stream()
                .filter(label -> label != null && label.isBold() && HeadingNames.isWhole(label.name()))
                .count();
        if (!isHead || known == 0 || known * 4 < labels.size()) {
            current().add(block);
            return;
        }
        for (var i = 0; i < labels.size(); i++) {
            labelled(block.items().get(i), labels.get(i));
        }
    }

    private void labelled(ListItem item, @Nullable Label label) {
        var known = label == null ? SectionName.OTHER : HeadingNames.of(label.name());
        if (label == null
                || !label.isBold()
                || (known == SectionName.OTHER && item.lines().size() == 1)) {
            parts.getFirst().add(Block.of(Kind.PARAGRAPH, item.line(), item.lines()));
            return;
        }
        begin(new Part(known, label.name(), BELOW_HEADINGS, item.line(), true));
        var lines = new ArrayList<>(item.lines());
        lines.set(0, label.value());
        Blocks.of(lines, item.line(), 1).forEach(current()::add);
    }

    private void begin(Part part) {
        parts.add(part);
    }

    private Part current() {
        return parts.getLast();
    }
}
