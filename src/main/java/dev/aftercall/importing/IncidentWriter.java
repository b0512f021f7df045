package dev.aftercall.importing;

import dev.aftercall.base.RuleViolationException;
import dev.aftercall.base.Severity;
import dev.aftercall.identity.CurrentUser;
import dev.aftercall.importing.reading.ParsedEvent;
import dev.aftercall.importing.reading.ParsedPostmortem;
import dev.aftercall.incident.AddNote;
import dev.aftercall.incident.AssignRole;
import dev.aftercall.incident.ChangeStatus;
import dev.aftercall.incident.DeclareIncident;
import dev.aftercall.incident.EntryId;
import dev.aftercall.incident.IncidentKey;
import dev.aftercall.incident.IncidentQueries;
import dev.aftercall.incident.IncidentRole;
import dev.aftercall.incident.IncidentService;
import dev.aftercall.incident.IncidentStatus;
import dev.aftercall.incident.IncidentTime;
import dev.aftercall.incident.Limits;
import dev.aftercall.incident.Precision;
import dev.aftercall.incident.RecordTime;
import dev.aftercall.incident.TimelineService;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the incident that a file tells of: resolved, with its times and what happened when. */
@Component
class IncidentWriter {

    private static final int MOST_ROWS = 1_000;
    private static final String TAG = "imported";
    private static final Pattern SEVERITY = Pattern.compile(
            "(?im)^[\\s>*_|+-]*(?:severity|sev|schweregrad|gravedad|重大度)[\\s*_:：|]+[^\\n]{0,12}?([123])\\b|\\bSEV-?([123])\\b");

    private final IncidentService incidents;
    private final IncidentQueries queries;
    private final TimelineService timeline;
    private final CurrentUser user;
    private final Clock clock;

    IncidentWriter(
            IncidentService incidents,
            IncidentQueries queries,
            TimelineService timeline,
            CurrentUser user,
            Clock clock) {
        this.user = user;
        this.incidents = incidents;
        this.queries = queries;
        this.timeline = timeline;
        this.clock = clock;
    }

    /**
     * The incident with the rows of its timeline.
     *
     * @param left rows that have no place in a timeline
     */
    record Written(IncidentKey key, String title, List<EntryId> rows, List<ParsedEvent> left) {}

    Written write(ParsedPostmortem read, Remarks remarks) {
        if (read.timeline().size() > MOST_ROWS) {
            throw new RuleViolationException("The timeline has more than %,d rows".formatted(MOST_ROWS));
        }
        var title = title(read, remarks);
        var now = clock.instant();
        var start = start(read, now, remarks);
        var key = incidents.declare(new DeclareIncident(
                title,
                severity(read, remarks),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(TAG),
                null,
                start,
                false,
                false));
        if (start != null) {
            incidents.recordTime(key, new RecordTime(IncidentTime.DECLARED, start, "Imported from " + read.file()));
        }
        var rows = new ArrayList<EntryId>();
        var left = new ArrayList<ParsedEvent>();
        for (var event : read.timeline()) {
            if (event.at() == null || event.at().isAfter(now) || event.at().isBefore(Instant.EPOCH)) {
                left.add(event);
                remarks.add(event.line(), "No time that a timeline can hold; kept in the notes on the timeline");
            } else {
                rows.add(timeline.addNote(key, note(event)));
            }
        }
        resolve(read, key, start, now);
        return new Written(key, title, List.copyOf(rows), List.copyOf(left));
    }

    private static String title(ParsedPostmortem read, Remarks remarks) {
        var title = read.title().replaceAll("\\s+", " ").strip();
        if (title.isEmpty()) {
            return "Imported postmortem";
        }
        if (title.length() <= Limits.TITLE) {
            return title;
        }
        remarks.add("The title is cut; the whole reads: " + title);
        return Texts.start(title, Limits.TITLE);
    }

    private static @Nullable Instant start(ParsedPostmortem read, Instant now, Remarks remarks) {
        var start = read.startedAt();
        if (start != null && !start.isAfter(now) && !start.isBefore(Instant.EPOCH)) {
            return start;
        }
        remarks.add("When the incident began is not known; declared and resolved at the time of the import");
        return null;
    }

    private static Severity severity(ParsedPostmortem read, Remarks remarks) {
        var found = read.sections().stream()
                .limit(3)
                .map(section -> SEVERITY.matcher(section.markdown()))
                .filter(match -> match.find())
                .map(match -> match.group(1) == null ? match.group(2) : match.group(1))
                .findFirst();
        if (found.isEmpty()) {
            remarks.add("The file names no severity; SEV-3 taken");
        }
        return found.map(number -> Severity.valueOf("SEV" + number)).orElse(Severity.SEV3);
    }

    private static AddNote note(ParsedEvent event) {
        var until = event.until() == null ? "" : "\n\n(until %s)".formatted(Texts.utc(event.until()));
        var text = event.text().isBlank() ? "(no text in the file)" : event.text();
        var whole = text.length() + until.length() <= Limits.MARKDOWN
                ? text + until
                : Texts.start(text, Limits.MARKDOWN - 100) + until;
        return new AddNote(
                whole,
                Objects.requireNonNull(event.at()),
                event.precise() ? Precision.MINUTE : Precision.APPROXIMATE,
                null,
                null,
                null,
                null,
                false);
    }

    private void resolve(ParsedPostmortem read, IncidentKey key, @Nullable Instant start, Instant now) {
        var end = start == null
                ? null
                : Stream.concat(
                                Stream.of(start),
                                read.timeline().stream()
                                        .flatMap(event -> Stream.of(event.at(), event.until())
                                                .filter(Objects::nonNull)
                                                .map(Objects::requireNonNull)))
                        .filter(at -> !at.isAfter(now))
                        .max(Instant::compareTo)
                        .orElse(start);
        var isInCharge = queries.details(key).permissions().canChangeStatus();
        if (!isInCharge) { // for the moment of the import only
            incidents.assignRole(key, new AssignRole(IncidentRole.COMMANDER, user.id(), "Imports the incident"));
        }
        incidents.changeStatus(
                key,
                queries.details(key).version(),
                new ChangeStatus(IncidentStatus.RESOLVED, "Imported from a file", null, null, end));
        if (!isInCharge) {
            incidents.releaseRole(key, IncidentRole.COMMANDER);
        }
    }
}
