package dev.aftercall.postmortem.ui;

import dev.aftercall.postmortem.ParticipantService;
import dev.aftercall.postmortem.PostmortemService;
import dev.aftercall.postmortem.SectionKind;
import org.springframework.stereotype.Component;

/** The overview: facts of the incident, title, people, summary. */
@Component
class OverviewSection implements PostmortemSection {

    private final PostmortemService postmortems;
    private final ParticipantService participants;

    OverviewSection(PostmortemService postmortems, ParticipantService participants) {
        this.postmortems = postmortems;
        this.participants = participants;
    }

    @Override
    public SectionKind kind() {
        return SectionKind.OVERVIEW;
    }

    @Override
    public SectionEditor create(EditorModel model) {
        return new OverviewEditor(model, postmortems, participants);
    }
}
