package dev.aftercall.postmortem.ui;

import dev.aftercall.base.ui.LiveRevisions;
import dev.aftercall.incident.TimelineQueries;
import org.springframework.stereotype.Component;

/** The incident's timeline as a page of the drawer. */
@Component
class TimelinePage implements DrawerPage {

    private final TimelineQueries timelines;
    private final LiveRevisions live;

    TimelinePage(TimelineQueries timelines, LiveRevisions live) {
        this.timelines = timelines;
        this.live = live;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String slug() {
        return "timeline";
    }

    @Override
    public String label() {
        return "Timeline";
    }

    @Override
    public DrawerPanel create(EditorModel model) {
        return new TimelineDrawer(model, timelines, live);
    }
}
