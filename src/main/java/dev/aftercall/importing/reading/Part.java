package dev.aftercall.importing.reading;

import dev.aftercall.importing.reading.Block.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A heading with what follows it, while the file is being read. */
final class Part {

    private final SectionName known;
    private final String heading;
    private final int level;
    private final int line;
    private final boolean label;
    private final List<Block> blocks = new ArrayList<>();
    private @Nullable List<Block> notes;

    /**
     * Begins a part.
     *
     * @param level of the heading; 0 before the first one
     * @param line counted from 0
     * @param label whether it began with a bold word, not with a real heading
     */
    Part(SectionName known, String heading, int level, int line, boolean label) {
        this.known = known;
        this.heading = heading;
        this.level = level;
        this.line = line;
        this.label = label;
    }

    SectionName known() {
        return known;
    }

    String heading() {
        return heading;
    }

    int level() {
        return level;
    }

    int line() {
        return line;
    }

    boolean isLabel() {
        return label;
    }

    List<Block> blocks() {
        return blocks;
    }

    void add(Block block) {
        blocks.add(block);
    }

    /** Says what is left after rows, actions or lessons were taken out. */
    void keepOnly(List<Block> left) {
        notes = List.copyOf(left);
    }

    String markdown() {
        return join(blocks);
    }

    String notes() {
        return join(notes == null ? blocks : notes);
    }

    private static String join(List<Block> blocks) {
        return blocks.stream()
                .filter(block -> block.kind() != Kind.HTML || !isComment(block))
                .map(Block::source)
                .collect(Collectors.joining("\n\n"));
    }

    static boolean isComment(Block block) {
        return block.source().stripLeading().startsWith("<!--");
    }
}
