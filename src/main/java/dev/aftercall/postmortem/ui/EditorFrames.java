package dev.aftercall.postmortem.ui;

import dev.aftercall.base.ui.LiveRevisions;
import dev.aftercall.incident.TimelineQueries;
import org.springframework.stereotype.Component;

/** Makes the editor's frame with all that its parts need. */
@Component
class EditorFrames {

    private final SectionEditors sections;
    private final ReviewSteps steps;
    private final TimelineQueries timelines;
    private final LiveRevisions live;

    EditorFrames(SectionEditors sections, ReviewSteps steps, TimelineQueries timelines, LiveRevisions live) {
        this.sections = sections;
        this.steps = steps;
        this.timelines = timelines;
        this.live = live;
    }

    EditorFrame make(EditorModel model) {
        return new EditorFrame(model, sections, steps, new TimelineDrawer(model, timelines, live));
    }
}
