package dev.aftercall.importing.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.aftercall.importing.reading.ParsedEvent;
import dev.aftercall.importing.reading.ParsedPostmortem;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What was found in a file, each guess with its line, each quote that found no place. */
class ImportFindings extends Div {

    private static final int MOST = 200;
    private static final int LONGEST = 300;
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

    ImportFindings(String file, ParsedPostmortem read) {
        addClassName("import-findings");
        var facts = new Paragraph("%s · began %s · %s · %s · %s · %s"
                .formatted(
                        file,
                        time(read.startedAt()),
                        count(read.timeline().size(), "timeline row"),
                        count(read.sections().size(), "section"),
                        count(read.actions().size(), "action item"),
                        count(read.lessons().size(), "lesson")));
        facts.addClassName("muted");
        add(facts);
        addList("Timeline", false, read.timeline(), ParsedEvent::line, event -> time(event.at()) + "  " + event.text());
        addList("Action items", false, read.actions(), action -> action.line(), action -> action.title());
        addList("Guesses", true, read.guesses(), guess -> guess.line(), guess -> guess.what());
        addList("Not placed", true, read.unplaced(), quote -> quote.line(), quote -> quote.text());
    }

    private <T> void addList(
            String title, boolean open, List<T> all, Function<T, Integer> line, Function<T, String> text) {
        if (all.isEmpty()) {
            return;
        }
        var items = new UnorderedList();
        items.addClassName("import-lines");
        all.stream().limit(MOST).forEach(each -> items.add(item(line.apply(each), text.apply(each))));
        if (all.size() > MOST) {
            items.add(new ListItem("and %d more".formatted(all.size() - MOST)));
        }
        var details = new Details("%s (%d)".formatted(title, all.size()), items);
        details.setOpened(open);
        add(details);
    }

    private static ListItem item(int line, String text) {
        var number = new Span("line " + line);
        number.addClassName("import-line");
        var shown = new Span(start(text));
        shown.getElement().setAttribute("dir", "auto");
        return new ListItem(number, shown);
    }

    private static String start(String text) {
        var plain = text.strip();
        return plain.codePointCount(0, plain.length()) <= LONGEST
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }

    private static String time(@Nullable Instant at) {
        return at == null ? "not known" : UTC.format(at) + " UTC";
    }

    private static String count(int number, String word) {
        return number == 1 ? "1 " + word : "%d %ss".formatted(number, word);
    }
}
