package dev.aftercall.postmortem.ui;

import dev.aftercall.identity.CurrentUser;
import dev.aftercall.identity.People;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.PostmortemQueries;
import dev.aftercall.postmortem.Readiness;
import dev.aftercall.postmortem.Words;
import org.springframework.stereotype.Component;

/** Reads what the editor shows. */
@Component
class EditorLoader {

    /** The editor's model with what is missing. */
    record Page(EditorModel model, Readiness readiness) {}

    private final PostmortemQueries postmortems;
    private final People people;
    private final CurrentUser viewer;
    private final Words words;

    EditorLoader(PostmortemQueries postmortems, People people, CurrentUser viewer, Words words) {
        this.postmortems = postmortems;
        this.people = people;
        this.viewer = viewer;
        this.words = words;
    }

    Page load(PostmortemId id) {
        var details = postmortems.details(id);
        var everybody = people.byId();
        var model = new EditorModel(details, everybody, viewer.id(), words.of(everybody.values()));
        return new Page(model, postmortems.readiness(id));
    }
}
