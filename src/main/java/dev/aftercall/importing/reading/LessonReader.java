package dev.aftercall.importing.reading;

import dev.aftercall.importing.reading.Block.Kind;
import java.util.ArrayList;
import java.util.List;

/** Takes the items of the lists under "what went well" and its neighbours. */
final class LessonReader {

    private final List<ParsedLesson> lessons;

    LessonReader(List<ParsedLesson> lessons) {
        this.lessons = lessons;
    }

    void read(Part part) {
        var notes = new ArrayList<Block>();
        for (var block : part.blocks()) {
            if (block.kind() == Kind.LIST) {
                block.items().stream()
                        .filter(item -> !item.source().isBlank())
                        .forEach(item -> lessons.add(new ParsedLesson(part.known(), item.source(), item.lineNumber())));
            } else {
                notes.add(block);
            }
        }
        part.keepOnly(notes);
    }
}
