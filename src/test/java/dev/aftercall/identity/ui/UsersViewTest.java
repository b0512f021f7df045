package dev.aftercall.identity.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._findAll;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.textfield.TextField;
import dev.aftercall.identity.Role;
import dev.aftercall.identity.UserSummary;
import dev.aftercall.testing.Acting;
import dev.aftercall.testing.As;
import dev.aftercall.testing.TestPerson;
import dev.aftercall.testing.UiTest;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@As(TestPerson.ADA)
class UsersViewTest extends UiTest {

    @Test
    void user_is_added_and_the_password_told_once() {
        UI.getCurrent().navigate("admin/users");

        _click(_get(Button.class, spec -> spec.withText("Add user")));
        enter(field("Login"), "joon");
        enter(field("Name"), "Joon Park");
        enter(roles(), Set.of(Role.RESPONDER, Role.FACILITATOR));
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("Add user")));

        assertThat(_get(Code.class).getText()).matches("[a-z2-9-]{23}");
        _click(_get(Button.class, spec -> spec.withText("I have passed it on")));
        assertThat(_find(Code.class)).isEmpty();
        assertThat(users())
                .filteredOn(user -> user.login().equals("joon"))
                .singleElement()
                .satisfies(user -> {
                    assertThat(user.name()).isEqualTo("Joon Park");
                    assertThat(user.roles()).containsExactlyInAnyOrder(Role.RESPONDER, Role.FACILITATOR);
                    assertThat(user.passwordTemporary()).isTrue();
                });
    }

    @Test
    void wrong_input_is_explained_beside_the_field() {
        UI.getCurrent().navigate("admin/users");

        _click(_get(Button.class, spec -> spec.withText("Add user")));
        enter(field("Login"), "nora lindqvist");
        enter(roles(), Set.of());
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("Add user")));

        assertThat(field("Login").getErrorMessage()).contains("letters a–z");
        assertThat(field("Name").getErrorMessage()).isEqualTo("Name is missing");
        assertThat(roles().getErrorMessage()).isEqualTo("A user has at least one role");
    }

    @ParameterizedTest
    @EnumSource(value = TestPerson.class, names = "ADA", mode = EnumSource.Mode.EXCLUDE)
    void everyone_else_is_refused(TestPerson person) {
        Acting.as(person, () -> {
            reopenBrowser();
            assertThatExceptionOfType(MockAccessDeniedException.class)
                    .isThrownBy(() -> UI.getCurrent().navigate("admin/users"));
        });
    }

    private static List<UserSummary> users() {
        return _findAll(_get(UserGrid.class));
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private static CheckboxGroup<Role> roles() {
        return _get(CheckboxGroup.class, spec -> spec.withLabel("Roles"));
    }
}
