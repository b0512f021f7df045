package dev.aftercall.postmortem.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import dev.aftercall.base.ui.Card;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.postmortem.meeting.Meeting;
import dev.aftercall.postmortem.meeting.MeetingState;

/** A meeting that lies ahead: when, where, with whom, about what. */
final class PlannedFace extends MeetingFace {

    private final MeetingKit kit;

    PlannedFace(MeetingKit kit) {
        this.kit = kit;
        addClassName("meeting-page");
    }

    @Override
    boolean fits(MeetingPage page) {
        return page.meeting() != null && page.meeting().state() == MeetingState.PLANNED;
    }

    @Override
    void show(MeetingPage page) {
        var meeting = page.required();
        removeAll();
        var title = new H2("Postmortem meeting, " + MeetingWords.day(meeting.startsAt()));
        add(title, MeetingFacts.of(meeting, page), steps(meeting, page));
        if (page.leads() && !page.model().isWritable()) {
            add(note("The postmortem can no longer be changed, so that the meeting cannot begin."));
        }
        var agenda = new Card("Agenda", MeetingWords.minutes(meeting.agenda().length()));
        agenda.add(new AgendaOutline(meeting));
        var rules = new Card("Ground rules");
        rules.add(new GroundRules(true));
        var columns = new Div(agenda, rules);
        columns.addClassName("meeting-columns");
        add(columns);
    }

    private Div steps(Meeting meeting, MeetingPage page) {
        var steps = new Div();
        steps.addClassNames("row", "wrap");
        if (page.canPlan()) {
            var start = new Button(
                    "Start meeting",
                    new Icon("circle-play"),
                    _ -> kit.meetings().start(meeting.id()));
            start.addThemeVariants(ButtonVariant.PRIMARY);
            steps.add(start);
        }
        steps.add(CalendarDownload.link(kit, page, "Add to calendar"));
        if (page.leads()) {
            var change = new Button(
                    "Change",
                    new Icon("pencil"),
                    _ -> PlanDialog.change(meeting, page, kit).open());
            change.addClassName("aura-accent-neutral");
            var cancel = new Button(
                    "Cancel meeting",
                    new Icon("x"),
                    _ -> ReasonDialog.cancel(meeting, kit).open());
            cancel.addThemeVariants(ButtonVariant.TERTIARY);
            steps.add(change, cancel);
        }
        return steps;
    }

    private static Paragraph note(String text) {
        var note = new Paragraph(text);
        note.addClassName("muted");
        return note;
    }
}
