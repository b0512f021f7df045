package dev.aftercall.playbook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import dev.aftercall.base.RuleViolationException;
import dev.aftercall.base.ui.FormDialog;
import dev.aftercall.base.ui.Notifications;
import dev.aftercall.playbook.Playbook;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Changes one entry of the playbook; what it does to the document is shown before it is sent. */
final class EditDialog extends FormDialog {

    /**
     * Makes the dialog.
     *
     * @param read the change; empty if a field was found wrong, which then says so
     */
    EditDialog(PlaybookDesk desk, String title, Component form, Supplier<Optional<UnaryOperator<Playbook>>> read) {
        this(desk, title, form, read, new Runnable[1]);
    }

    private EditDialog(
            PlaybookDesk desk,
            String title,
            Component form,
            Supplier<Optional<UnaryOperator<Playbook>>> read,
            Runnable[] close) {
        super(title, "Preview change", form, () -> {
            checked(read).ifPresent(change -> preview(desk, change, close[0]));
            return false;
        });
        close[0] = this::close;
        var before = values(form).toList();
        dirtyWhen(() -> !values(form).toList().equals(before));
    }

    /** Offers to take the entry out. */
    EditDialog removable(PlaybookDesk desk, String label, UnaryOperator<Playbook> removal) {
        var remove = new Button(label, _ -> refusable(() -> preview(desk, removal, this::close)));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.addClassName("danger");
        getFooter().addComponentAsFirst(remove);
        return this;
    }

    private static Stream<Object> values(Component root) {
        var own = root instanceof HasValue<?, ?> field
                ? Stream.of((Object) String.valueOf(field.getValue()))
                : Stream.of();
        return Stream.concat(own, root.getChildren().flatMap(EditDialog::values));
    }

    private static void refusable(Runnable work) {
        try {
            work.run();
        } catch (RuleViolationException refusal) {
            Notifications.refused(refusal.getMessage());
        }
    }

    private static void preview(PlaybookDesk desk, UnaryOperator<Playbook> change, Runnable done) {
        try {
            new ChangeDialog(desk, Candidate.of(desk, change), done).open();
        } catch (IllegalArgumentException refused) {
            throw new RuleViolationException(String.valueOf(refused.getMessage()));
        }
    }

    private static Optional<UnaryOperator<Playbook>> checked(Supplier<Optional<UnaryOperator<Playbook>>> read) {
        try {
            return read.get();
        } catch (IllegalArgumentException refused) {
            throw new RuleViolationException(String.valueOf(refused.getMessage()));
        }
    }
}
