package dev.aftercall.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import dev.aftercall.base.ConflictException;
import dev.aftercall.base.DomainException;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * A dialog around a form with one thing to send. Enter sends from single-line fields and {@code Ctrl Enter} from
 * everywhere; Esc leaves and asks if text would be lost. A refusal is shown in the dialog and keeps what was typed.
 */
public class FormDialog extends Dialog {

    /** Sends the form. */
    @FunctionalInterface
    public interface Submit {

        /**
         * Tries to send.
         *
         * @return whether it was sent; false leaves the dialog open, its fields say why
         * @throws DomainException if refused; the dialog shows the message
         */
        boolean send();
    }

    private final Button submit;
    private final Div problem = new Div();
    private final Submit sender;
    private BooleanSupplier dirty = () -> false;
    private Runnable afterConflict = () -> {};

    public FormDialog(String title, String submitLabel, Component form, Submit sender) {
        this.sender = sender;
        this.submit = new Button(submitLabel, _ -> send());
        setHeaderTitle(title);
        addClassName("form-dialog");
        problem.addClassName("problem");
        problem.setVisible(false);
        problem.getElement().setAttribute("role", "alert");
        add(form, problem);
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        submit.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).setResetFocusOnActiveElement(true);
        submit.addClickShortcut(Key.ENTER, KeyModifier.META).setResetFocusOnActiveElement(true);
        var cancel = new Button("Cancel", _ -> leave());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        getHeader().add(closeButton());
        getFooter().add(cancel, submit);
        setCloseOnOutsideClick(false);
        addDialogCloseActionListener(_ -> leave());
        addOpenedChangeListener(opened -> {
            if (opened.isOpened()) {
                singleLineFields(form).forEach(field -> field.addKeyDownListener(Key.ENTER, _ -> send()));
            }
        });
    }

    @Override
    public void open() {
        super.open();
        firstField(this);
    }

    /** Asks this before leaving; true means that typed text would be lost. */
    public FormDialog dirtyWhen(BooleanSupplier check) {
        dirty = check;
        return this;
    }

    /** Does this after a conflict, so that sending again applies to the present state. */
    public FormDialog onConflict(Runnable reload) {
        afterConflict = reload;
        return this;
    }

    /** The button that sends, for a label that follows the form. */
    public Button submitButton() {
        return submit;
    }

    private Button closeButton() {
        var close = new Button(new Icon("x"), _ -> leave());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.setAriaLabel("Close");
        close.addClassName("dialog-close");
        return close;
    }

    private void send() {
        problem.setVisible(false);
        try {
            if (sender.send()) {
                close();
            }
        } catch (ConflictException conflict) {
            show(conflict.getMessage()
                    + " What you typed is still here; send it again to apply it to the present state.");
            afterConflict.run();
        } catch (DomainException refusal) {
            show(refusal.getMessage());
        }
    }

    private void show(String message) {
        problem.setText(message);
        problem.setVisible(true);
    }

    private void leave() {
        if (!dirty.getAsBoolean()) {
            close();
            return;
        }
        var ask = new ConfirmDialog();
        ask.setHeader("Leave without sending?");
        ask.setText("What you typed will be lost.");
        ask.setConfirmButton("Leave", _ -> close());
        ask.setConfirmButtonTheme("error primary");
        ask.setCancelable(true);
        ask.setCancelText("Keep writing");
        ask.setWidth("400px");
        ask.open();
    }

    private static Stream<TextField> singleLineFields(Component root) {
        return descendants(root).filter(TextField.class::isInstance).map(TextField.class::cast);
    }

    private static void firstField(Component root) {
        descendants(root)
                .filter(field -> field instanceof Focusable<?> && field.isVisible() && !(field instanceof Button))
                .findFirst()
                .map(field -> (Focusable<?>) field)
                .ifPresent(Focusable::focus);
    }

    private static Stream<Component> descendants(Component root) {
        return Stream.concat(Stream.of(root), root.getChildren().flatMap(FormDialog::descendants));
    }
}
