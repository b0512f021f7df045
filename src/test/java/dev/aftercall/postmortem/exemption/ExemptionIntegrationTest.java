package dev.aftercall.postmortem.exemption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercall.base.RuleViolationException;
import dev.aftercall.postmortem.PostmortemFixtures;
import dev.aftercall.postmortem.PostmortemNotFoundException;
import dev.aftercall.postmortem.SectionKind;
import dev.aftercall.testing.Acting;
import dev.aftercall.testing.As;
import dev.aftercall.testing.IntegrationTest;
import dev.aftercall.testing.TestClock;
import dev.aftercall.testing.TestPerson;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
@As(TestPerson.NORA)
class ExemptionIntegrationTest {

    private static final SectionKind CASES = SectionKind.REGRESSION;

    @Autowired
    ExemptionService service;

    @Autowired
    PostmortemFixtures fixtures;

    @Test
    void exemption_says_who_signed_it_when_and_why() {
        var id = fixtures.opened("Signed");

        service.sign(id, CASES, " The provider was down ");

        assertThat(service.of(id, CASES))
                .contains(new Exemption(CASES, "The provider was down", TestPerson.NORA.id(), TestClock.START));
        assertThat(service.of(id, SectionKind.RUNBOOK_CHANGES)).isEmpty();
    }

    @Test
    void revoked_exemption_holds_no_more_and_another_can_be_signed() {
        var id = fixtures.opened("Revoked");
        service.sign(id, CASES, "First");
        assertThatThrownBy(() -> service.sign(id, CASES, "Second"))
                .isInstanceOf(RuleViolationException.class)
                .hasMessageContaining("signed already");

        Acting.as(TestPerson.SOFIA, () -> service.revoke(id, CASES));

        assertThat(service.of(id, CASES)).isEmpty();
        assertThatThrownBy(() -> service.revoke(id, CASES)).isInstanceOf(RuleViolationException.class);
        service.sign(id, CASES, "Second");
        assertThat(service.of(id, CASES)).map(Exemption::reason).contains("Second");
    }

    @Test
    void responders_sign_nothing_even_in_their_own_postmortem() {
        var id = fixtures.opened("Not allowed");

        assertThatThrownBy(() -> Acting.as(TestPerson.TOBIAS, () -> service.sign(id, CASES, "x")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> Acting.as(TestPerson.TOBIAS, () -> service.revoke(id, CASES)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void reason_is_required_and_only_two_sections_can_be_exempt() {
        var id = fixtures.opened("Rules");

        assertThatThrownBy(() -> service.sign(id, CASES, " ")).hasMessage("Reason is missing");
        assertThatThrownBy(() -> service.sign(id, SectionKind.LESSONS, "x"))
                .hasMessage("There is no exemption from the section Lessons");
    }

    @Test
    void published_exemptions_stay_as_they_are() {
        var id = fixtures.published("Published");

        assertThatThrownBy(() -> service.sign(id, CASES, "x")).hasMessageContaining("Amend it");
    }

    @Test
    void private_postmortems_do_not_exist_for_others() {
        var id = fixtures.privateOne("Secret");

        assertThatThrownBy(() -> service.sign(id, CASES, "x")).isInstanceOf(PostmortemNotFoundException.class);
        assertThatThrownBy(() -> service.of(id, CASES)).isInstanceOf(PostmortemNotFoundException.class);
    }
}
