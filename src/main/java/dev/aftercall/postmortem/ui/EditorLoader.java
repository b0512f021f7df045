package dev.aftercall.postmortem.ui;

import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.PostmortemQueries;
import dev.aftercall.postmortem.Readiness;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads what the editor shows. */
@Component
class EditorLoader {

    /** The editor's model with what is missing and what is open beside it. */
    record Page(EditorModel model, Readiness readiness, OpenThings open) {}

    private final PostmortemQueries postmortems;
    private final EditorModels models;
    private final List<DrawerPage> pages;

    EditorLoader(PostmortemQueries postmortems, EditorModels models, List<DrawerPage> pages) {
        this.postmortems = postmortems;
        this.models = models;
        this.pages = pages;
    }

    /** Whether the viewer may look at it, and at who else does. */
    boolean isVisible(PostmortemId id) {
        return postmortems.isVisible(id);
    }

    Page load(PostmortemId id) {
        return new Page(models.read(id), postmortems.readiness(id), open(id));
    }

    private OpenThings open(PostmortemId id) {
        return new OpenThings(pages.stream()
                .filter(DrawerPage::isBySection)
                .collect(Collectors.toMap(DrawerPage::slug, page -> page.open(id))));
    }
}
