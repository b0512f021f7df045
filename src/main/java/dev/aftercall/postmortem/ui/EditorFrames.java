package dev.aftercall.postmortem.ui;

import dev.aftercall.postmortem.ui.presence.Presence;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes the editor's frame with all that its parts need. */
@Component
class EditorFrames {

    private final SectionEditors sections;
    private final ReviewSteps steps;
    private final List<DrawerPage> pages;
    private final Presence presence;

    EditorFrames(SectionEditors sections, ReviewSteps steps, List<DrawerPage> pages, Presence presence) {
        this.sections = sections;
        this.steps = steps;
        this.pages = pages.stream()
                .sorted(Comparator.comparingInt(DrawerPage::order))
                .toList();
        this.presence = presence;
    }

    EditorFrame make(EditorModel model) {
        return new EditorFrame(model, sections, steps, new Drawer(model, pages), presence);
    }
}
