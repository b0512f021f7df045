package dev.aftercall.postmortem.ui;

import dev.aftercall.postmortem.ParticipantService;
import dev.aftercall.postmortem.PostmortemService;
import dev.aftercall.postmortem.SectionKind;
import java.util.List;
import org.springframework.stereotype.Component;

/** The overview: facts of the incident, title, people, summary. */
@Component
class OverviewSection implements PostmortemSection {

    private final PostmortemService postmortems;
    private final ParticipantService participants;
    private final List<OverviewPart> parts;

    OverviewSection(PostmortemService postmortems, ParticipantService participants, List<OverviewPart> parts) {
        this.postmortems = postmortems;
        this.participants = participants;
        this.parts = parts;
    }

    @Override
    public SectionKind kind() {
        return SectionKind.OVERVIEW;
    }

    @Override
    public SectionEditor create(EditorModel model) {
        return new OverviewEditor(
                model,
                postmortems,
                participants,
                parts.stream().map(part -> part.create(model)).toList());
    }
}
