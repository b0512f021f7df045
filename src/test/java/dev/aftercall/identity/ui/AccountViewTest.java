package dev.aftercall.identity.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.expectNotifications;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import dev.aftercall.base.ui.ViewerZone;
import dev.aftercall.identity.AccountService;
import dev.aftercall.identity.UserAdministration;
import dev.aftercall.testing.Acting;
import dev.aftercall.testing.As;
import dev.aftercall.testing.TestPerson;
import dev.aftercall.testing.UiTest;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@As(TestPerson.STAN)
class AccountViewTest extends UiTest {

    private static final String NEW_PASSWORD = "a sentence of my own";

    @Autowired
    private UserAdministration administration;

    @Autowired
    private AccountService account;

    @Test
    void password_is_changed_with_the_current_one() {
        UI.getCurrent().navigate("account");

        change("wrong", NEW_PASSWORD, NEW_PASSWORD);
        assertThat(password("Current password").getErrorMessage()).isEqualTo("The current password is not right");

        change("secret-password", "short", "short");
        assertThat(password("New password").getErrorMessage()).contains("shorter than 12");

        change("secret-password", NEW_PASSWORD, "another sentence");
        assertThat(password("New password again").getErrorMessage()).isEqualTo("This is not the same as above");

        change("secret-password", NEW_PASSWORD, NEW_PASSWORD);
        expectNotifications("Password changed. All other sessions have ended.");
    }

    @Test
    void name_and_time_zone_are_saved() {
        UI.getCurrent().navigate("account");

        enter(_get(TextField.class, spec -> spec.withLabel("Name")), "");
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(_get(TextField.class, spec -> spec.withLabel("Name")).getErrorMessage())
                .isEqualTo("Name is missing");

        enter(_get(TextField.class, spec -> spec.withLabel("Name")), "Stan H.");
        enter(zone(), ZoneId.of("Asia/Tokyo"));
        _click(_get(Button.class, spec -> spec.withText("Save")));

        assertThat(account.profile().name()).isEqualTo("Stan H.");
        assertThat(ViewerZone.current()).isEqualTo(ZoneId.of("Asia/Tokyo"));
    }

    @Test
    void temporary_password_is_changed_before_anything_else() {
        var temporary = Acting.as(TestPerson.ADA, () -> administration.resetPassword(TestPerson.STAN.id()));
        signInAgain();

        UI.getCurrent().navigate("");
        assertThat(path()).isEqualTo("account");
        assertThat(_find(H3.class)).extracting(H3::getText).containsExactly("Password");

        change(temporary.value(), NEW_PASSWORD, NEW_PASSWORD);
        assertThat(path()).isEmpty();
    }

    /** The session begins with what the account is now. */
    private void signInAgain() {
        CurrentSession.continueAs(account.editProfile(account.profile()));
    }

    private static void change(String current, String replacement, String repetition) {
        enter(password("Current password"), current);
        enter(password("New password"), replacement);
        enter(password("New password again"), repetition);
        _click(_get(Button.class, spec -> spec.withText("Change password")));
    }

    private static PasswordField password(String label) {
        return _get(PasswordField.class, spec -> spec.withLabel(label));
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private static ComboBox<ZoneId> zone() {
        return _get(ComboBox.class, spec -> spec.withLabel("Time zone beside UTC"));
    }

    private static String path() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPath();
    }
}
