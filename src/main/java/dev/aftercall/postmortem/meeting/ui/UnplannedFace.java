package dev.aftercall.postmortem.meeting.ui;

import dev.aftercall.base.ui.EmptyState;

/** What there is before the first meeting is planned. */
final class UnplannedFace extends MeetingFace {

    private final MeetingKit kit;

    UnplannedFace(MeetingKit kit) {
        this.kit = kit;
        addClassName("meeting-page");
    }

    @Override
    boolean fits(MeetingPage page) {
        return page.meeting() == null;
    }

    @Override
    void show(MeetingPage page) {
        removeAll();
        add(
                page.canPlan()
                        ? new EmptyState(
                                "calendar",
                                "No meeting yet",
                                "Bring together who took part, within two to three days while everyone remembers.",
                                PlanDialog.button(page, kit))
                        : new EmptyState(
                                "calendar",
                                "No meeting yet",
                                page.leads()
                                        ? "A meeting can be planned while the postmortem is being written."
                                        : "Facilitators and managers plan it."));
    }
}
