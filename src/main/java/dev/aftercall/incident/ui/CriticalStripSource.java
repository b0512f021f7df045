package dev.aftercall.incident.ui;

import com.vaadin.flow.component.Component;
import dev.aftercall.base.ui.FrameStrip;
import dev.aftercall.base.ui.LiveRevisions;
import dev.aftercall.incident.IncidentSummary;
import dev.aftercall.incident.IncidentTopics;
import java.util.Optional;

/** Puts the strip of critical incidents on top of every screen of the team. */
@org.springframework.stereotype.Component
class CriticalStripSource implements FrameStrip {

    private final Desk desk;
    private final LiveRevisions live;

    CriticalStripSource(Desk desk, LiveRevisions live) {
        this.desk = desk;
        this.live = live;
    }

    @Override
    public Optional<Component> create() {
        if (!Team.includes(desk.user())) {
            return Optional.empty();
        }
        var strip = new CriticalStrip();
        live.watch(strip, IncidentTopics.ALL, () -> {
            var critical = CriticalStrip.critical(desk.queries().open());
            var ids = critical.stream().map(IncidentSummary::id).toList();
            strip.show(critical, desk.clocks().running(ids), desk.now());
        });
        return Optional.of(strip);
    }
}
