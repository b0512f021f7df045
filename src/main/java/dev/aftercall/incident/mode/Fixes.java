package dev.aftercall.incident.mode;

import dev.aftercall.base.markdown.Markdown;
import dev.aftercall.incident.ActivityKind;
import dev.aftercall.incident.EntryKind;
import dev.aftercall.incident.IncidentId;
import dev.aftercall.incident.Marker;
import dev.aftercall.incident.Milestone;
import jakarta.persistence.EntityManager;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads from timelines what ended incidents: the mitigation and the note at resolving, else the last repair. */
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
                .map(incident -> incident.fixedBy(found.getOrDefault(incident.id(), List.of())))
                .toList();
    }

    private Map<IncidentId, List<SimilarIncident.Fix>> read(List<SimilarIncident> incidents) {
        var hql = "select t.incident, t.content.milestone, substring(t.content.text, 1, " + READ + "),"
                + " substring(t.note, 1, " + READ + ") from TimelineRow t"
                + " where t.incident.value in :incidents and t.struck.at is null"
                + " and (t.activity = :status and t.content.milestone = :resolved and t.note <> ''"
                + " or t.kind = :noted and (t.content.milestone = :mitigation or t.content.marker = :repair))"
                + " order by t.content.occurredAt desc, t.id.value desc";
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
                .collect(Collectors.groupingBy(
                        Line::incident, Collectors.collectingAndThen(Collectors.toList(), Fixes::telling)));
    }

    /** The latest line of each source, and of a repair only where nothing better is written. */
    private static List<SimilarIncident.Fix> telling(List<Line> latestFirst) {
        var latest = new EnumMap<SimilarIncident.Source, Line>(SimilarIncident.Source.class);
        latestFirst.forEach(line -> latest.putIfAbsent(line.source(), line));
        if (latest.size() > 1) {
            latest.remove(SimilarIncident.Source.REPAIR);
        }
        return latest.values().stream().map(Line::toFix).toList();
    }

    /** A line of a timeline that may say what helped. */
    record Line(IncidentId incident, @Nullable Milestone milestone, String text, String note) {

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
