package dev.aftercall.postmortem.ui;

import dev.aftercall.base.ui.LiveRevisions;
import dev.aftercall.incident.TimelineQueries;
import dev.aftercall.postmortem.ui.presence.Presence;
import org.springframework.stereotype.Component;

/** Makes the editor's frame with all that its parts need. */
@Component
class EditorFrames {

    private final SectionEditors sections;
    private final ReviewSteps steps;
    private final TimelineQueries timelines;
    private final LiveRevisions live;
    private final Presence presence;

    EditorFrames(
            SectionEditors sections,
            ReviewSteps steps,
            TimelineQueries timelines,
            LiveRevisions live,
            Presence presence) {
        this.sections = sections;
        this.steps = steps;
        this.timelines = timelines;
        this.live = live;
        this.presence = presence;
    }

    EditorFrame make(EditorModel model) {
        return new EditorFrame(model, sections, steps, new TimelineDrawer(model, timelines, live), presence);
    }
}
