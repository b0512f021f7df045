package dev.aftercall.importing.command;

import dev.aftercall.importing.reading.ParsedPostmortem;
import java.util.StringJoiner;

/** What was read of a file, for people. */
final class Preview {

    private Preview() {}

    static String of(ParsedPostmortem read) {
        var text = new StringJoiner("\n");
        text.add(read.file());
        text.add("  title    " + read.title());
        text.add("  started  " + (read.startedAt() == null ? "not known" : read.startedAt()));
        text.add("  found    %d timeline rows, %d sections, %d action items, %d lessons"
                .formatted(
                        read.timeline().size(),
                        read.sections().size(),
                        read.actions().size(),
                        read.lessons().size()));
        read.timeline()
                .forEach(event -> text.add("  %5d    %s%s  %s"
                        .formatted(
                                event.line(),
                                event.at() == null ? "no date" : event.at(),
                                event.until() == null ? "" : " – " + event.until(),
                                start(event.text()))));
        read.actions()
                .forEach(action -> text.add("  %5d    %s: %s%s%s"
                        .formatted(
                                action.line(),
                                action.state().label(),
                                start(action.title()),
                                action.owner() == null ? "" : " – " + action.owner(),
                                action.due() == null ? "" : " – due " + action.due())));
        if (!read.guesses().isEmpty()) {
            text.add("  guessed");
            read.guesses().forEach(guess -> text.add("  %5d    %s".formatted(guess.line(), guess.what())));
        }
        if (!read.unplaced().isEmpty()) {
            text.add("  not placed");
            read.unplaced().forEach(quote -> text.add("  %5d    %s".formatted(quote.line(), start(quote.text()))));
        }
        return text.toString();
    }

    private static String start(String text) {
        var line = text.replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= 90
                ? line
                : line.substring(0, line.offsetByCodePoints(0, 89)) + "…";
    }
}
