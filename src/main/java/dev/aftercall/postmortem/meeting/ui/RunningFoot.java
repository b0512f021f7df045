package dev.aftercall.postmortem.meeting.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Span;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.base.ui.Notifications;
import dev.aftercall.postmortem.meeting.OpenPointsException;
import dev.aftercall.postmortem.meeting.PointId;
import dev.aftercall.postmortem.ui.StepMenu;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Below a running meeting: the ground rules, who facilitates, and the one step that leads on. */
final class RunningFoot extends Footer {

    private final MeetingKit kit;
    private final Consumer<PointId> lead;
    private final Span need = new Span();
    private final Span who = new Span();
    private final Button next = new Button();
    private final Button takeOver = new Button("Take over");
    private final StepMenu more = new StepMenu("More about the meeting", this::steps);
    private @Nullable MeetingPage page;

    RunningFoot(MeetingKit kit, Consumer<PointId> lead) {
        this.kit = kit;
        this.lead = lead;
        addClassName("meeting-foot");
        need.addClassName("muted");
        who.addClassName("muted");
        next.addThemeVariants(ButtonVariant.PRIMARY);
        next.addClickListener(_ -> goOn());
        next.addClickShortcut(Key.KEY_N, KeyModifier.ALT, KeyModifier.SHIFT);
        next.setTooltipText("Alt Shift N");
        takeOver.addClassName("aura-accent-neutral");
        takeOver.addClickListener(_ -> present()
                .forEach(shown -> kit.facilitation().takeOver(shown.required().id())));
        var end = new Span(need, who, takeOver, more, next);
        end.addClassNames("row", "wrap", "end");
        add(new GroundRules(false), end);
    }

    void show(MeetingPage present) {
        page = present;
        var meeting = present.required();
        var timer = meeting.timer();
        var open = meeting.openPoints().size();
        need.setText(open == 0 ? "" : "Closing needs an outcome for " + MeetingWords.count(open, "point", "points"));
        need.setVisible(open > 0 && present.drives());
        who.setText(present.name(meeting.facilitator()) + " facilitates");
        who.setVisible(!present.drives());
        takeOver.setVisible(present.leads() && !present.drives());
        next.setVisible(present.drives());
        next.setEnabled(present.drives());
        next.setText(
                timer.isLast()
                        ? "Close meeting"
                        : "Next: "
                                + lower(meeting.agenda()
                                        .topics()
                                        .get(timer.current() + 1)
                                        .title()));
        next.setIcon(new Icon(timer.isLast() ? "check" : "arrow-right"));
        next.setIconAfterText(!timer.isLast());
    }

    private List<MeetingPage> present() {
        return page == null ? List.of() : List.of(page);
    }

    private void steps(StepMenu menu) {
        present().forEach(shown -> {
            if (shown.drives()) {
                menu.step("user-check", "Hand over", () -> new HandOverDialog(shown, kit).open());
                menu.step("check", "Close meeting", this::close);
            }
            menu.step("info", "Keyboard shortcuts", () -> new KeysDialog().open());
        });
    }

    private void goOn() {
        present().forEach(shown -> {
            var timer = shown.required().timer();
            if (timer.isLast()) {
                close();
            } else {
                kit.facilitation().move(shown.required().id(), timer.current(), timer.current() + 1);
                if (shown.item() != null) {
                    MeetingNavigation.toMeeting(shown.model().id());
                }
            }
        });
    }

    private void close() {
        present().forEach(shown -> {
            if (shown.required().openPoints().isEmpty()) {
                new CloseDialog(shown, kit).open();
            } else {
                refuse(shown);
            }
        });
    }

    /** Names what is open and leads to the first of it. */
    private void refuse(MeetingPage shown) {
        try {
            kit.meetings().close(shown.required().id());
        } catch (OpenPointsException open) {
            Notifications.refused(open.getMessage());
            lead.accept(open.points().getFirst());
        }
    }

    private static String lower(String title) {
        return title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
    }
}
