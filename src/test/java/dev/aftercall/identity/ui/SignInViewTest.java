package dev.aftercall.identity.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import dev.aftercall.testing.As;
import dev.aftercall.testing.TestPerson;
import dev.aftercall.testing.UiTest;
import org.junit.jupiter.api.Test;

class SignInViewTest extends UiTest {

    @Test
    void form_is_what_a_password_manager_expects() {
        UI.getCurrent().navigate("login");

        var login = _get(TextField.class, spec -> spec.withLabel("Login"));
        var password = _get(PasswordField.class, spec -> spec.withLabel("Password"));
        assertThat(login.getElement().getProperty("name")).isEqualTo("username");
        assertThat(login.isAutofocus()).isTrue();
        assertThat(login.getElement().getAttribute("autocomplete")).isEqualTo("username");
        assertThat(password.getElement().getProperty("name")).isEqualTo("password");
        assertThat(password.getElement().getAttribute("autocomplete")).isEqualTo("current-password");
    }

    @Test
    void refusals_are_explained() {
        UI.getCurrent().navigate("login", QueryParameters.fromString("error"));
        _get(Span.class, spec -> spec.withText("Login or password is not right."));

        UI.getCurrent().navigate("login", QueryParameters.fromString("throttled"));
        _get(Span.class, spec -> spec.withText("Too many attempts. Wait a few minutes, then try again."));
    }

    @Test
    void nobody_sees_demo_accounts_outside_the_demo() {
        UI.getCurrent().navigate("login");

        assertThat(_find(H2.class, spec -> spec.withText("Demo accounts"))).isEmpty();
    }

    @Test
    @As(TestPerson.STAN)
    void who_is_signed_in_already_goes_on() {
        UI.getCurrent().navigate("login");

        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEmpty();
    }
}
