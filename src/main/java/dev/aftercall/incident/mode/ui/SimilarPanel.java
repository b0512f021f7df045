package dev.aftercall.incident.mode.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dev.aftercall.base.Layer;
import dev.aftercall.base.ui.EmptyState;
import dev.aftercall.incident.IncidentDetails;
import dev.aftercall.incident.IncidentKey;
import dev.aftercall.incident.mode.IncidentMode;
import dev.aftercall.incident.mode.SimilarIncident;
import dev.aftercall.incident.ui.Room;
import dev.aftercall.incident.ui.RoomFollower;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The incidents that were like this one, with why and with what fixed them; looks again when what they share changes. */
final class SimilarPanel extends Div implements RoomFollower {

    private final ModesDesk desk;
    private final IncidentKey key;
    private @Nullable Compared compared;

    SimilarPanel(ModesDesk desk, IncidentKey key) {
        this.desk = desk;
        this.key = key;
        addClassName("similar");
    }

    @Override
    public void follow(Room room) {
        var present = Compared.of(room.incident(), modes());
        if (!present.equals(compared)) {
            compared = present;
            show(desk.similar().to(key));
        }
    }

    private List<String> modes() {
        return desk.queries().of(key).stream().map(IncidentMode::key).sorted().toList();
    }

    private void show(List<SimilarIncident> incidents) {
        removeAll();
        if (incidents.isEmpty()) {
            add(
                    new EmptyState(
                            "history",
                            "Nothing like it yet",
                            "Incidents of the same failure mode, layer or workflow, and with the same words, will stand here."));
            return;
        }
        var how = new Paragraph("By failure mode, layer, workflow and words, then newest first.");
        how.addClassNames("s", "muted");
        var list = new UnorderedList();
        incidents.forEach(incident -> list.add(new SimilarItem(incident)));
        add(how, list);
    }

    /** What is compared of this incident. */
    private record Compared(
            String title, String impact, @Nullable Layer layer, List<String> workflows, List<String> modes) {

        static Compared of(IncidentDetails incident, List<String> modes) {
            return new Compared(
                    incident.title(), incident.customerImpact(), incident.layer(), incident.workflows(), modes);
        }
    }
}
