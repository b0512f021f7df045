package dev.aftercall.postmortem.ui;

import dev.aftercall.identity.CurrentUser;
import dev.aftercall.identity.People;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.PostmortemQueries;
import dev.aftercall.postmortem.Readiness;
import dev.aftercall.postmortem.Words;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads what the editor shows. */
@Component
class EditorLoader {

    /** The editor's model with what is missing and what is open beside it. */
    record Page(EditorModel model, Readiness readiness, OpenThings open) {}

    private final PostmortemQueries postmortems;
    private final People people;
    private final CurrentUser viewer;
    private final Words words;
    private final List<DrawerPage> pages;

    EditorLoader(
            PostmortemQueries postmortems,
            People people,
            CurrentUser viewer,
            Words words,
            List<DrawerPage> pages) {
        this.postmortems = postmortems;
        this.people = people;
        this.viewer = viewer;
        this.words = words;
        this.pages = pages;
    }

    /** Whether the viewer may look at it, and at who else does. */
    boolean isVisible(PostmortemId id) {
        return postmortems.isVisible(id);
    }

    Page load(PostmortemId id) {
        var details = postmortems.details(id);
        var everybody = people.byId();
        var model = new EditorModel(details, everybody, viewer.id(), words.of(everybody.values()));
        return new Page(model, postmortems.readiness(id), open(id));
    }

    private OpenThings open(PostmortemId id) {
        return new OpenThings(pages.stream()
                .filter(DrawerPage::isBySection)
                .collect(Collectors.toMap(DrawerPage::slug, page -> page.open(id))));
    }
}
