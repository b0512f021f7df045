package dev.aftercall.postmortem.meeting.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.postmortem.meeting.FacilitationService;
import dev.aftercall.postmortem.meeting.Meeting;
import org.jspecify.annotations.Nullable;

/** The facilitator's buttons below the timer. */
final class TimerControls {

    private final MeetingKit kit;
    private final Button pause = new Button();
    private final Button more = new Button(FacilitationService.MORE_MINUTES + " min", new Icon("plus"));
    private @Nullable Meeting meeting;

    TimerControls(MeetingKit kit) {
        this.kit = kit;
        pause.addClassName("aura-accent-neutral");
        pause.addClickListener(_ -> toggle());
        pause.addClickShortcut(Key.KEY_P, KeyModifier.ALT, KeyModifier.SHIFT);
        more.addClassName("aura-accent-neutral");
        more.setAriaLabel(FacilitationService.MORE_MINUTES + " min more");
        more.setTooltipText("More time for this item (Alt Shift M)");
        more.addClickListener(_ -> extend());
        more.addClickShortcut(Key.KEY_M, KeyModifier.ALT, KeyModifier.SHIFT);
    }

    Button pause() {
        return pause;
    }

    Button more() {
        return more;
    }

    void show(MeetingPage page) {
        meeting = page.required();
        var running = meeting.timer().isRunning();
        pause.setText(running ? "Pause" : "Go on");
        pause.setIcon(new Icon(running ? "pause" : "circle-play"));
        pause.setTooltipText(running ? "Stop the timer (Alt Shift P)" : "Let the timer go on (Alt Shift P)");
        pause.setEnabled(page.drives());
        more.setEnabled(page.drives());
    }

    private void toggle() {
        if (meeting == null) {
            return;
        }
        if (meeting.timer().isRunning()) {
            kit.facilitation().pause(meeting.id());
        } else {
            kit.facilitation().resume(meeting.id());
        }
    }

    private void extend() {
        if (meeting != null) {
            kit.facilitation().extend(meeting.id());
        }
    }
}
