package dev.aftercall.postmortem.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import dev.aftercall.identity.Person;
import dev.aftercall.postmortem.meeting.Meeting;
import dev.aftercall.postmortem.meeting.MeetingState;
import dev.aftercall.postmortem.ui.Faces;
import java.util.Comparator;
import java.util.HashSet;
import org.jspecify.annotations.Nullable;

/** How many of those invited are in the running meeting, and the way to say that somebody is. */
final class PresenceButton extends Span {

    private final MeetingKit kit;
    private final Button here = new Button("I am here");
    private final Button all = new Button();
    private final Span faces = new Span();
    private @Nullable MeetingPage page;

    PresenceButton(MeetingKit kit) {
        this.kit = kit;
        addClassNames("row", "presence");
        here.addClassName("aura-accent-neutral");
        here.addClickListener(_ -> come());
        all.addThemeVariants(ButtonVariant.TERTIARY);
        all.setTooltipText("Who is here");
        all.addClickListener(_ -> open());
        add(here, all, faces);
        setVisible(false);
    }

    void show(MeetingPage present) {
        page = present;
        var meeting = present.meeting();
        setVisible(meeting != null && meeting.state() == MeetingState.RUNNING);
        if (meeting != null && isVisible()) {
            here.setVisible(!meeting.present().contains(present.model().viewer()));
            all.setText(text(meeting));
            faces.removeAll();
            faces.add(Faces.group(meeting.present().stream()
                    .flatMap(user -> present.model().person(user).stream())
                    .sorted(Comparator.comparing(Person::name))
                    .toList()));
        }
    }

    static String text(Meeting meeting) {
        var invited = meeting.invited();
        var came = new HashSet<>(meeting.present());
        came.retainAll(invited);
        var more = meeting.present().size() - came.size();
        return "%d of %d present%s".formatted(came.size(), invited.size(), more > 0 ? ", %d more".formatted(more) : "");
    }

    private void come() {
        if (page != null) {
            kit.discussion().attend(page.required().id(), page.model().viewer(), true);
        }
    }

    private void open() {
        if (page != null) {
            new AttendanceDialog(page, kit).open();
        }
    }
}
