package dev.aftercall.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.aftercall.testing.As;
import dev.aftercall.testing.IntegrationTest;
import dev.aftercall.testing.TestPerson;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;

@IntegrationTest
@As(TestPerson.STAN)
class AccountServiceIntegrationTest {

    private static final NewPassword REPLACEMENT = NewPassword.of("a sentence of my own");

    @Autowired
    private AccountService service;

    @Autowired
    private UserAccountRepository accounts;

    @Autowired
    private RememberedSignIns remembered;

    @Autowired
    private PasswordEncoder passwords;

    @Autowired
    private AccessVersions versions;

    @Autowired
    private SignInThrottle throttle;

    @BeforeEach
    void forgetFailures() {
        throttle.forgetAll();
        versions.forgetAll();
    }

    @Test
    void new_password_ends_every_other_session() {
        var elsewhere = accounts.findByLogin("stan").orElseThrow().toPrincipal();
        var ticket = remembered.remember(TestPerson.STAN.id());

        var here = service.changePassword("secret-password", REPLACEMENT);

        assertThat(passwords.matches(
                        REPLACEMENT.value(),
                        accounts.findByLogin("stan").orElseThrow().passwordHash()))
                .isTrue();
        assertThat(versions.isCurrent(here)).isTrue();
        assertThat(versions.isCurrent(elsewhere)).isFalse();
        assertThat(remembered.recognise(ticket)).isEmpty();
    }

    @Test
    void current_password_must_be_known() {
        assertThatExceptionOfType(AccountRuleException.class)
                .isThrownBy(() -> service.changePassword("wrong", REPLACEMENT))
                .withMessage("The current password is not right");
    }

    @Test
    void current_password_cannot_be_guessed_from_an_open_screen() {
        for (var i = 0; i < SignInThrottle.FAILURES_PER_ACCOUNT; i++) {
            assertThatExceptionOfType(AccountRuleException.class)
                    .isThrownBy(() -> service.changePassword("wrong", REPLACEMENT));
        }

        assertThatExceptionOfType(AccountRuleException.class)
                .isThrownBy(() -> service.changePassword("secret-password", REPLACEMENT))
                .withMessageContaining("Too many attempts");
    }

    @Test
    void same_password_again_is_no_change() {
        assertThatExceptionOfType(AccountRuleException.class)
                .isThrownBy(() -> service.changePassword("secret-password", NewPassword.of("secret-password")));
    }

    @Test
    void name_and_time_zone_are_ones_own() {
        var user = service.editProfile(new Profile("Stan H.", ZoneId.of("Asia/Tokyo")));

        assertThat(user.displayName()).isEqualTo("Stan H.");
        assertThat(user.timeZone()).contains(ZoneId.of("Asia/Tokyo"));
        assertThat(service.profile()).isEqualTo(new Profile("Stan H.", ZoneId.of("Asia/Tokyo")));
    }

    @Test
    void signing_out_everywhere_forgets_where_one_stays_signed_in() {
        var session = accounts.findByLogin("stan").orElseThrow().toPrincipal();
        var ticket = remembered.remember(TestPerson.STAN.id());
        var others = remembered.remember(TestPerson.NORA.id());

        service.signOutEverywhere();

        assertThat(versions.isCurrent(session)).isFalse();
        assertThat(remembered.recognise(ticket)).isEmpty();
        assertThat(remembered.recognise(others)).isPresent();
    }
}
