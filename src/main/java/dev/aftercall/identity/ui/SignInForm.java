package dev.aftercall.identity.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import dev.aftercall.base.ui.Icon;

/** Login, password and a button in a form that the browser itself sends, so that password managers know it. */
@Tag("form")
final class SignInForm extends HtmlContainer {

    private final TextField login = new TextField("Login");
    private final PasswordField password = new PasswordField("Password");
    private final Checkbox keep = new Checkbox("Keep me signed in");
    private final Div refusal = new Div();

    SignInForm() {
        getElement().setAttribute("method", "post").setAttribute("action", "login");
        addClassName("sign-in-form");
        refusal.addClassName("sign-in-refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        login.setAutocomplete(Autocomplete.USERNAME);
        login.setAutocapitalize(Autocapitalize.NONE);
        login.getElement().setAttribute("spellcheck", "false");
        login.setAutofocus(true);
        login.setRequired(true);
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        password.setRequired(true);
        login.getElement().setProperty("name", "username");
        password.getElement().setProperty("name", "password");
        keep.getElement().setProperty("name", "remember-me");
        var send = new NativeButton("Sign in");
        send.getElement().setAttribute("type", "submit");
        send.addClassName("sign-in-send");
        add(refusal, login, password, keep, send);
    }

    /** Says why the last attempt was not accepted. */
    void refuse(String message) {
        refusal.removeAll();
        refusal.add(new Icon("circle-alert"), new Span(message));
        refusal.setVisible(true);
    }

    void fill(String name, String secret) {
        login.setValue(name);
        password.setValue(secret);
    }
}
