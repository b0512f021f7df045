package dev.aftercall.postmortem.regression;

import dev.aftercall.base.Layer;
import dev.aftercall.base.Severity;
import dev.aftercall.incident.IncidentId;
import dev.aftercall.playbook.FailureMode;
import dev.aftercall.playbook.PlaybookQueries;
import dev.aftercall.postmortem.Conditions;
import dev.aftercall.postmortem.PostmortemAccess;
import dev.aftercall.postmortem.regression.Coverage.OfComponent;
import dev.aftercall.postmortem.regression.Coverage.OfMode;
import dev.aftercall.postmortem.regression.Coverage.Share;
import dev.aftercall.postmortem.regression.Coverage.Uncovered;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Counts covered incidents, as far as the user may know of them. */
@Component
class CoverageQuery {

    private static final int SHOWN = 10;
    private static final String SHARE = "count(distinct case when k.covered = 1 then k.id.incident end),"
            + " count(distinct k.id.incident) from CoverageRow k";

    private final EntityManager entities;
    private final PostmortemAccess access;
    private final PlaybookQueries playbooks;

    CoverageQuery(EntityManager entities, PostmortemAccess access, PlaybookQueries playbooks) {
        this.entities = entities;
        this.access = access;
        this.playbooks = playbooks;
    }

    Coverage read() {
        var total =
                visible().query(entities, "select " + SHARE, "", Tuple.class).getSingleResult();
        return new Coverage(share(total, 0), components(), modes(), uncovered());
    }

    private List<OfComponent> components() {
        return visible()
                .query(entities, "select k.layer, " + SHARE, " group by k.layer", Tuple.class)
                .getResultList()
                .stream()
                .map(row -> new OfComponent(row.get(0, Layer.class), share(row, 1)))
                .sorted(Comparator.comparing(
                        OfComponent::component, Comparator.nullsLast(Comparator.<Layer>naturalOrder())))
                .toList();
    }

    private List<OfMode> modes() {
        var library = playbooks.current();
        return visible()
                .add("k.id.mode <> ''")
                .query(entities, "select k.id.mode, " + SHARE, " group by k.id.mode", Tuple.class)
                .getResultList()
                .stream()
                .map(row -> {
                    var key = row.get(0, String.class);
                    var name = library.failureMode(key).map(FailureMode::name).orElse(key);
                    return new OfMode(key, name, share(row, 1));
                })
                .sorted(Comparator.comparingLong((OfMode mode) -> mode.share().incidents())
                        .reversed()
                        .thenComparing(OfMode::name))
                .toList();
    }

    private List<Uncovered> uncovered() {
        return visible()
                .add("k.covered = 0")
                .query(
                        entities,
                        "select distinct k.keyYear, k.keyNumber, k.title, k.severity, k.resolvedAt from CoverageRow k",
                        " order by k.resolvedAt desc, k.keyYear desc, k.keyNumber desc",
                        Tuple.class)
                .setMaxResults(SHOWN)
                .getResultList()
                .stream()
                .map(row -> new Uncovered(
                        row.get(0, Integer.class),
                        row.get(1, Integer.class),
                        row.get(2, String.class),
                        row.get(3, Severity.class)))
                .toList();
    }

    private Conditions visible() {
        var hidden = access.hidden().stream().map(IncidentId::value).toList();
        return new Conditions().addUnlessEmpty("k.id.incident not in :hidden", "hidden", hidden);
    }

    private static Share share(Tuple row, int from) {
        return new Share(row.get(from, Long.class), row.get(from + 1, Long.class));
    }
}
