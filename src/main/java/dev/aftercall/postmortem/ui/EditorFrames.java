package dev.aftercall.postmortem.ui;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes the editor's frame with all that its parts need. */
@Component
class EditorFrames {

    private final SectionEditors sections;
    private final ReviewSteps steps;
    private final List<DrawerPage> pages;

    EditorFrames(SectionEditors sections, ReviewSteps steps, List<DrawerPage> pages) {
        this.sections = sections;
        this.steps = steps;
        this.pages = pages.stream()
                .sorted(Comparator.comparingInt(DrawerPage::order))
                .toList();
    }

    EditorFrame make(EditorModel model) {
        return new EditorFrame(model, sections, steps, new Drawer(model, pages));
    }
}
