package dev.aftercall.playbook.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.aftercall.base.DomainException;
import dev.aftercall.base.ui.Notifications;
import dev.aftercall.identity.Roles;
import dev.aftercall.playbook.InvalidPlaybookException;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;

/** The playbook, or one part of it, as the YAML that it is kept as. */
@Route(PlaybookNavigation.EDIT)
@PageTitle("Edit the playbook · Aftercall")
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.FACILITATOR, Roles.RESPONDER})
class YamlView extends Main implements BeforeEnterObserver, BeforeLeaveObserver {

    private final PlaybookDesk desk;
    private final PlaybookHead head;
    private final Nav parts = new Nav();
    private final TextArea text = new TextArea();
    private final ProblemList problems = new ProblemList(this::select);
    private DocumentSection section = DocumentSection.whole("");
    private int base;
    private Optional<PlaybookPart> part = Optional.empty();

    YamlView(PlaybookDesk desk) {
        this.desk = desk;
        this.head = new PlaybookHead(desk);
        addClassNames("page", "playbook");
        parts.addClassNames("tabs", "small");
        parts.getElement().setAttribute("aria-label", "What to edit");
        text.addClassName("pb-yaml");
        text.setAriaLabel("YAML of the playbook");
        text.setWidthFull();
        text.getElement().setAttribute("spellcheck", "false");
        var preview = new Button("Preview change", _ -> preview());
        preview.addThemeVariants(ButtonVariant.PRIMARY);
        var foot = new Div(preview);
        foot.addClassName("row");
        var scroller = new Div(parts);
        scroller.addClassName("pb-tabs");
        add(
                head,
                scroller,
                new Paragraph("Comments are not kept: the portal writes the file in its own order, so that versions"
                        + " can be compared."),
                problems,
                text,
                foot);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        part = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("part")
                .flatMap(PlaybookPart::of);
        var playbook = desk.queries().current();
        base = playbook.version();
        head.show(playbook, PlaybookNavigation.EDIT);
        var document = desk.history().document(base);
        section = part.map(chosen -> DocumentSection.between(document, chosen.firstSection(), chosen.section()))
                .orElseGet(() -> DocumentSection.whole(document));
        text.setValue(section.text());
        problems.show(List.of(), 0);
        parts.removeAll();
        parts.add(link("Everything", PlaybookNavigation.EDIT, part.isEmpty()));
        for (var other : PlaybookPart.values()) {
            parts.add(link(
                    other.title(),
                    PlaybookNavigation.edit(other.section()),
                    part.filter(other::equals).isPresent()));
        }
    }

    private static Anchor link(String title, String target, boolean current) {
        var link = new Anchor(target, title);
        link.addClassName("tab");
        if (current) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    private void preview() {
        problems.show(List.of(), 0);
        try {
            new ChangeDialog(desk, Candidate.of(desk, base, section.with(text.getValue())), this::sent).open();
        } catch (InvalidPlaybookException invalid) {
            problems.show(invalid.problems(), section.before().size());
        } catch (DomainException refusal) {
            Notifications.refused(refusal.getMessage());
        }
    }

    private void sent() {
        section = DocumentSection.whole(text.getValue());
        PlaybookNavigation.to(part.map(PlaybookPart::path).orElse(PlaybookNavigation.ROOT));
    }

    private void select(int line) {
        text.getElement().executeJs("""
                        const field = this.inputElement, lines = field.value.split('\\n');
                        const from = lines.slice(0, $0 - 1).reduce((sum, line) => sum + line.length + 1, 0);
                        field.focus();
                        field.setSelectionRange(from, from + (lines[$0 - 1] || '').length);
                        this.scrollTop = 0;
                        field.closest('vaadin-text-area').shadowRoot.querySelector('[part=input-field]')
                            .scrollTop = Math.max(0, ($0 - 5) * field.scrollHeight / lines.length);
                        """, line);
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (!text.getValue().equals(section.text())) {
            var leave = event.postpone();
            new LeaveDialog(leave::proceed, leave::cancel).open();
        }
    }
}
