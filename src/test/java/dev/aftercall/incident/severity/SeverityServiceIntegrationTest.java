package dev.aftercall.incident.severity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.aftercall.base.NotFoundException;
import dev.aftercall.base.RuleViolationException;
import dev.aftercall.base.Severity;
import dev.aftercall.incident.DeclareIncident;
import dev.aftercall.incident.IncidentKey;
import dev.aftercall.incident.IncidentQueries;
import dev.aftercall.incident.IncidentService;
import dev.aftercall.incident.NotInChargeException;
import dev.aftercall.playbook.SeverityFacts;
import dev.aftercall.testing.Acting;
import dev.aftercall.testing.As;
import dev.aftercall.testing.IntegrationTest;
import dev.aftercall.testing.TestPerson;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
@As(TestPerson.NORA)
class SeverityServiceIntegrationTest {

    private static final SeverityFacts SLOW = values("turn-p90", "8200");
    private static final SeverityFacts SILENT =
            new SeverityFacts(Map.of(), Set.of("no-transcripts"), Set.of(), Map.of());

    @Autowired
    private SeverityService service;

    @Autowired
    private SeverityQueries severities;

    @Autowired
    private IncidentQueries incidents;

    @Autowired
    private IncidentService incidentService;

    @Test
    void what_was_known_at_declaring_is_kept_with_the_proposal() {
        var key = service.declare(DeclareIncident.titled("Slow answers", Severity.SEV2), SLOW, null);

        var history = severities.history(key);
        assertThat(history).singleElement().satisfies(rating -> {
            assertThat(rating.proposed()).isEqualTo(Severity.SEV2);
            assertThat(rating.chosen()).isEqualTo(Severity.SEV2);
            assertThat(rating.facts()).isEqualTo(SLOW);
            assertThat(rating.by()).isEqualTo(TestPerson.NORA.id());
            assertThat(rating.overridden()).isFalse();
        });
    }

    @Test
    void another_severity_than_the_proposed_needs_a_reason() {
        var command = DeclareIncident.titled("Slow answers", Severity.SEV3);

        assertThatExceptionOfType(RuleViolationException.class)
                .isThrownBy(() -> service.declare(command, SLOW, " "))
                .withMessage("The playbook proposes SEV-2; say why it is SEV-3");
        assertThat(incidents.open()).isEmpty();

        var key = service.declare(command, SLOW, "Only the staging line");
        assertThat(severities.history(key).getFirst().reason()).isEqualTo("Only the staging line");
        assertThat(present(key).contradicts(Severity.SEV3)).isFalse();
    }

    @Test
    void nothing_known_needs_no_reason_and_leaves_no_rating() {
        var key = service.declare(DeclareIncident.titled("Something is off", Severity.SEV3), SeverityFacts.NONE, null);

        assertThat(severities.history(key)).isEmpty();
        assertThat(present(key).proposal().proposed()).isNull();
        assertThat(present(key).contradicts(Severity.SEV3)).isFalse();
    }

    @Test
    void rating_anew_changes_the_severity_and_keeps_both() {
        var key = service.declare(DeclareIncident.titled("Slow answers", Severity.SEV2), SLOW, null);

        assess(key, SILENT, Severity.SEV1, null);

        assertThat(incidents.details(key).severity()).isEqualTo(Severity.SEV1);
        assertThat(severities.history(key))
                .extracting(SeverityAssessment::proposed)
                .containsExactly(Severity.SEV1, Severity.SEV2);
        assertThat(incidents.severityHistory(key))
                .singleElement()
                .satisfies(change -> assertThat(change.reason()).isEqualTo("As the playbook proposes"));
    }

    @Test
    void responder_says_what_holds_but_does_not_decide() {
        var key = service.declare(DeclareIncident.titled("Slow answers", Severity.SEV2), SLOW, null);

        Acting.as(TestPerson.RAFAEL, () -> {
            assess(key, SILENT, Severity.SEV2, "I think it is fine");
            assertThatExceptionOfType(NotInChargeException.class)
                    .isThrownBy(() -> assess(key, SILENT, Severity.SEV1, null));
        });

        assertThat(incidents.details(key).severity()).isEqualTo(Severity.SEV2);
        assertThat(present(key).contradicts(Severity.SEV2)).isTrue();
        assertThat(severities.history(key).getFirst().reason()).isNull();
    }

    @Test
    void impossible_values_and_unknown_conditions_are_refused() {
        refused(values("task-completion", "140"), "Task completion cannot be above 100 %");
        refused(values("turn-p90", "-1"), "cannot be below 0 ms");
        refused(values("moon-phase", "1"), "no metric “moon-phase”");
        refused(new SeverityFacts(Map.of(), Set.of("bad-weather"), Set.of(), Map.of()), "no condition “bad-weather”");
        refused(new SeverityFacts(Map.of(), Set.of(), Set.of(), Map.of("scope", "moon")), "no choice “scope/moon”");
    }

    @Test
    void private_incident_does_not_exist_for_strangers() {
        var key = service.declare(DeclareIncident.titled("Recordings leaked", Severity.SEV1), SILENT, null);
        incidentService.makePrivate(key);

        Acting.as(TestPerson.RAFAEL, () -> {
            assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> severities.history(key));
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> service.assess(key, 1, new AssessSeverity(SILENT, Severity.SEV1, null)));
        });
    }

    @Test
    @As(TestPerson.STAN)
    void stakeholders_are_refused() {
        var command = DeclareIncident.titled("Silence", Severity.SEV1);

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> service.declare(command, SILENT, null));
    }

    private void refused(SeverityFacts facts, String message) {
        var command = DeclareIncident.titled("Silence", Severity.SEV1);
        assertThatExceptionOfType(RuleViolationException.class)
                .isThrownBy(() -> service.declare(command, facts, "Because"))
                .withMessageContaining(message);
    }

    private void assess(IncidentKey key, SeverityFacts facts, Severity chosen, @Nullable String reason) {
        service.assess(key, incidents.details(key).version(), new AssessSeverity(facts, chosen, reason));
    }

    private PresentRating present(IncidentKey key) {
        return severities.present(incidents.details(key));
    }

    private static SeverityFacts values(String metric, String value) {
        return new SeverityFacts(Map.of(metric, new BigDecimal(value)), Set.of(), Set.of(), Map.of());
    }
}
