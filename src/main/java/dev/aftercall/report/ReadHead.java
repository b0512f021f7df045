package dev.aftercall.report;

import static dev.aftercall.report.MarkdownReader.plain;

import dev.aftercall.report.IncidentFacts.Fact;
import dev.aftercall.report.IncidentFacts.Severity;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the fields at the head of an exported report. */
final class ReadHead {

    private static final Pattern FIELD = Pattern.compile("(?ds)^\\*\\*((?:[^*\\\\]|\\\\.)*):\\*\\* (.*?) {0,2}$");
    private static final Pattern SPAN = Pattern.compile(
            "(?ds)^(\\d\\d:\\d\\d)(?: - (?:(\\d{4}-\\d\\d-\\d\\d) )?(\\d\\d:\\d\\d) UTC| UTC - open)?(?: \\((.*)\\))?$");
    private static final Pattern TOTAL =
            Pattern.compile("(?ds)^(?:(\\d+) s|(?:(\\d+) d)? ?(?:(\\d+) h)? ?(?:(\\d+) min)?)$");
    private static final Pattern NOTE = Pattern.compile("(?ds)^(.*) \\((.*)\\)$");
    private static final List<String> OWN =
            List.of("Title", "Date", "Duration", "Severity", "Incident Commander", "Participants", "Incident");

    private ReadHead() {}

    /** Null if a field is missing. */
    static @Nullable IncidentFacts of(List<String> lines) {
        var own = new LinkedHashMap<String, String>();
        var more = new ArrayList<Fact>();
        var isDrill = false;
        for (var line : lines) {
            var field = FIELD.matcher(line);
            isDrill |= line.startsWith("> **Drill.**");
            if (field.matches() && own.size() < OWN.size() && field.group(1).equals(OWN.get(own.size()))) {
                own.put(field.group(1), field.group(2));
            } else if (field.matches()) {
                more.add(fact(field.group(1), field.group(2)));
            }
        }
        return own.size() < OWN.size() ? null : facts(own, isDrill, more);
    }

    private static Fact fact(String label, String value) {
        var note = NOTE.matcher(plain(value));
        return note.matches()
                ? new Fact(plain(label), note.group(1), note.group(2))
                : new Fact(plain(label), plain(value), null);
    }

    private static IncidentFacts facts(Map<String, String> own, boolean isDrill, List<Fact> more) {
        var day = value(own, "Date").equals("unknown") ? null : LocalDate.parse(value(own, "Date"));
        var span = SPAN.matcher(value(own, "Duration"));
        var hasSpan = day != null && span.matches();
        var start = hasSpan && day != null ? at(day, span.group(1)) : null;
        var endDay = hasSpan && span.group(2) != null ? LocalDate.parse(span.group(2)) : day;
        var end = hasSpan && endDay != null && span.group(3) != null ? at(endDay, span.group(3)) : null;
        var total = hasSpan
                ? span.group(4)
                : value(own, "Duration").replaceFirst("^unknown ?", "").replaceAll("^\\(|\\)$", "");
        var people = value(own, "Participants").split("; ", 2);
        var commander = plain(value(own, "Incident Commander"));
        return new IncidentFacts(
                plain(value(own, "Incident")),
                plain(value(own, "Title")),
                severity(value(own, "Severity")),
                isDrill,
                start,
                end,
                total(total),
                commander.equals("nobody") ? null : commander,
                Stream.of(people[0].split(", ", -1))
                        .map(MarkdownReader::plain)
                        .filter(name -> !name.isBlank())
                        .toList(),
                people.length > 1 ? plain(people[1]) : "",
                more);
    }

    private static String value(Map<String, String> own, String name) {
        return Objects.requireNonNullElse(own.get(name), "");
    }

    private static Instant at(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time)).toInstant(ZoneOffset.UTC);
    }

    private static Severity severity(String label) {
        return Stream.of(Severity.values())
                .filter(severity -> severity.label().equals(label))
                .findFirst()
                .orElse(Severity.SEV_3);
    }

    private static @Nullable Duration total(@Nullable String written) {
        var total = TOTAL.matcher(written == null ? "" : written);
        if (written == null || written.isEmpty() || !total.matches()) {
            return null;
        }
        return Duration.ofSeconds(number(total.group(1)))
                .plusDays(number(total.group(2)))
                .plusHours(number(total.group(3)))
                .plusMinutes(number(total.group(4)));
    }

    private static long number(@Nullable String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }
}
