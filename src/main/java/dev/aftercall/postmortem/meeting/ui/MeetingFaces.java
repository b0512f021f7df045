package dev.aftercall.postmortem.meeting.ui;

import dev.aftercall.postmortem.SectionKind;
import dev.aftercall.postmortem.ui.PostmortemSection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Makes the face that a meeting needs. */
@Component
class MeetingFaces {

    private final MeetingKit kit;
    private final Map<SectionKind, PostmortemSection> sections;

    MeetingFaces(MeetingKit kit, List<PostmortemSection> sections) {
        this.kit = kit;
        this.sections = sections.stream().collect(Collectors.toMap(PostmortemSection::kind, Function.identity()));
    }

    MeetingFace make(MeetingPage page) {
        var meeting = page.meeting();
        if (meeting == null) {
            return new UnplannedFace(kit);
        }
        return switch (meeting.state()) {
            case PLANNED -> new PlannedFace(kit);
            case RUNNING -> new RunningFace(kit, sections, page);
            case CLOSED, CANCELLED -> new EndedFace(kit);
        };
    }
}
