package dev.aftercall.postmortem.ui;

import com.vaadin.flow.component.html.Div;
import dev.aftercall.postmortem.FieldKey;
import dev.aftercall.postmortem.ParticipantService;
import dev.aftercall.postmortem.PostmortemService;
import java.util.List;

/** Writes the overview. */
final class OverviewEditor extends SectionEditor {

    private final Div facts = new Div();
    private final TextBlock title;
    private final TextBlock summary;
    private final TextBlock participantsNote;
    private final PeopleField participants;
    private final PeopleField authors;
    private final List<SectionEditor> parts;

    OverviewEditor(
            EditorModel model, PostmortemService postmortems, ParticipantService people, List<SectionEditor> parts) {
        this.parts = parts;
        var id = model.id();
        var writable = model.isWritable();
        title = TextBlock.line(model, FieldKey.TITLE, postmortems);
        summary = TextBlock.markdown(
                model, FieldKey.SUMMARY, postmortems, "One paragraph. Markdown works here and in all texts.");
        participantsNote = TextBlock.line(model, FieldKey.PARTICIPANTS_NOTE, postmortems);
        participants = new PeopleField(
                "Participants", writable, user -> people.add(id, user), user -> people.remove(id, user));
        authors = new PeopleField(
                "Authors",
                writable,
                user -> postmortems.addAuthor(id, user),
                user -> postmortems.removeAuthor(id, user));
        add(title, facts, summary, participants, participantsNote, authors);
        parts.forEach(this::add);
    }

    @Override
    public void show(EditorModel model) {
        facts.removeAll();
        facts.add(new IncidentFactsList(model));
        title.show(model);
        summary.show(model);
        participantsNote.show(model);
        participants.show(model.postmortem().participants(), model);
        authors.show(model.postmortem().authors(), model);
        parts.forEach(part -> part.show(model));
    }
}
