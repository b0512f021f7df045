package dev.aftercall.identity.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import dev.aftercall.base.RuleViolationException;
import dev.aftercall.base.ui.Card;
import dev.aftercall.base.ui.Notifications;
import dev.aftercall.identity.AccountService;
import dev.aftercall.identity.NewPassword;
import dev.aftercall.identity.SignedInUser;
import java.util.List;
import java.util.function.Consumer;

/** Changes the password; whoever wants to must know the current one. */
final class PasswordCard extends Card {

    private final AccountService account;
    private final Consumer<SignedInUser> onChange;
    private final PasswordField current = new PasswordField("Current password");
    private final PasswordField replacement = new PasswordField("New password");
    private final PasswordField repetition = new PasswordField("New password again");

    PasswordCard(AccountService account, Consumer<SignedInUser> onChange) {
        super("Password");
        this.account = account;
        this.onChange = onChange;
        current.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        replacement.setAutocomplete(Autocomplete.NEW_PASSWORD);
        repetition.setAutocomplete(Autocomplete.NEW_PASSWORD);
        replacement.setHelperText(
                "%d to %d characters; a sentence is fine".formatted(NewPassword.MIN_LENGTH, NewPassword.MAX_LENGTH));
        for (var field : List.of(current, replacement, repetition)) {
            field.setRequiredIndicatorVisible(true);
        }
        var change = new Button("Change password", _ -> change());
        change.addThemeVariants(ButtonVariant.PRIMARY);
        change.addClickShortcut(Key.ENTER).listenOn(this);
        var form = new Div(current, replacement, repetition, change);
        form.addClassName("account-form");
        add(form);
    }

    private void change() {
        refuse(current, "");
        refuse(replacement, "");
        refuse(repetition, "");
        try {
            var password = NewPassword.of(replacement.getValue());
            if (!password.value().equals(repetition.getValue())) {
                refuse(repetition, "This is not the same as above");
                return;
            }
            var user = account.changePassword(current.getValue(), password);
            List.of(current, replacement, repetition).forEach(PasswordField::clear);
            Notifications.done("Password changed. All other sessions have ended.");
            onChange.accept(user);
        } catch (IllegalArgumentException e) {
            refuse(replacement, String.valueOf(e.getMessage()));
        } catch (RuleViolationException e) {
            refuse(current, String.valueOf(e.getMessage()));
        }
    }

    private static void refuse(PasswordField field, String message) {
        field.setErrorMessage(message);
        field.setInvalid(!message.isEmpty());
    }
}
