package dev.aftercall.evidence.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import dev.aftercall.evidence.EvidenceTopics;
import dev.aftercall.evidence.MeasurementBoard;
import dev.aftercall.incident.IncidentKey;
import dev.aftercall.incident.IncidentNotFoundException;
import java.util.Optional;

/** What was measured in one incident: taking it down, the last value of each metric, where the time of a turn goes. */
final class MeasurementsPanel extends Div {

    private final EvidenceDesk desk;
    private final IncidentKey key;
    private final Div content = new Div();
    private boolean watching;

    MeasurementsPanel(EvidenceDesk desk, IncidentKey key) {
        this.desk = desk;
        this.key = key;
        addClassName("evidence");
        content.addClassName("evidence-content");
        add(content);
    }

    /** Loads when it is first seen, not when the room is built around it. */
    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        if (watching) {
            return;
        }
        watching = true;
        var moment = desk.live().moment();
        load().ifPresent(board -> {
            addComponentAsFirst(new QuickForm(new MeasuringRoom(desk, key, board.metrics())));
            desk.live().watchSince(moment, this, EvidenceTopics.of(board.incident()), this::load);
        });
    }

    private Optional<MeasurementBoard> load() {
        content.removeAll();
        try {
            var board = desk.queries().board(key);
            content.add(new MeasurementsCard(new MeasuringRoom(desk, key, board.metrics()), board));
            board.latencyBudget().ifPresent(budget -> content.add(new WaterfallCard(budget)));
            return Optional.of(board);
        } catch (IncidentNotFoundException _) {
            // hidden meanwhile; the room around it says so
            return Optional.empty();
        }
    }
}
