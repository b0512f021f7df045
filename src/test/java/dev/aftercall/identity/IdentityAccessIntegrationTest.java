package dev.aftercall.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.aftercall.testing.Acting;
import dev.aftercall.testing.IntegrationTest;
import dev.aftercall.testing.TestPerson;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@IntegrationTest
class IdentityAccessIntegrationTest {

    @Autowired
    private UserAdministration administration;

    @Autowired
    private UserQueries queries;

    @Autowired
    private AccountService account;

    @Autowired
    private People people;

    @ParameterizedTest
    @EnumSource(value = TestPerson.class, names = "ADA", mode = EnumSource.Mode.EXCLUDE)
    void only_administrators_decide_about_accounts(TestPerson person) {
        var id = TestPerson.RAFAEL.id();
        for (var command : List.<Runnable>of(
                () -> administration.create(new NewUser("new", "New", Set.of(Role.ADMIN))),
                () -> administration.edit(id, new EditUser(0, "Rafael", Set.of(Role.ADMIN))),
                () -> administration.disable(id),
                () -> administration.enable(id),
                () -> administration.resetPassword(id),
                () -> administration.signOutEverywhere(id),
                () -> queries.all())) {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> Acting.as(person, command));
        }
        assertThat(Acting.as(TestPerson.ADA, queries::all)).hasSize(TestPerson.values().length);
    }

    @Test
    void nobody_gets_anything_without_a_sign_in() {
        for (var question : List.<ThrowingCallable>of(
                () -> people.all(),
                () -> people.active(),
                () -> people.byId(),
                () -> people.find(TestPerson.NORA.id()),
                () -> account.profile(),
                () -> account.editProfile(new Profile("Nobody", null)),
                () -> account.changePassword("a", NewPassword.of("long enough for all")),
                () -> account.signOutEverywhere())) {
            assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                    .isThrownBy(question);
        }
    }
}
