package dev.aftercall.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.aftercall.base.ui.Card;
import dev.aftercall.identity.AccountService;

/** Ends every session of this user, for a device that was lost or a screen that was left open. */
final class SessionsCard extends Card {

    private final AccountService account;

    SessionsCard(AccountService account) {
        super("Sessions");
        this.account = account;
        var explanation = new Paragraph("Ends your session in every browser and on every device, here as well,"
                + " and forgets where you stay signed in.");
        explanation.addClassName("muted");
        var form = new Div(explanation, new Button("Sign out everywhere", _ -> signOut()));
        form.addClassName("account-form");
        add(form);
    }

    private void signOut() {
        account.signOutEverywhere();
        getUI().ifPresent(ui -> ui.getPage().setLocation("login"));
    }
}
