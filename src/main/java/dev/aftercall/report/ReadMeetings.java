package dev.aftercall.report;

import dev.aftercall.report.MeetingMinutes.Discussed;
import dev.aftercall.report.MeetingMinutes.Outcome;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads exported minutes. */
final class ReadMeetings {

    private static final String MOMENT = "(\\d{4}-\\d\\d-\\d\\d) (\\d\\d:\\d\\d)";
    private static final Pattern HEAD = Pattern.compile("^### " + MOMENT + " to " + MOMENT + " UTC$");
    private static final Pattern PEOPLE = Pattern.compile("(?ds)^\\*\\*(Facilitator|Present|Absent):\\*\\* (.*?) {2}$");
    private static final Pattern ITEM = Pattern.compile("(?ds)^- \\*\\*(Action|No action|Parked):\\*\\* (.*)$");

    private ReadMeetings() {}

    static List<MeetingMinutes> of(List<String> lines) {
        var meetings = new ArrayList<MeetingMinutes>();
        var i = 0;
        while (i < lines.size()) {
            var end = i + 1;
            while (end < lines.size() && !HEAD.matcher(lines.get(end)).matches()) {
                end++;
            }
            var head = HEAD.matcher(lines.get(i));
            if (head.matches()) {
                meetings.add(meeting(
                        moment(head.group(1), head.group(2)),
                        moment(head.group(3), head.group(4)),
                        lines.subList(i + 1, end)));
            }
            i = end;
        }
        return meetings;
    }

    private static MeetingMinutes meeting(Instant start, Instant end, List<String> lines) {
        var people = new HashMap<String, String>();
        var points = new ArrayList<Discussed>();
        var notes = "";
        var i = 0;
        while (i < lines.size()) {
            var below = i + 1;
            while (below < lines.size()
                    && (lines.get(below).isBlank() || lines.get(below).startsWith("  "))) {
                below++;
            }
            var line = lines.get(i);
            var rest = MarkdownReader.outdent(lines.subList(i + 1, below), 2);
            var named = PEOPLE.matcher(line);
            var item = ITEM.matcher(line);
            if (named.matches()) {
                people.put(named.group(1), named.group(2));
            } else if (item.matches()) {
                points.add(new Discussed(
                        MarkdownReader.plain(item.group(2)),
                        ReadActions.find(Outcome.values(), Outcome::label, item.group(1), Outcome.PARKED),
                        MarkdownReader.plainLines(rest)));
            } else if (line.equals(MarkdownMeetings.NOTES)) {
                notes = MarkdownReader.text(rest);
            }
            i = below;
        }
        var facilitator = people.get("Facilitator");
        return new MeetingMinutes(
                start,
                end,
                facilitator == null ? null : MarkdownReader.plain(facilitator),
                names(people, "Present"),
                names(people, "Absent"),
                points,
                notes);
    }

    private static List<String> names(Map<String, String> people, String label) {
        var written = people.get(label);
        return written == null
                ? List.of()
                : Stream.of(written.split(", ", -1)).map(MarkdownReader::plain).toList();
    }

    private static Instant moment(String day, String time) {
        return LocalDateTime.parse(day + "T" + time).toInstant(ZoneOffset.UTC);
    }
}
