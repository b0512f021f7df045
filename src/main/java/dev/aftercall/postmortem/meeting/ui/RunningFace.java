package dev.aftercall.postmortem.meeting.ui;

import com.vaadin.flow.component.html.Div;
import dev.aftercall.postmortem.SectionKind;
import dev.aftercall.postmortem.meeting.MeetingState;
import dev.aftercall.postmortem.ui.PostmortemSection;
import java.util.Map;

/** A running meeting: agenda with timer, the section in the middle, the points at the right, the ground rules below. */
final class RunningFace extends MeetingFace {

    private final AgendaPane agenda;
    private final SectionStage stage;
    private final PointsPane points;
    private final RunningFoot foot;

    RunningFace(MeetingKit kit, Map<SectionKind, PostmortemSection> sections, MeetingPage page) {
        addClassName("meeting-stage");
        agenda = new AgendaPane(kit, page.model().id());
        stage = new SectionStage(kit, sections);
        points = new PointsPane(kit, page);
        foot = new RunningFoot(kit, points::lead);
        var columns = new Div(agenda, stage, points);
        columns.addClassName("stage");
        add(columns, foot);
    }

    @Override
    boolean fits(MeetingPage page) {
        return page.meeting() != null && page.meeting().state() == MeetingState.RUNNING;
    }

    @Override
    void show(MeetingPage page) {
        agenda.show(page);
        stage.show(page);
        points.show(page);
        foot.show(page);
    }
}
