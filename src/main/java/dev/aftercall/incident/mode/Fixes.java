package dev.aftercall.incident.mode;

import dev.aftercall.base.markdown.Markdown;
import dev.aftercall.incident.ActivityKind;
import dev.aftercall.incident.EntryKind;
import dev.aftercall.incident.IncidentId;
import dev.aftercall.incident.Marker;
import dev.aftercall.incident.Milestone;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads from timelines what ended incidents: the note at resolving, else the mitigation, else the last repair. */
@Component
class Fixes {

    private static final int LONGEST = 300;
    private static final int READ = 1_000;
    private static final int MOST = 300;
    private static final Markdown MARKDOWN = new Markdown();

    private final EntityManager entities;

    Fixes(EntityManager entities) {
        this.entities = entities;
    }

    /** The same incidents with what fixed them, in one statement; the caller has made sure that they may be seen. */
    List<SimilarIncident> addTo(List<SimilarIncident> incidents) {
        if (incidents.isEmpty()) {
            return incidents;
        }
        var found = read(incidents);
        return incidents.stream()
                .map(incident -> incident.fixedBy(found.get(incident.id())))
                .toList();
    }

    private Map<IncidentId, SimilarIncident.Fix> read(List<SimilarIncident> incidents) {
        var hql = "select t.incident, t.content.milestone, substring(t.content.text, 1, " + READ + "),"
                + " substring(t.note, 1, " + READ + ") from TimelineRow t"
                + " where t.incident.value in :incidents and t.struck.at is null"
                + " and (t.activity = :status and t.content.milestone = :resolved and t.note <> ''"
                + " or t.kind = :noted and (t.content.milestone = :mitigation or t.content.marker = :repair))"
                + " order by t.content.occurredAt desc, t.id.value desc";
        // of two that are as good, the later one, which comes first
        return entities
                .createQuery(hql, Line.class)
                .setParameter(
                        "incidents",
                        incidents.stream()
                                .map(incident -> incident.id().value())
                                .toList())
                .setParameter("status", ActivityKind.STATUS)
                .setParameter("resolved", Milestone.RESOLVED)
                .setParameter("noted", EntryKind.NOTE)
                .setParameter("mitigation", Milestone.MITIGATION)
                .setParameter("repair", Marker.REPAIR)
                .setMaxResults(MOST)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(Line::incident, Function.identity(), BinaryOperator.minBy(Line.BEST_FIRST)))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().toFix()));
    }

    /** A line of a timeline that may say what helped. */
    record Line(IncidentId incident, @Nullable Milestone milestone, String text, String note) {

        static final Comparator<Line> BEST_FIRST = Comparator.comparing(Line::source);

        SimilarIncident.Source source() {
            if (milestone == Milestone.RESOLVED && !note.isEmpty()) {
                return SimilarIncident.Source.RESOLUTION;
            }
            return milestone == Milestone.MITIGATION
                    ? SimilarIncident.Source.MITIGATION
                    : SimilarIncident.Source.REPAIR;
        }

        SimilarIncident.Fix toFix() {
            var plain = MARKDOWN.toPlainText(note.isEmpty() ? text : note).strip();
            var words =
                    plain.length() > LONGEST ? plain.substring(0, LONGEST - 1).strip() + "…" : plain;
            return new SimilarIncident.Fix(source(), words);
        }
    }
}
