package dev.aftercall.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.aftercall.base.ConflictException;
import dev.aftercall.testing.Acting;
import dev.aftercall.testing.As;
import dev.aftercall.testing.IntegrationTest;
import dev.aftercall.testing.TestPerson;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;

@IntegrationTest
@As(TestPerson.ADA)
class UserAdministrationIntegrationTest {

    @Autowired
    private UserAdministration administration;

    @Autowired
    private UserQueries queries;

    @Autowired
    private UserAccountRepository accounts;

    @Autowired
    private PasswordEncoder passwords;

    @Autowired
    private AccessVersions versions;

    @BeforeEach
    void forgetVersions() {
        versions.forgetAll();
    }

    @Test
    void new_user_gets_a_password_that_must_be_changed() {
        var password = administration.create(new NewUser("Joon@Example.org", "Joon Park", Set.of(Role.RESPONDER)));

        var user = user("joon@example.org");
        assertThat(user.name()).isEqualTo("Joon Park");
        assertThat(user.roles()).containsExactly(Role.RESPONDER);
        assertThat(user.passwordTemporary()).isTrue();
        assertThat(passwords.matches(password.value(), hash("joon@example.org")))
                .isTrue();
    }

    @Test
    void login_is_given_once() {
        var second = new NewUser("NORA", "Nora Other", Set.of(Role.RESPONDER));

        assertThatExceptionOfType(AccountRuleException.class)
                .isThrownBy(() -> administration.create(second))
                .withMessageContaining("nora");
    }

    @Test
    void other_roles_end_the_sessions_of_the_user() {
        var session = accounts.findByLogin("tobias").orElseThrow().toPrincipal();
        var tobias = user("tobias");

        administration.edit(
                tobias.id(), new EditUser(tobias.version(), "Tobias O.", Set.of(Role.RESPONDER, Role.FACILITATOR)));

        assertThat(user("tobias").roles()).containsExactlyInAnyOrder(Role.RESPONDER, Role.FACILITATOR);
        assertThat(user("tobias").name()).isEqualTo("Tobias O.");
        assertThat(versions.isCurrent(session)).isFalse();
    }

    @Test
    void another_name_leaves_the_sessions_alone() {
        var session = accounts.findByLogin("tobias").orElseThrow().toPrincipal();
        var tobias = user("tobias");

        administration.edit(tobias.id(), new EditUser(tobias.version(), "Tobias O.", tobias.roles()));

        assertThat(versions.isCurrent(session)).isTrue();
    }

    @Test
    void edit_of_a_user_that_was_changed_meanwhile_is_refused() {
        var tobias = user("tobias");
        administration.edit(tobias.id(), new EditUser(tobias.version(), "First", tobias.roles()));

        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() ->
                        administration.edit(tobias.id(), new EditUser(tobias.version(), "Second", tobias.roles())));
        assertThat(user("tobias").name()).isEqualTo("First");
    }

    @Test
    void disabled_user_is_out_until_enabled() {
        var session = accounts.findByLogin("tobias").orElseThrow().toPrincipal();
        assertThat(versions.isCurrent(session)).isTrue();

        administration.disable(TestPerson.TOBIAS.id());
        assertThat(versions.isCurrent(session)).isFalse();
        assertThat(user("tobias").enabled()).isFalse();

        administration.enable(TestPerson.TOBIAS.id());
        assertThat(user("tobias").enabled()).isTrue();
        assertThat(versions.isCurrent(session)).as("old session").isFalse();
    }

    @Test
    void reset_replaces_the_password_and_ends_the_sessions() {
        var session = accounts.findByLogin("tobias").orElseThrow().toPrincipal();

        var password = administration.resetPassword(TestPerson.TOBIAS.id());

        assertThat(passwords.matches(password.value(), hash("tobias"))).isTrue();
        assertThat(passwords.matches("secret-password", hash("tobias"))).isFalse();
        assertThat(user("tobias").passwordTemporary()).isTrue();
        assertThat(versions.isCurrent(session)).isFalse();
    }

    @Test
    void nobody_takes_their_own_access_away() {
        administration.create(new NewUser("second", "Second Admin", Set.of(Role.ADMIN)));
        var ada = user("ada");

        assertThatExceptionOfType(AccountRuleException.class).isThrownBy(() -> administration.disable(ada.id()));
        assertThatExceptionOfType(AccountRuleException.class)
                .isThrownBy(() ->
                        administration.edit(ada.id(), new EditUser(ada.version(), ada.name(), Set.of(Role.MANAGER))));
        assertThatExceptionOfType(AccountRuleException.class).isThrownBy(() -> administration.resetPassword(ada.id()));
    }

    @Test
    void last_administrator_stays_one() {
        var ada = user("ada");
        assertThatExceptionOfType(AccountRuleException.class)
                .isThrownBy(() ->
                        administration.edit(ada.id(), new EditUser(ada.version(), ada.name(), Set.of(Role.MANAGER))))
                .withMessageContaining("needs an administrator");
    }

    @Test
    void two_administrators_cannot_remove_each_other_at_once() throws Exception {
        administration.create(new NewUser("second", "Second Admin", Set.of(Role.ADMIN)));
        var second = accounts.findByLogin("second").orElseThrow().toPrincipal();

        try (var both = Executors.newFixedThreadPool(2)) {
            both.invokeAll(List.<Callable<Boolean>>of(
                    () -> {
                        Acting.as(TestPerson.ADA, () -> administration.disable(second.id()));
                        return true;
                    },
                    () -> {
                        Acting.as(second, () -> administration.disable(TestPerson.ADA.id()));
                        return true;
                    }));
        }

        assertThat(queries.all())
                .filteredOn(user -> user.enabled() && user.roles().contains(Role.ADMIN))
                .hasSize(1);
    }

    private UserSummary user(String login) {
        return queries.all().stream()
                .filter(user -> user.login().equals(login))
                .findFirst()
                .orElseThrow();
    }

    private String hash(String login) {
        return accounts.findByLogin(login).orElseThrow().passwordHash();
    }
}
