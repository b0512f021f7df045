package dev.aftercall.identity.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.aftercall.identity.CurrentUser;
import dev.aftercall.identity.DemoPeople;
import org.springframework.beans.factory.ObjectProvider;

/** Where people sign in with login and password. */
@Route(value = "login", autoLayout = false)
@PageTitle("Sign in · Aftercall")
@AnonymousAllowed
class SignInView extends Main implements BeforeEnterObserver {

    private final CurrentUser currentUser;
    private final SignInForm form = new SignInForm();

    SignInView(CurrentUser currentUser, ObjectProvider<DemoPeople> demo) {
        this.currentUser = currentUser;
        addClassName("sign-in");
        var card = new Div(new H1("Sign in"), form);
        card.addClassName("sign-in-card");
        add(brand(), card);
        demo.ifAvailable(people -> add(new DemoAccounts(people, form::fill)));
        var reports = new Anchor("reports", "Published reports");
        reports.setRouterIgnore(true);
        reports.addClassName("sign-in-foot");
        add(reports);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (currentUser.find().isPresent()) {
            event.forwardTo("");
            return;
        }
        var parameters = event.getLocation().getQueryParameters().getParameters();
        if (parameters.containsKey("throttled")) {
            form.refuse("Too many attempts. Wait a few minutes, then try again.");
        } else if (parameters.containsKey("error")) {
            form.refuse("Login or password is not right.");
        }
    }

    private static Div brand() {
        var mark = new Image("icons/aftercall.svg", "");
        var brand = new Div(mark, new Span("Aftercall"));
        brand.addClassName("sign-in-brand");
        return brand;
    }
}
