package dev.aftercall.report;

import dev.aftercall.evidence.MeasurementQueries;
import dev.aftercall.identity.People;
import dev.aftercall.identity.Person;
import dev.aftercall.identity.UserId;
import dev.aftercall.incident.IncidentQueries;
import dev.aftercall.postmortem.FieldKey;
import dev.aftercall.postmortem.PostmortemDetails;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.PostmortemQueries;
import dev.aftercall.postmortem.TimelineSelectionService;
import dev.aftercall.postmortem.action.ActionItem;
import dev.aftercall.postmortem.action.ActionQueries;
import dev.aftercall.postmortem.analysis.RootCauseService;
import dev.aftercall.postmortem.lesson.LessonService;
import dev.aftercall.postmortem.meeting.MeetingQueries;
import dev.aftercall.report.ReportMeta.Audience;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads a postmortem and all its parts once and makes one document of them. */
@Component
class DocumentAssembler {

    private final IncidentQueries incidents;
    private final PostmortemQueries postmortems;
    private final TimelineSelectionService timelines;
    private final DocumentWhys whys;
    private final RootCauseService rootCauses;
    private final ActionQueries actions;
    private final LessonService lessons;
    private final FollowUpReader followUp;
    private final MeetingQueries meetings;
    private final MeasurementQueries measurements;
    private final People people;

    DocumentAssembler(
            IncidentQueries incidents,
            PostmortemQueries postmortems,
            TimelineSelectionService timelines,
            DocumentWhys whys,
            RootCauseService rootCauses,
            ActionQueries actions,
            LessonService lessons,
            FollowUpReader followUp,
            MeetingQueries meetings,
            MeasurementQueries measurements,
            People people) {
        this.incidents = incidents;
        this.postmortems = postmortems;
        this.timelines = timelines;
        this.whys = whys;
        this.rootCauses = rootCauses;
        this.actions = actions;
        this.lessons = lessons;
        this.followUp = followUp;
        this.meetings = meetings;
        this.measurements = measurements;
        this.people = people;
    }

    /**
     * The document as it stands now.
     *
     * @param details of the postmortem, just read by the current user
     */
    @Transactional(readOnly = true)
    PostmortemDocument assemble(PostmortemDetails details, ReportMeta meta, Set<ReportPart> leftOut) {
        var id = details.id();
        var names = new Names(people.byId(), leftOut.contains(ReportPart.NAMES));
        return new PostmortemDocument(
                meta,
                facts(details, names),
                details.text(FieldKey.SUMMARY),
                leftOut.contains(ReportPart.IMPACT) ? Impact.NONE : impact(details),
                leftOut.contains(ReportPart.TIMELINE) ? Timeline.NONE : timeline(details, names),
                leftOut.contains(ReportPart.ROOT_CAUSE) ? RootCause.NONE : rootCause(details, names, leftOut),
                leftOut.contains(ReportPart.ACTIONS) ? List.of() : actionRows(id, names),
                leftOut.contains(ReportPart.LESSONS) ? Lessons.NONE : lessonRows(details),
                leftOut.contains(ReportPart.REGRESSION) ? RegressionCases.NONE : followUp.cases(id, names::of),
                leftOut.contains(ReportPart.RUNBOOK) ? RunbookChanges.NONE : followUp.changes(id, names::of),
                meta.audience() == Audience.PUBLIC ? List.of() : minutes(id, names));
    }

    private IncidentFacts facts(PostmortemDetails details, Names names) {
        var incident = details.incident();
        return new IncidentFacts(
                incident.key().value(),
                details.title(),
                DocumentTerms.severity(incident.severity()),
                incident.drill(),
                incident.startedAt(),
                incident.endedAt(),
                incident.duration().orElse(null),
                names.of(incident.commander()),
                names.ofAll(others(details)),
                names.hidden() ? "" : details.text(FieldKey.PARTICIPANTS_NOTE),
                DocumentTerms.moreFacts(incidents.details(incident.key())));
    }

    private static Set<UserId> others(PostmortemDetails details) {
        var others = new HashSet<>(details.participants());
        others.remove(details.incident().commander());
        return others;
    }

    private Impact impact(PostmortemDetails details) {
        return new Impact(
                details.impact().stream()
                        .map(figure -> DocumentTerms.impactRow(figure.row()))
                        .toList(),
                details.text(FieldKey.IMPACT_NOTES),
                LatencyTerms.latency(
                        measurements.board(details.incident().key()).latencyBudget()));
    }

    private Timeline timeline(PostmortemDetails details, Names names) {
        var rows = timelines.selection(details.id()).included().stream()
                .map(entry -> DocumentTerms.timelineRow(entry, names.of(entry.author()), names::without))
                .toList();
        return new Timeline(rows, details.text(FieldKey.TIMELINE_NOTES));
    }

    private RootCause rootCause(PostmortemDetails details, Names names, Set<ReportPart> leftOut) {
        var cause = rootCauses.of(details.id());
        var category = cause.category();
        return new RootCause(
                details.text(FieldKey.PROBLEM),
                whys.of(details.id(), !leftOut.contains(ReportPart.TIMELINE), names::without),
                category == null ? null : category.label(),
                cause.factors().stream().map(factor -> factor.text()).toList(),
                details.text(FieldKey.ROOT_CAUSE_NOTES));
    }

    private List<ActionRow> actionRows(PostmortemId id, Names names) {
        return actions.of(id).stream()
                .map(item -> DocumentTerms.actionRow(item, names.of(item.owner())))
                .toList();
    }

    private Lessons lessonRows(PostmortemDetails details) {
        return new Lessons(
                lessons.of(details.id()).stream().map(DocumentTerms::lessonRow).toList(),
                details.text(FieldKey.CONCLUSION));
    }

    /** Only for internal readers: what was said in the room is not told to everyone. */
    private List<MeetingMinutes> minutes(PostmortemId id, Names names) {
        var held = meetings.held(id);
        if (held.isEmpty()) {
            return List.of();
        }
        var titles = actions.of(id).stream().collect(Collectors.toMap(ActionItem::id, ActionItem::title));
        return held.stream()
                .map(meeting -> MinutesTerms.minutes(meeting, titles, names::of, names::ofAll))
                .toList();
    }

    /** Names as this document may show them. */
    private record Names(Map<UserId, Person> people, boolean hidden) {

        @Nullable String of(@Nullable UserId user) {
            var person = user == null || hidden ? null : people.get(user);
            return person == null ? null : person.name();
        }

        /** A text of the portal's own with names taken out if they are hidden. */
        String without(String text) {
            var result = text;
            if (hidden) {
                for (var name : longestFirst()) {
                    result = result.replace(name, "a colleague");
                }
            }
            return result;
        }

        /** So that a name within another one does not tear it apart. */
        private List<String> longestFirst() {
            return people.values().stream()
                    .map(Person::name)
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .toList();
        }

        List<String> ofAll(Set<UserId> users) {
            return hidden
                    ? List.of()
                    : users.stream()
                            .map(people::get)
                            .filter(person -> person != null)
                            .map(Person::name)
                            .sorted(Comparator.naturalOrder())
                            .toList();
        }
    }
}
