package dev.aftercall.incident.ui;

import com.vaadin.flow.component.Component;
import dev.aftercall.base.ui.FrameStrip;
import dev.aftercall.base.ui.LiveRevisions;
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
        live.watch(strip, IncidentTopics.ALL, () -> strip.show(desk.queries().open(), desk.now()));
        return Optional.of(strip);
    }
}
