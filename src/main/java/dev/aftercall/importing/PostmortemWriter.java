package dev.aftercall.importing;

import dev.aftercall.importing.IncidentWriter.Written;
import dev.aftercall.importing.reading.ParsedEvent;
import dev.aftercall.importing.reading.ParsedPostmortem;
import dev.aftercall.importing.reading.ParsedSection;
import dev.aftercall.importing.reading.SectionName;
import dev.aftercall.postmortem.FieldKey;
import dev.aftercall.postmortem.FieldText;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.PostmortemQueries;
import dev.aftercall.postmortem.PostmortemService;
import dev.aftercall.postmortem.TimelineSelectionService;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.springframework.stereotype.Component;

/** Writes the postmortem that a file tells of: its texts, the rows of its timeline, action items and lessons. */
@Component
class PostmortemWriter {

    private final PostmortemService postmortems;
    private final PostmortemQueries queries;
    private final TimelineSelectionService timelines;
    private final ActionWriter actions;
    private final LessonWriter lessons;

    PostmortemWriter(
            PostmortemService postmortems,
            PostmortemQueries queries,
            TimelineSelectionService timelines,
            ActionWriter actions,
            LessonWriter lessons) {
        this.postmortems = postmortems;
        this.queries = queries;
        this.timelines = timelines;
        this.actions = actions;
        this.lessons = lessons;
    }

    PostmortemId write(ParsedPostmortem read, Written incident, Remarks remarks) {
        var id = postmortems.open(incident.key());
        timelines.choose(id, incident.rows());
        actions.write(id, read, remarks);
        var moreLessons = lessons.write(id, read, remarks);
        texts(read, incident, moreLessons).forEach((field, text) -> save(id, field, text, remarks));
        return id;
    }

    private void save(PostmortemId id, FieldKey field, String text, Remarks remarks) {
        if (text.isBlank()) {
            return;
        }
        var most = field.maxLength();
        if (text.length() > most) {
            remarks.add("%s is cut after %,d characters; the file itself is kept".formatted(field.label(), most));
        }
        var known = queries.details(id).texts().get(field);
        postmortems.saveField(id, field, known == null ? 0 : version(known), Texts.start(text, most));
    }

    private static long version(FieldText text) {
        return text.version();
    }

    private static Map<FieldKey, String> texts(ParsedPostmortem read, Written incident, List<String> moreLessons) {
        var texts = new EnumMap<FieldKey, StringJoiner>(FieldKey.class);
        var hasSummary = read.sections().stream().anyMatch(section -> section.known() == SectionName.SUMMARY);
        for (var section : read.sections()) {
            var isFirst = !hasSummary && section.name().equals("Introduction");
            var field = isFirst ? FieldKey.SUMMARY : field(section.known());
            var text = section.notes();
            if (!text.isBlank()) {
                into(texts, field).add(isFirst || isOwn(section) ? text : "### " + section.name() + "\n\n" + text);
            }
        }
        if (!incident.left().isEmpty()) {
            into(texts, FieldKey.TIMELINE_NOTES).add(rows(incident.left()));
        }
        moreLessons.forEach(into(texts, FieldKey.CONCLUSION)::add);
        var result = new EnumMap<FieldKey, String>(FieldKey.class);
        texts.forEach((field, text) -> result.put(field, text.toString()));
        return result;
    }

    private static StringJoiner into(Map<FieldKey, StringJoiner> texts, FieldKey field) {
        return texts.computeIfAbsent(field, _ -> new StringJoiner("\n\n"));
    }

    /** Whether the field stands for this section alone, so that it needs no heading. */
    private static boolean isOwn(ParsedSection section) {
        return switch (section.known()) {
            case SUMMARY, IMPACT, TIMELINE, ROOT_CAUSE, LESSONS -> true;
            default -> false;
        };
    }

    private static FieldKey field(SectionName name) {
        return switch (name) {
            case SUMMARY -> FieldKey.SUMMARY;
            case IMPACT -> FieldKey.IMPACT_NOTES;
            case TIMELINE, DETECTION, RESPONSE, RESOLUTION -> FieldKey.TIMELINE_NOTES;
            case ROOT_CAUSE, BACKGROUND -> FieldKey.ROOT_CAUSE_NOTES;
            case ACTIONS, WENT_WELL, COULD_IMPROVE, LUCKY, LESSONS, REGRESSION, RUNBOOK, PARTICIPANTS, SUPPORT, OTHER ->
                FieldKey.CONCLUSION;
        };
    }

    private static String rows(List<ParsedEvent> events) {
        var rows = new StringJoiner("\n");
        events.forEach(event -> rows.add("- " + (event.at() == null ? "" : Texts.utc(event.at()) + " ")
                + event.text().replace("\n", "\n  ")));
        return rows.toString();
    }
}
