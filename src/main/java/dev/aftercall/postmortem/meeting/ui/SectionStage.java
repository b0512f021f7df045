package dev.aftercall.postmortem.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.postmortem.SectionKind;
import dev.aftercall.postmortem.ui.PostmortemSection;
import dev.aftercall.postmortem.ui.SectionEditor;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The middle of a running meeting: the section of the postmortem that the agenda item is about, live and to write in. */
final class SectionStage extends Section {

    private final MeetingKit kit;
    private final Map<SectionKind, PostmortemSection> sections;
    private final H2 title = new H2();
    private final Span about = new Span();
    private final Div aside = new Div();
    private final Div content = new Div();
    private @Nullable SectionKind kind;
    private @Nullable SectionEditor editor;
    private boolean writable;

    SectionStage(MeetingKit kit, Map<SectionKind, PostmortemSection> sections) {
        this.kit = kit;
        this.sections = sections;
        addClassNames("meeting-pane", "section-stage");
        about.addClassName("muted");
        aside.addClassNames("notice", "info", "looking");
        content.addClassName("stage-section");
        content.getElement().setAttribute("tabindex", "-1");
        var head = new Div(title, about);
        head.addClassName("pane-head");
        add(head, aside, content);
    }

    void show(MeetingPage page) {
        var topic = page.required().agenda().topics().get(page.shownItem());
        title.setText(topic.title());
        about.setText(topic.section() == null ? "" : topic.section().label() + ", all times UTC");
        about.setVisible(topic.section() == SectionKind.TIMELINE);
        getElement().setAttribute("aria-label", topic.title());
        showAside(page);
        showSection(topic.section(), page);
    }

    private void showSection(@Nullable SectionKind wanted, MeetingPage page) {
        if (wanted == null) {
            if (kind != null || content.getComponentCount() == 0) {
                content.removeAll();
                content.add(new GroundRules(true));
            }
            kind = null;
            editor = null;
            return;
        }
        if (editor == null || wanted != kind || writable != page.model().isWritable()) {
            content.removeAll();
            kind = wanted;
            writable = page.model().isWritable();
            editor = section(wanted).create(page.model());
            content.add(editor);
        }
        editor.show(page.model());
    }

    private PostmortemSection section(SectionKind wanted) {
        var section = sections.get(wanted);
        if (section == null) {
            throw new IllegalStateException("No editor for section " + wanted);
        }
        return section;
    }

    /** Says that the viewer looks at something else than the others. */
    private void showAside(MeetingPage page) {
        aside.removeAll();
        aside.setVisible(page.looksAround());
        if (!page.looksAround()) {
            return;
        }
        var meeting = page.required();
        var current = meeting.timer().current();
        var text = new Span("The meeting is at “%s”."
                .formatted(meeting.agenda().topics().get(current).title()));
        text.addClassName("grow");
        var back = new Button(
                "Back to the meeting", new Icon("undo-2"), _ -> MeetingNavigation.toMeeting(meeting.postmortem()));
        back.addThemeVariants(ButtonVariant.PRIMARY);
        aside.add(new Icon("eye"), text);
        if (page.drives()) {
            aside.add(takeAll(page, current));
        }
        aside.add(back);
    }

    private Button takeAll(MeetingPage page, int current) {
        var meeting = page.required();
        var here = new Button("Go on here with everyone", _ -> {
            kit.facilitation().move(meeting.id(), current, page.shownItem());
            MeetingNavigation.toMeeting(meeting.postmortem());
        });
        here.addClassName("aura-accent-neutral");
        return here;
    }
}
