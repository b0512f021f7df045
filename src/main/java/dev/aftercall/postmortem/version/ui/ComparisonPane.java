package dev.aftercall.postmortem.version.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import dev.aftercall.base.ui.Badge;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.base.ui.Notifications;
import dev.aftercall.base.ui.Times;
import dev.aftercall.postmortem.version.Comparison;
import dev.aftercall.postmortem.version.Revision;
import dev.aftercall.postmortem.version.VersionService;
import java.util.List;
import java.util.function.Function;

/** A version beside another one of the same piece, and the way back to it. */
final class ComparisonPane extends Section {

    private final Comparison comparison;
    private final VersionsNavigation here;
    private final VersionService service;

    ComparisonPane(
            Comparison comparison,
            List<Revision> others,
            VersionsNavigation here,
            VersionService service,
            boolean writable,
            Function<Revision, String> author) {
        this.comparison = comparison;
        this.here = here;
        this.service = service;
        addClassName("comparison");
        var after = comparison.after();
        getElement().setAttribute("aria-label", "Difference");
        var back = here.showing(null).link("All versions");
        back.addClassName("back");
        var title = new H2(after.piece().label());
        var state = new Span();
        state.add(comparison.isPresent() ? new Badge("Present", "good") : new Badge("Earlier", "line"));
        var head = new Div(title, state);
        head.addClassName("comparison-head");
        if (writable && !comparison.isPresent()) {
            head.add(restore());
        }
        var about = new Span("%s, %s. %s."
                .formatted(author.apply(after), Times.full(after.savedAt()), DiffText.summary(comparison.parts())));
        about.addClassNames("muted", "about");
        add(back, head, about, against(others, author), new DiffText(comparison.parts()));
    }

    private Select<Revision> against(List<Revision> others, Function<Revision, String> author) {
        var select = new Select<Revision>();
        select.setLabel("Compared with");
        select.setItemLabelGenerator(revision -> revision == null
                ? "the empty beginning"
                : "%s, %s".formatted(Times.full(revision.savedAt()), author.apply(revision)));
        select.setItems(others.stream()
                .filter(revision -> !revision.id().equals(comparison.after().id()))
                .toList());
        if (comparison.before() == null) {
            select.setEmptySelectionAllowed(true);
            select.setEmptySelectionCaption("the empty beginning");
        } else {
            select.setValue(comparison.before());
        }
        select.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                here.against(change.getValue().id()).go();
            }
        });
        return select;
    }

    private Button restore() {
        var restore = new Button("Restore this version", new Icon("undo-2"), _ -> ask());
        restore.addClassName("aura-accent-neutral");
        return restore;
    }

    private void ask() {
        var ask = new ConfirmDialog();
        ask.setHeader("Restore " + comparison.after().piece().label() + "?");
        ask.setText("The postmortem gets the text of "
                + Times.full(comparison.after().savedAt()) + ". What stands there now stays among the versions.");
        ask.setConfirmText("Restore");
        ask.addConfirmListener(_ -> run());
        ask.setCancelable(true);
        ask.setWidth("420px");
        ask.open();
    }

    private void run() {
        var piece = comparison.after().piece();
        service.restore(
                here.postmortem(), comparison.after().id(), comparison.newest().id());
        Notifications.done(piece.label() + " restored");
        here.about(piece.key()).go();
    }
}
