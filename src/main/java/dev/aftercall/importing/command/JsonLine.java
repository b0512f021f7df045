package dev.aftercall.importing.command;

import dev.aftercall.importing.reading.ParsedPostmortem;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Writes what was read of a file as one JSON object on one line. */
final class JsonLine {

    private static final JsonMapper MAPPER = new JsonMapper();

    private JsonLine() {}

    static String of(ParsedPostmortem read) {
        var object = new LinkedHashMap<String, @Nullable Object>();
        object.put("file", read.file());
        object.put("title", read.title());
        object.put("startedAt", text(read.startedAt()));
        object.put(
                "timeline",
                read.timeline().stream()
                        .map(event -> object(
                                "at",
                                text(event.at()),
                                "until",
                                text(event.until()),
                                "zone",
                                event.zone(),
                                "text",
                                event.text(),
                                "line",
                                event.line()))
                        .toList());
        var sections = new LinkedHashMap<String, String>();
        read.sections().forEach(section -> sections.put(section.name(), section.markdown()));
        object.put("sections", sections);
        object.put(
                "actions",
                read.actions().stream()
                        .map(action -> object(
                                "title",
                                action.title(),
                                "owner",
                                action.owner(),
                                "due",
                                text(action.due()),
                                "state",
                                action.state().label(),
                                "line",
                                action.line()))
                        .toList());
        object.put(
                "guesses",
                read.guesses().stream()
                        .map(guess -> object("line", guess.line(), "what", guess.what()))
                        .toList());
        object.put(
                "unplaced",
                read.unplaced().stream()
                        .map(quote -> object("line", quote.line(), "text", quote.text()))
                        .toList());
        return MAPPER.writeValueAsString(object);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static Map<String, @Nullable Object> object(@Nullable Object... keysAndValues) {
        var object = new LinkedHashMap<String, @Nullable Object>();
        for (var i = 0; i < keysAndValues.length; i += 2) {
            object.put(String.valueOf(keysAndValues[i]), keysAndValues[i + 1]);
        }
        return object;
    }
}
