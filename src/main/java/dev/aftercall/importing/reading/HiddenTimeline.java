package dev.aftercall.importing.reading;

import dev.aftercall.importing.reading.Block.Kind;
import java.util.ArrayList;

/** A timeline under a heading that does not say so: a table of times, or a list most of whose items begin with one. */
final class HiddenTimeline {

    private static final int ENOUGH = 3;

    private HiddenTimeline() {}

    static boolean isIn(Part part) {
        return isWhole(part) || part.blocks().stream().anyMatch(HiddenTimeline::isTimes);
    }

    /** Reads only what is surely a timeline; the rest stays as it is. */
    static void read(Part part, TimelineReader reader) {
        if (isWhole(part)) {
            reader.read(part);
            return;
        }
        var rest = new ArrayList<Block>();
        for (var block : part.blocks()) {
            if (isTimes(block)) {
                var own = new Part(SectionName.TIMELINE, "", 1, block.line(), false);
                own.add(block);
                reader.read(own);
            } else {
                rest.add(block);
            }
        }
        part.keepOnly(rest);
    }

    /** Most paragraphs, or most headings, begin with a time. */
    private static boolean isWhole(Part part) {
        return mostHaveClock(part, Kind.PARAGRAPH) || mostHaveClock(part, Kind.HEADING);
    }

    private static boolean mostHaveClock(Part part, Kind kind) {
        var all = part.blocks().stream().filter(block -> block.kind() == kind).toList();
        var times = all.stream()
                .filter(block -> hasClock(
                        kind == Kind.HEADING
                                ? block.headingText()
                                : block.lines().getFirst()))
                .count();
        return times >= ENOUGH && times * 2 >= all.size();
    }

    private static boolean isTimes(Block block) {
        return switch (block.kind()) {
            case TABLE -> block.lines().size() > ENOUGH && TimelineTable.isTimeline(block);
            case LIST -> {
                var times = block.items().stream()
                        .filter(item -> hasClock(item.lines().getFirst()))
                        .count();
                yield times >= ENOUGH && times * 2 >= block.items().size();
            }
            case PARAGRAPH, CODE -> {
                var times =
                        block.lines().stream().filter(HiddenTimeline::hasClock).count();
                yield times >= ENOUGH && times * 2 >= block.lines().size() && block.kind() == Kind.PARAGRAPH;
            }
            default -> false;
        };
    }

    private static boolean hasClock(String line) {
        var lead = TimeLeads.of(line);
        return lead != null && lead.hasClock();
    }
}
