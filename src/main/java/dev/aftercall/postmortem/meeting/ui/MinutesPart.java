package dev.aftercall.postmortem.meeting.ui;

import dev.aftercall.postmortem.action.ActionItem;
import dev.aftercall.postmortem.meeting.Meeting;
import dev.aftercall.postmortem.ui.EditorModel;
import dev.aftercall.postmortem.ui.OverviewPart;
import dev.aftercall.postmortem.ui.SectionEditor;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The minutes of all meetings in the overview of the postmortem. */
@Component
class MinutesPart implements OverviewPart {

    private final MeetingKit kit;

    MinutesPart(MeetingKit kit) {
        this.kit = kit;
    }

    @Override
    public SectionEditor create(EditorModel model) {
        return new Minutes();
    }

    private final class Minutes extends SectionEditor {

        private List<Meeting> shown = List.of();

        @Override
        public void show(EditorModel model) {
            var held = kit.queries().held(model.id());
            setVisible(!held.isEmpty());
            if (held.equals(shown)) {
                return;
            }
            shown = held;
            removeAll();
            var actions = kit.actions().of(model.id()).stream()
                    .collect(Collectors.toMap(ActionItem::id, Function.identity()));
            var page = new MeetingPage(
                    model, null, held, actions, kit.leads(), null, kit.clock().instant());
            held.reversed().forEach(meeting -> add(new MinutesCard(meeting, page)));
        }
    }
}
