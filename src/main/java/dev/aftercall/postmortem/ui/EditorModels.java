package dev.aftercall.postmortem.ui;

import dev.aftercall.identity.CurrentUser;
import dev.aftercall.identity.People;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.PostmortemQueries;
import dev.aftercall.postmortem.Words;
import org.springframework.stereotype.Component;

/** Reads the model of a postmortem for whoever looks at its sections, be it in the editor or in the meeting. */
@Component
public class EditorModels {

    private final PostmortemQueries postmortems;
    private final People people;
    private final CurrentUser viewer;
    private final Words words;

    EditorModels(PostmortemQueries postmortems, People people, CurrentUser viewer, Words words) {
        this.postmortems = postmortems;
        this.people = people;
        this.viewer = viewer;
        this.words = words;
    }

    /**
     * The postmortem as the current user sees it now.
     *
     * @throws dev.aftercall.postmortem.PostmortemNotFoundException if there is none, or none for this user
     */
    public EditorModel read(PostmortemId id) {
        var details = postmortems.details(id);
        var everybody = people.byId();
        return new EditorModel(details, everybody, viewer.id(), words.of(everybody.values()));
    }
}
