package dev.aftercall.incident.mode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.aftercall.base.ConflictException;
import dev.aftercall.base.Layer;
import dev.aftercall.base.NotFoundException;
import dev.aftercall.base.RuleViolationException;
import dev.aftercall.incident.Activity;
import dev.aftercall.incident.ActivityKind;
import dev.aftercall.incident.ChangeStatus;
import dev.aftercall.incident.IncidentFixtures;
import dev.aftercall.incident.IncidentKey;
import dev.aftercall.incident.IncidentNotFoundException;
import dev.aftercall.incident.IncidentQueries;
import dev.aftercall.incident.IncidentService;
import dev.aftercall.incident.IncidentStatus;
import dev.aftercall.incident.TimelineQueries;
import dev.aftercall.playbook.FailureMode;
import dev.aftercall.playbook.PlaybookHistory;
import dev.aftercall.playbook.ProposalState;
import dev.aftercall.testing.Acting;
import dev.aftercall.testing.As;
import dev.aftercall.testing.IntegrationTest;
import dev.aftercall.testing.TestPerson;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
@As(TestPerson.TOBIAS)
class ModesIntegrationTest {

    private static final String SILENCE = "stt-silence";

    @Autowired
    private IncidentFixtures fixtures;

    @Autowired
    private ModeService service;

    @Autowired
    private ModeQueries queries;

    @Autowired
    private ModeProposals proposals;

    @Autowired
    private IncidentService incidents;

    @Autowired
    private IncidentQueries incidentQueries;

    @Autowired
    private TimelineQueries timeline;

    @Autowired
    private PlaybookHistory playbooks;

    @Test
    void suspicion_becomes_a_confirmation_that_the_timeline_tells_once() {
        var key = fixtures.declared("Agent silent");
        service.suspect(key, SILENCE);
        service.suspect(key, SILENCE);
        assertThat(queries.of(key)).singleElement().satisfies(mode -> {
            assertThat(mode.name()).isEqualTo("Complete STT silence");
            assertThat(mode.layer()).isEqualTo(Layer.ASR);
            assertThat(mode.state()).isEqualTo(ModeState.SUSPECTED);
        });
        assertThat(told(key)).isEmpty();

        Acting.as(TestPerson.NORA, () -> service.confirm(key, SILENCE));
        service.confirm(key, SILENCE);

        assertThat(queries.of(key)).singleElement().satisfies(mode -> {
            assertThat(mode.isConfirmed()).isTrue();
            assertThat(mode.by()).isEqualTo(TestPerson.NORA.id());
        });
        assertThat(told(key)).containsExactly("Failure mode confirmed: Complete STT silence");
    }

    @Test
    void what_was_confirmed_by_mistake_can_be_taken_back() {
        var key = fixtures.declared("Agent silent");
        service.confirm(key, SILENCE);

        service.withdraw(key, SILENCE);
        service.withdraw(key, SILENCE);

        assertThat(queries.of(key)).isEmpty();
        assertThat(queries.counts()).isEmpty();
        assertThat(told(key))
                .containsExactly(
                        "Failure mode no longer confirmed: Complete STT silence",
                        "Failure mode confirmed: Complete STT silence");
    }

    @Test
    void incident_is_resolved_and_its_mode_confirmed_together_or_not_at_all() {
        var key = fixtures.declared("Agent silent");
        Acting.as(TestPerson.ADA, () -> {
            var version = fixtures.version(key);
            var resolved = ChangeStatus.to(IncidentStatus.RESOLVED);
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> service.resolve(key, version, resolved, "no-such-mode"));
            assertThat(incidentQueries.details(key).isOpen()).isTrue();

            service.resolve(key, version, resolved, SILENCE);
            assertThatExceptionOfType(ConflictException.class)
                    .isThrownBy(() -> service.resolve(key, version, resolved, SILENCE));
        });

