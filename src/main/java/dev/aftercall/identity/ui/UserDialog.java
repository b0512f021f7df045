package dev.aftercall.identity.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import dev.aftercall.base.DomainException;
import dev.aftercall.base.ui.Notifications;
import dev.aftercall.identity.NewUser;
import dev.aftercall.identity.UserSummary;
import java.util.function.Consumer;

/** Asks for a user's login, name and roles. */
final class UserDialog extends Dialog {

    private final UserForm form = new UserForm();
    private final Consumer<NewUser> onSave;

    private UserDialog(String title, String verb, Consumer<NewUser> onSave) {
        this.onSave = onSave;
        setHeaderTitle(title);
        addClassName("user-dialog");
        var save = new Button(verb, _ -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER).listenOn(this);
        add(form);
        getFooter().add(new Button("Cancel", _ -> close()), save);
        addOpenedChangeListener(event -> {
            if (event.isOpened()) {
                form.focus();
            }
        });
    }

    static UserDialog create(Consumer<NewUser> onSave) {
        return new UserDialog("Add user", "Add user", onSave);
    }

    static UserDialog edit(UserSummary user, Consumer<NewUser> onSave) {
        var dialog = new UserDialog("Edit " + user.name(), "Save", onSave);
        dialog.form.show(user);
        return dialog;
    }

    private void save() {
        form.value().ifPresent(user -> {
            try {
                onSave.accept(user);
                close();
            } catch (DomainException e) {
                Notifications.refused(String.valueOf(e.getMessage()));
            }
        });
    }
}
