package dev.aftercall.postmortem.ui;

import dev.aftercall.postmortem.PostmortemDetails;
import dev.aftercall.postmortem.PostmortemService;
import dev.aftercall.postmortem.SectionKind;
import dev.aftercall.postmortem.TimelineSelectionService;
import org.springframework.stereotype.Component;

/** The timeline: what of the incident's own is told. */
@Component
class TimelineSection implements PostmortemSection {

    private final PostmortemService postmortems;
    private final TimelineSelectionService selection;

    TimelineSection(PostmortemService postmortems, TimelineSelectionService selection) {
        this.postmortems = postmortems;
        this.selection = selection;
    }

    @Override
    public SectionKind kind() {
        return SectionKind.TIMELINE;
    }

    @Override
    public SectionEditor create(EditorModel model) {
        return new TimelineEditor(model, postmortems, selection);
    }

    @Override
    public String count(PostmortemDetails postmortem) {
        return String.valueOf(postmortem.timeline().size());
    }
}
