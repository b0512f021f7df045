package dev.aftercall.postmortem.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.base.ui.SeverityBadge;
import dev.aftercall.identity.Person;
import dev.aftercall.incident.ui.IncidentNavigation;
import dev.aftercall.postmortem.PostmortemState;
import dev.aftercall.postmortem.ui.HeaderStep.Rank;
import dev.aftercall.postmortem.ui.autosave.SaveState;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The head of the editor: what it is about, how far it is, whether it is saved, and the next step. */
final class EditorHeader extends Header {

    private final H1 title = new H1();
    private final Span state = new Span();
    private final SaveState saved = new SaveState();
    private final Span reviewers = new Span();
    private final Span buttons = new Span();
    private final Supplier<List<HeaderStep>> rare;
    private List<HeaderStep> steps = List.of();
    private @Nullable PostmortemState shownState;
    private List<Person> shownReviewers = List.of();

    /**
     * A header that still shows nothing.
     *
     * @param rare finds further steps when the menu opens
     */
    EditorHeader(EditorModel model, HereLine here, Button drawerToggle, Supplier<List<HeaderStep>> rare) {
        this.rare = rare;
        addClassName("pm-band");
        title.addClassName("clip");
        reviewers.addClassNames("row", "s", "muted", "nowrap", "reviewers");
        buttons.addClassName("row");
        var incident = model.postmortem().incident();
        var key = new Anchor(
                IncidentNavigation.href(incident.key()), incident.key().value());
        key.addClassName("key");
        add(SeverityBadge.filled(incident.severity(), incident.drill()), key, title, state, saved, spacer());
        if (incident.confidential()) {
            addComponentAtIndex(2, lock());
        }
        add(reviewers, here, drawerToggle, buttons);
    }

    void show(EditorModel model, List<HeaderStep> present) {
        var postmortem = model.postmortem();
        title.setText(postmortem.title());
        title.getElement().setAttribute("title", postmortem.title());
        showState(postmortem.state());
        saved.saved(postmortem.changedAt());
        showReviewers(postmortem.reviewers().stream()
                .flatMap(user -> model.person(user).stream())
                .toList());
        showSteps(present);
    }

    private void showState(PostmortemState present) {
        if (present != shownState) {
            shownState = present;
            state.removeAll();
            state.add(new StateBar(present));
        }
    }

    private void showReviewers(List<Person> present) {
        reviewers.setVisible(!present.isEmpty());
        if (!present.equals(shownReviewers)) {
            shownReviewers = present;
            reviewers.removeAll();
            reviewers.add(new Span("Reviewers"), Faces.group(present));
        }
    }

    /** Buttons are made anew only when there are others, so that one keeps the focus while texts are saved. */
    private void showSteps(List<HeaderStep> present) {
        var same = labels(present).equals(labels(steps));
        steps = present;
        if (same) {
            return;
        }
        buttons.removeAll();
        present.stream().filter(step -> step.rank() == Rank.BESIDE).forEach(this::button);
        present.stream().filter(step -> step.rank() == Rank.NEXT).forEach(this::button);
        buttons.add(new StepMenu(
                "More steps",
                menu -> Stream.concat(rare.get().stream(), steps.stream().filter(step -> step.rank() == Rank.MENU))
                        .forEach(step -> menu.step(step.icon(), step.label(), step.action()))));
    }

    private void button(HeaderStep step) {
        var button = new Button(step.label(), _ -> run(step.label()));
        if (!step.icon().isEmpty()) {
            button.setIcon(new Icon(step.icon()));
        }
        if (step.rank() == Rank.NEXT) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        } else {
            button.addClassName("aura-accent-neutral");
        }
        buttons.add(button);
    }

    /** Takes the step as it stands now, which may know more than when the button was made. */
    private void run(String label) {
        steps.stream()
                .filter(step -> step.label().equals(label))
                .findFirst()
                .ifPresent(step -> step.action().run());
    }

    private static List<String> labels(List<HeaderStep> steps) {
        return steps.stream().map(step -> step.rank() + step.label()).toList();
    }

    private static Span spacer() {
        var spacer = new Span();
        spacer.addClassName("spacer");
        return spacer;
    }

    private static Span lock() {
        var lock = new Span(new Icon("lock"));
        lock.getElement().setAttribute("title", "Private incident");
        lock.getElement().setAttribute("role", "img");
        lock.getElement().setAttribute("aria-label", "Private incident");
        return lock;
    }
}
