package dev.aftercall.incident.mode.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dev.aftercall.base.DomainException;
import dev.aftercall.base.ui.Notifications;
import dev.aftercall.incident.IncidentKey;
import dev.aftercall.incident.mode.IncidentMode;
import dev.aftercall.incident.ui.Room;
import dev.aftercall.incident.ui.RoomFollower;
import dev.aftercall.playbook.FailureMode;
import dev.aftercall.playbook.ModeMatch;
import dev.aftercall.playbook.ui.PlaybookNavigation;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** From what is seen to what it may be: symptoms to tick, the modes that show them, and what to do about each. */
final class ModesPanel extends Div implements RoomFollower {

    private static final int MOST = 6;

    private final ModesDesk desk;
    private final IncidentKey key;
    private final UnorderedList stated = new UnorderedList();
    private final SymptomTicks ticks;
    private final H3 count = new H3();
    private final Div matches = new Div();
    private @Nullable Room room;
    private @Nullable Shown shown;

    ModesPanel(ModesDesk desk, IncidentKey key) {
        this.desk = desk;
        this.key = key;
        this.ticks = new SymptomTicks(desk.queries().symptoms(), this::refresh);
        addClassName("modes");
        stated.addClassName("mode-stated");
        stated.getElement().setAttribute("aria-label", "Failure modes of this incident");
        count.getElement().setAttribute("role", "status");
        matches.addClassName("mode-matches");
        add(stated, ticks, count, matches);
    }

    @Override
    public void follow(Room present) {
        room = present;
        ticks.read(desk.queries().read(present.incident()));
        var now = new Shown(
                present,
                desk.queries().of(key),
                desk.queries().rank(ticks.picked()),
                desk.steps(key).orElse(Set.of()),
                ticks.picked());
        if (!now.saysTheSameAs(shown)) {
            shown = now;
            show(now);
        }
    }

    private void refresh() {
        var present = room;
        if (present != null) {
            follow(present);
        }
    }

    void suspect(FailureMode mode) {
        run(() -> desk.service().suspect(key, mode.key()));
    }

    void confirm(String mode) {
        run(() -> desk.service().confirm(key, mode));
    }

    void withdraw(String mode) {
        run(() -> desk.service().withdraw(key, mode));
    }

    void addSteps(FailureMode mode) {
        run(() -> {
            var added = desk.addSteps(key, mode);
            Notifications.done(added == 1 ? "1 step is in the checklist" : added + " steps are in the checklist");
        });
    }

    private void run(Runnable command) {
        try {
            command.run();
        } catch (DomainException refused) {
            Notifications.refused(refused.getMessage());
        }
        refresh();
    }

    private void show(Shown now) {
        stated.removeAll();
        stated.setVisible(!now.stated().isEmpty());
        now.stated().forEach(mode -> stated.add(new StatedItem(this, mode, now.room())));
        matches.removeAll();
        var found = now.matches();
        if (found.isEmpty()) {
            count.setText(now.picked().isEmpty() ? "Tick what you see" : "No mode shows these symptoms");
        } else {
            count.setText(found.size() == 1 ? "1 mode matches" : found.size() + " modes match");
            var how = new Paragraph("By symptoms, then by how often confirmed here");
            how.addClassNames("s", "muted");
            matches.add(how);
            found.stream().limit(MOST).forEach(match -> matches.add(new MatchItem(this, match, now)));
        }
        var library = new Anchor(PlaybookNavigation.failureModes(now.picked()), "Open the library");
        library.addClassName("s");
        matches.add(library);
    }

    /**
     * What the panel shows.
     *
     * @param steps keys of the steps that are in the checklist
     * @param picked keys of the symptoms that are ticked
     */
    record Shown(Room room, List<IncidentMode> stated, List<ModeMatch> matches, Set<String> steps, Set<String> picked) {

        boolean saysTheSameAs(@Nullable Shown other) {
            return other != null
                    && stated.equals(other.stated)
                    && matches.equals(other.matches)
                    && steps.equals(other.steps)
                    && picked.equals(other.picked)
                    && room.may().equals(other.room.may());
        }
    }
}
