package dev.aftercall.postmortem.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercall.base.Layer;
import dev.aftercall.base.Severity;
import dev.aftercall.incident.EditFacts;
import dev.aftercall.incident.IncidentQueries;
import dev.aftercall.incident.IncidentService;
import dev.aftercall.incident.mode.ModeService;
import dev.aftercall.postmortem.FollowUpFixtures;
import dev.aftercall.postmortem.PostmortemFixtures;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.PostmortemQueries;
import dev.aftercall.postmortem.regression.Coverage.OfComponent;
import dev.aftercall.postmortem.regression.Coverage.OfMode;
import dev.aftercall.postmortem.regression.Coverage.Share;
import dev.aftercall.testing.Acting;
import dev.aftercall.testing.As;
import dev.aftercall.testing.IntegrationTest;
import dev.aftercall.testing.SqlCount;
import dev.aftercall.testing.TestClock;
import dev.aftercall.testing.TestPerson;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
@As(TestPerson.SOFIA)
class RegressionQueriesIntegrationTest {

    @Autowired
    RegressionQueries queries;

    @Autowired
    RegressionService service;

    @Autowired
    PostmortemFixtures fixtures;

    @Autowired
    FollowUpFixtures followUp;

    @Autowired
    PostmortemQueries postmortems;

    @Autowired
    IncidentService incidents;

    @Autowired
    IncidentQueries incidentQueries;

    @Autowired
    ModeService modes;

    @Autowired
    TestClock clock;

    @Test
    void ledger_pages_through_all_incidents_last_changed_first() {
        followUp.proposed(fixtures.opened("One"), "a");
        clock.advance(Duration.ofMinutes(1));
        var b = followUp.proposed(fixtures.opened("Two", Severity.SEV1), "b");
        clock.advance(Duration.ofMinutes(1));
        followUp.proposed(fixtures.opened("Three"), "c");
        clock.advance(Duration.ofMinutes(1));
        service.failsBefore(b, followUp.run("run-1"));

        assertThat(triggers(CaseFilter.ALL)).containsExactly("b", "c", "a");
        assertThat(queries.list(CaseFilter.ALL, 1, 1))
                .extracting(entry -> entry.regressionCase().draft().trigger())
                .containsExactly("c");
        assertThat(queries.count(CaseFilter.ALL)).isEqualTo(3);
        assertThat(queries.list(CaseFilter.ALL, 0, 1).getFirst().severity()).isEqualTo(Severity.SEV1);
        assertThat(queries.list(CaseFilter.ALL, 0, 1).getFirst().title()).isEqualTo("Two");
    }

    @Test
    void filters_narrow_the_ledger() {
        var one = fixtures.opened("One");
        var two = fixtures.opened("Two");
        var suited = followUp.proposed(one, "long call");
        followUp.prove(suited);
        service.addToSuite(suited, "Nightly calls");
        service.add(two, new CaseDraft("100 % silence", "", "", null, Layer.TTS, FailureType.OTHER, ""));
        service.remove(followUp.proposed(two, "removed"));

        assertThat(triggers(CaseFilter.ALL.withComponents(Set.of(Layer.TTS)))).containsExactly("100 % silence");
        assertThat(triggers(CaseFilter.ALL.withStates(Set.of(CaseState.IN_SUITE))))
                .containsExactly("long call");
        assertThat(triggers(CaseFilter.ALL.withSuites(Set.of("Nightly calls")))).containsExactly("long call");
        assertThat(triggers(CaseFilter.ALL.withText("NIGHTLY"))).containsExactly("long call");
        assertThat(triggers(CaseFilter.ALL.withText("0 %"))).containsExactly("100 % silence");
        assertThat(triggers(CaseFilter.ALL.withText("conv-2c91"))).containsExactly("long call");
        assertThat(triggers(CaseFilter.ALL.withIncident(
                        postmortems.details(two).incident().key())))
                .containsExactly("100 % silence");
        assertThat(queries.suites()).containsExactly("Nightly calls");
    }

