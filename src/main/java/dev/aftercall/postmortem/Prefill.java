package dev.aftercall.postmortem;

import dev.aftercall.identity.UserId;
import dev.aftercall.incident.IncidentDetails;
import dev.aftercall.incident.TimelineEntry;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Fills a new postmortem with what the incident's room knows already. */
@Component
class Prefill {

    private final RoomReader room;
    private final FieldWriter texts;
    private final FigureRepository figures;

    Prefill(RoomReader room, FieldWriter texts, FigureRepository figures) {
        this.room = room;
        this.texts = texts;
        this.figures = figures;
    }

    void fill(Postmortem postmortem, IncidentDetails incident) {
        var facts = room.read(incident);
        var by = postmortem.openedBy();
        var at = postmortem.openedAt();
        facts.people().forEach(user -> postmortem.team().add(Part.PARTICIPANT, user));
        postmortem.written(SectionKind.OVERVIEW, by, at);
        for (var field : FieldKey.values()) {
            texts.begin(postmortem.id(), field, first(field, incident, facts), by, at);
        }
        writeImpact(postmortem, facts.impact(), by, at);
        if (!facts.entries().isEmpty()) {
            postmortem.choose(facts.entries().stream().map(TimelineEntry::id).toList());
            postmortem.written(SectionKind.TIMELINE, by, at);
        }
    }

    private void writeImpact(Postmortem postmortem, List<ImpactRow> known, UserId by, Instant at) {
        var rows = known.stream().collect(Collectors.toMap(ImpactRow::dimension, Function.identity()));
        for (var dimension : ImpactDimension.values()) {
            var row = rows.getOrDefault(dimension, ImpactRow.unknown(dimension));
            figures.saveAndFlush(new Figure(postmortem.id(), row, by, at));
        }
        if (!known.isEmpty()) {
            postmortem.written(SectionKind.IMPACT, by, at);
        }
    }

    private static String first(FieldKey field, IncidentDetails incident, RoomFacts facts) {
        return switch (field) {
            case TITLE -> incident.title();
            case SUMMARY -> facts.isTold() ? facts.summary() : "";
            case PROBLEM -> problem(incident);
            case PARTICIPANTS_NOTE, IMPACT_NOTES, TIMELINE_NOTES, ROOT_CAUSE_NOTES, CONCLUSION -> "";
        };
    }

    private static String problem(IncidentDetails incident) {
        var impact = incident.customerImpact();
        return impact.isBlank() || impact.length() > FieldKey.PROBLEM.maxLength() ? incident.title() : impact;
    }
}
