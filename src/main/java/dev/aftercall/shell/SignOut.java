package dev.aftercall.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.spring.security.AuthenticationContext;
import dev.aftercall.identity.UserId;

/** The way out. What this browser keeps of a person's unsaved texts must not stay for whoever comes next. */
final class SignOut {

    private static final String KEPT =
            "Object.keys(localStorage).filter(name => name.startsWith('aftercall')" + " && name.includes($0))";

    private final AuthenticationContext authentication;
    private final String user;

    SignOut(AuthenticationContext authentication, UserId user) {
        this.authentication = authentication;
        this.user = user.toString();
    }

    /** Signs out; asks first if unsaved texts would be lost. */
    void ask() {
        UI.getCurrent().getPage().executeJs("return " + KEPT + ".length", user).then(Integer.class, kept -> {
            if (kept == 0) {
                authentication.logout();
            } else {
                confirm(kept);
            }
        });
    }

    private void confirm(int kept) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(kept == 1 ? "One text is not saved" : kept + " texts are not saved");
        dialog.setText(
                "What you typed is kept in this browser only, in the fields you typed it into, until you sign out.");
        dialog.setConfirmText("Sign out");
        dialog.setConfirmButtonTheme("error primary");
        dialog.setCancelable(true);
        dialog.setCancelText("Stay");
        dialog.addConfirmListener(_ -> forgetAndLeave());
        dialog.open();
    }

    private void forgetAndLeave() {
        UI.getCurrent()
                .getPage()
                .executeJs(KEPT + ".forEach(name => localStorage.removeItem(name))", user)
                .then(_ -> authentication.logout());
    }
}
