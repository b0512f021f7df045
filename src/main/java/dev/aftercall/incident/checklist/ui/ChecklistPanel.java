package dev.aftercall.incident.checklist.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import dev.aftercall.base.DomainException;
import dev.aftercall.base.ui.EmptyState;
import dev.aftercall.base.ui.Notifications;
import dev.aftercall.incident.IncidentKey;
import dev.aftercall.incident.checklist.ChecklistRun;
import dev.aftercall.incident.checklist.PhaseId;
import dev.aftercall.incident.ui.Room;
import dev.aftercall.incident.ui.RoomFollower;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The checklists of an incident, the latest first; what did not change keeps its place and focus in the browser. */
final class ChecklistPanel extends Div implements RoomFollower {

    private final ChecklistDesk desk;
    private final IncidentKey key;
    private final Map<PhaseId, PhaseSection> phases = new HashMap<>();
    private final Map<String, Div> heads = new HashMap<>();
    private @Nullable Room room;

    ChecklistPanel(ChecklistDesk desk, IncidentKey key) {
        this.desk = desk;
        this.key = key;
        addClassName("checklist");
    }

    @Override
    public void follow(Room present) {
        room = present;
        show(desk.queries().of(key), present);
    }

    /** Does something with the checklist; who was too late sees whose answer counts. */
    void run(Runnable command) {
        try {
            command.run();
        } catch (DomainException refused) {
            Notifications.refused(refused.getMessage());
        }
        var present = room;
        if (present != null) {
            follow(present);
        }
    }

    private void show(List<ChecklistRun> runs, Room present) {
        if (runs.isEmpty()) {
            removeAll();
            add(new EmptyState(
                    "list-checks", "No checklist", "The playbook had none for this severity when this began."));
            return;
        }
        var kept = new HashSet<PhaseId>();
        var position = 0;
        for (var run : runs) {
            var latest = run == runs.getFirst();
            var current = latest && present.incident().isOpen()
                    ? run.current(present.now()).orElse(null)
                    : null;
            place(head(run, latest), position++);
            for (var phase : run.phases()) {
                kept.add(phase.id());
                var section = phases.computeIfAbsent(phase.id(), id -> new PhaseSection(this, desk, key, id));
                section.show(phase, phase.equals(current), present);
                place(section, position++);
            }
        }
        phases.keySet().retainAll(kept);
    }

    private void place(Component part, int position) {
        if (position >= getComponentCount() || getComponentAt(position) != part) {
            addComponentAtIndex(position, part);
        }
    }

    private Div head(ChecklistRun run, boolean latest) {
        var head = heads.computeIfAbsent(run.severity().name(), _ -> new Div());
        head.removeAll();
        head.addClassNames("row", "checklist-head");
        var title = new H3(run.severity().label() + (latest ? " response" : " response, before"));
        var version = new Span("playbook version " + run.playbookVersion());
        version.addClassNames("s", "muted");
        var count = new Span("%d of %d done".formatted(run.answered(), run.total()));
        count.addClassNames("end", "s", "muted");
        head.add(title, version, count);
        return head;
    }
}
