package dev.aftercall.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.identity.TemporaryPassword;

/** Tells a generated password, once. */
final class TemporaryPasswordDialog extends Dialog {

    TemporaryPasswordDialog(TemporaryPassword password) {
        setHeaderTitle("Password for " + password.login());
        addClassName("user-dialog");
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
        var text = new Code(password.value());
        text.addClassName("temporary-password");
        var copy = new Button("Copy", new Icon("copy").size(14));
        copy.addClickListener(_ -> copy.getElement()
                .executeJs(
                        "navigator.clipboard?.writeText($0).then(() => this.lastChild.textContent = 'Copied')",
                        password.value()));
        var row = new Div(text, copy);
        row.addClassName("row");
        add(
                new Paragraph(
                        "It is shown only now. Pass it on in a safe way; it must be changed at the first sign-in."),
                row);
        var close = new Button("I have passed it on", _ -> close());
        close.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(close);
    }
}
