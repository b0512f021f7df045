package dev.aftercall.identity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.base.ui.PageHead;
import dev.aftercall.identity.AccountService;
import dev.aftercall.identity.CurrentUser;
import dev.aftercall.identity.SignedInUser;
import jakarta.annotation.security.PermitAll;

/** One's own account: name, time zone, password and sessions. */
@Route("account")
@PageTitle("Account · Aftercall")
@PermitAll
class AccountView extends Main implements BeforeEnterObserver {

    private final AccountService account;
    private final CurrentUser currentUser;
    private final Div content = new Div();

    AccountView(AccountService account, CurrentUser currentUser) {
        this.account = account;
        this.currentUser = currentUser;
        addClassNames("page", "account");
        content.addClassName("account-cards");
        add(new PageHead("Account"), content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(currentUser.get());
    }

    private void show(SignedInUser user) {
        content.removeAll();
        if (user.mustChangePassword()) {
            content.add(firstStep(), new PasswordCard(account, this::start));
        } else {
            content.add(
                    new ProfileCard(account, user),
                    new PasswordCard(account, CurrentSession::continueAs),
                    new SessionsCard(account));
        }
    }

    /** After the first password of one's own, the portal opens. */
    private void start(SignedInUser user) {
        CurrentSession.continueAs(user);
        getUI().ifPresent(ui -> ui.navigate(""));
    }

    private static Div firstStep() {
        var hint = new Div(
                new Icon("key-round"),
                new Span("Your password was made by the portal. Choose one of your own before you go on."));
        hint.addClassName("account-hint");
        return hint;
    }
}
