package dev.aftercall.identity.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import dev.aftercall.identity.Login;
import dev.aftercall.identity.NewUser;
import dev.aftercall.identity.PersonName;
import dev.aftercall.identity.Role;
import dev.aftercall.identity.UserSummary;
import java.util.Optional;
import java.util.Set;

/** Login, name and roles of a user. */
final class UserForm extends Div {

    private final TextField login = new TextField("Login");
    private final TextField name = new TextField("Name");
    private final CheckboxGroup<Role> roles = new CheckboxGroup<>("Roles", Role.values());
    private final Binder<NewUser> binder = new Binder<>(NewUser.class);

    UserForm() {
        addClassName("user-form");
        login.setMaxLength(Login.MAX_LENGTH);
        login.setAutocapitalize(Autocapitalize.NONE);
        login.setHelperText("Short name or mail address; cannot be changed later");
        name.setMaxLength(PersonName.MAX_LENGTH);
        roles.setItemLabelGenerator(Role::label);
        roles.addThemeName("vertical");
        binder.forField(login)
                .asRequired("Login is missing")
                .withValidator(Checks.by(Login::of))
                .bind("login");
        binder.forField(name)
                .asRequired("Name is missing")
                .withValidator(Checks.by(PersonName::of))
                .bind("name");
        binder.forField(roles).asRequired("A user has at least one role").bind("roles");
        add(login, name, roles);
        roles.setValue(Set.of(Role.RESPONDER));
    }

    /** Shows someone who exists already; the login stays as it is. */
    void show(UserSummary user) {
        binder.readRecord(new NewUser(user.login(), user.name(), user.roles()));
        login.setReadOnly(true);
        login.setHelperText(null);
    }

    void focus() {
        (login.isReadOnly() ? name : login).focus();
    }

    /** What was entered; empty while something is wrong, which the fields say. */
    Optional<NewUser> value() {
        try {
            return Optional.of(binder.writeRecord());
        } catch (ValidationException _) {
            return Optional.empty();
        }
    }
}