    @Test
    void coverage_counts_resolved_serious_incidents_with_a_case_that_passes() {
        confirmed(fixtures.opened("Covered", Severity.SEV1), Layer.LLM, true);
        confirmed(fixtures.opened("Proposed only", Severity.SEV2), Layer.LLM, false);
        followUp.proposed(fixtures.opened("No layer", Severity.SEV2), "x");
        followUp.prove(followUp.proposed(fixtures.opened("Minor", Severity.SEV3), "y"));

        var coverage = queries.coverage();

        assertThat(coverage.total()).isEqualTo(new Share(1, 3));
        assertThat(coverage.total().percent()).isEqualTo(33);
        assertThat(coverage.components())
                .containsExactly(new OfComponent(Layer.LLM, new Share(1, 2)), new OfComponent(null, new Share(0, 1)));
        assertThat(coverage.modes())
                .containsExactly(new OfMode("tool-call-failures", "Tool call failures", new Share(1, 2)));
        assertThat(coverage.uncovered())
                .extracting(Coverage.Uncovered::title)
                .containsExactlyInAnyOrder("Proposed only", "No layer");
    }

    @Test
    void removed_case_covers_nothing() {
        var id = fixtures.opened("Removed", Severity.SEV1);
        var each = followUp.proposed(id, "x");
        followUp.prove(each);
        service.remove(each);

        assertThat(queries.coverage().total()).isEqualTo(new Share(0, 1));
    }

    @Test
    void private_incidents_exist_only_for_those_who_see_them() {
        var hidden = fixtures.privateOne("Secret");
        Acting.as(TestPerson.TOBIAS, () -> followUp.prove(followUp.proposed(hidden, "secret")));

        assertThat(queries.count(CaseFilter.ALL)).isZero();
        assertThat(queries.coverage().total().incidents()).isZero();
        assertThat(queries.coverage().uncovered()).isEmpty();
        assertThat(Acting.as(TestPerson.TOBIAS, () -> queries.count(CaseFilter.ALL)))
                .isEqualTo(1);
        assertThat(Acting.as(TestPerson.TOBIAS, () -> queries.coverage().total().incidents()))
                .isEqualTo(1);
    }

    @Test
    void stakeholders_see_no_ledger() {
        assertThatThrownBy(() -> Acting.as(TestPerson.STAN, () -> queries.count(CaseFilter.ALL)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> Acting.as(TestPerson.STAN, queries::coverage))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void confirmed_mode_proposes_component_and_test() {
        var id = fixtures.opened("Start");
        assertThat(queries.start(id)).isEqualTo(new CaseStart(null, FailureType.OTHER));

        confirmed(id, Layer.TELEPHONY, false);

        assertThat(queries.start(id)).isEqualTo(new CaseStart(Layer.LLM, FailureType.TOOL_CALL));
    }

    @Test
    void ledger_and_coverage_need_few_statements_however_many_cases() {
        for (var i = 0; i < 5; i++) {
            followUp.proposed(fixtures.opened("Many " + i), "case " + i);
        }

        assertThat(SqlCount.of(() -> queries.list(CaseFilter.ALL, 0, 50))).isLessThanOrEqualTo(2);
        assertThat(SqlCount.of(queries::coverage)).isLessThanOrEqualTo(8);
    }

    private void confirmed(PostmortemId id, Layer layer, boolean proven) {
        var key = postmortems.details(id).incident().key();
        Acting.as(TestPerson.NORA, () -> {
            var details = incidentQueries.details(key);
            incidents.editFacts(
                    key,
                    details.version(),
                    new EditFacts(details.title(), "", "", "", List.of(), List.of(), List.of(), List.of(), layer, ""));
            modes.confirm(key, "tool-call-failures");
        });
        if (proven) {
            followUp.prove(followUp.proposed(id, "x"));
        }
    }

    private List<String> triggers(CaseFilter filter) {
        return queries.list(filter, 0, 50).stream()
                .map(entry -> entry.regressionCase().draft().trigger())
                .toList();
    }
}