        assertThat(incidentQueries.details(key).status()).isEqualTo(IncidentStatus.RESOLVED);
        assertThat(queries.of(key)).singleElement().matches(IncidentMode::isConfirmed);
    }

    @Test
    void counts_leave_out_drills_suspicions_and_what_strangers_must_not_know() {
        var open = fixtures.declared("Agent silent");
        var secret = fixtures.privateOne("Agent silent for a witness");
        var drill = fixtures.declared("Exercise");
        var suspected = fixtures.declared("Perhaps silent");
        List.of(open, secret, drill).forEach(key -> service.confirm(key, SILENCE));
        service.suspect(suspected, SILENCE);
        Acting.as(TestPerson.ADA, () -> incidents.markDrill(drill, true));

        assertThat(queries.counts()).containsEntry(SILENCE, 2);
        assertThat(queries.confirmedIn(SILENCE))
                .extracting(RelatedIncident::key)
                .containsExactlyInAnyOrder(open, secret);
        Acting.as(TestPerson.RAFAEL, () -> {
            assertThat(queries.counts()).containsEntry(SILENCE, 1);
            assertThat(queries.confirmedIn(SILENCE))
                    .extracting(RelatedIncident::key)
                    .containsExactly(open);
        });
    }

    @Test
    void modes_that_tie_by_symptoms_are_ranked_by_how_often_they_were_confirmed() {
        assertThat(first(Set.of("never-responds"))).isEqualTo(SILENCE);

        service.confirm(fixtures.declared("No sound"), "tts-silence");

        assertThat(first(Set.of("never-responds"))).isEqualTo("tts-silence");
        assertThat(queries.rank(Set.of())).isEmpty();
    }

    @Test
    void words_of_the_incident_pick_symptoms() {
        var incident = incidentQueries.details(fixtures.declared("No transcripts at all since noon"));

        assertThat(queries.read(incident))
                .extracting(reading -> reading.symptom().key())
                .contains("no-transcript");
    }

    @Test
    void new_mode_goes_to_the_managers_as_a_proposal_without_naming_a_private_incident() {
        var key = fixtures.declared("Agent whispers");
        var secret = fixtures.privateOne("Agent whispers numbers");
        proposals.propose(key, whispering());

        var proposal = playbooks.proposals(ProposalState.OPEN).getFirst();
        assertThat(proposal.reason()).isEqualTo("New failure mode: Whispering, seen in " + key);
        assertThat(playbooks.proposal(proposal.id()).document()).contains("key: whispering", "Agent whispers");
        assertThat(told(key)).containsExactly("New failure mode proposed: Whispering");
        assertThat(queries.library()).extracting(FailureMode::name).doesNotContain("Whispering");

        proposals.propose(secret, whispering());
        assertThat(playbooks.proposals(ProposalState.OPEN))
                .extracting(open -> open.reason())
                .contains("New failure mode: Whispering");
    }

    @Test
    void proposal_needs_a_name_and_a_symptom() {
        assertThatExceptionOfType(RuleViolationException.class)
                .isThrownBy(() -> new ProposeMode(" ", null, "Speaks", Set.of("never-responds"), List.of()));
        assertThatExceptionOfType(RuleViolationException.class)
                .isThrownBy(() -> new ProposeMode("Whispering", null, "Speaks", Set.of(), List.of(" ")));
        assertThatExceptionOfType(RuleViolationException.class)
                .isThrownBy(() -> new ProposeMode("x".repeat(121), null, "Speaks", Set.of("a"), List.of()));
    }

    @Test
    void strangers_and_stakeholders_neither_read_nor_write() {
        var secret = fixtures.privateOne("Agent silent for a witness");
        service.suspect(secret, SILENCE);

        Acting.as(TestPerson.RAFAEL, () -> {
            assertThat(queries.of(secret)).isEmpty();
            for (var refused : List.<Runnable>of(
                    () -> service.suspect(secret, SILENCE),
                    () -> service.confirm(secret, SILENCE),
                    () -> service.withdraw(secret, SILENCE),
                    () -> proposals.propose(secret, whispering()))) {
                assertThatExceptionOfType(IncidentNotFoundException.class).isThrownBy(refused::run);
            }
        });
        Acting.as(TestPerson.STAN, () -> {
            for (var refused : List.<Runnable>of(
                    () -> queries.of(secret),
                    () -> queries.counts(),
                    () -> service.confirm(secret, SILENCE),
                    () -> proposals.propose(secret, whispering()))) {
                assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(refused::run);
            }
        });
    }

    private static ProposeMode whispering() {
        return new ProposeMode(
                "Whispering", Layer.TTS, "The voice is too low to be heard", Set.of(), List.of("Agent whispers"));
    }

    private String first(Set<String> symptoms) {
        return queries.rank(symptoms).getFirst().mode().key();
    }

    private List<String> told(IncidentKey key) {
        return timeline.all(key).stream()
                .filter(entry -> entry instanceof Activity activity && activity.activity() == ActivityKind.DIAGNOSIS)
                .map(entry -> entry.text())
                .toList();
    }
}
