package dev.aftercall.postmortem.ui;

import dev.aftercall.identity.CurrentUser;
import dev.aftercall.identity.People;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.PostmortemQueries;
import dev.aftercall.postmortem.Readiness;
import org.springframework.stereotype.Component;

/** Reads what the editor shows. */
@Component
class EditorLoader {

    /** The editor's model with what is missing. */
    record Page(EditorModel model, Readiness readiness) {}

    private final PostmortemQueries postmortems;
    private final People people;
    private final CurrentUser viewer;

    EditorLoader(PostmortemQueries postmortems, People people, CurrentUser viewer) {
        this.postmortems = postmortems;
        this.people = people;
        this.viewer = viewer;
    }

    /** Whether the viewer may look at it, and at who else does. */
    boolean isVisible(PostmortemId id) {
        return postmortems.isVisible(id);
    }

    Page load(PostmortemId id) {
        var details = postmortems.details(id);
        return new Page(new EditorModel(details, people.byId(), viewer.id()), postmortems.readiness(id));
    }
}
