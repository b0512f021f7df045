package dev.aftercall.incident.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.aftercall.base.Layer;
import dev.aftercall.base.RuleViolationException;
import dev.aftercall.base.Severity;
import dev.aftercall.incident.Activity;
import dev.aftercall.incident.ActivityKind;
import dev.aftercall.incident.ChangeSeverity;
import dev.aftercall.incident.IncidentFixtures;
import dev.aftercall.incident.IncidentKey;
import dev.aftercall.incident.IncidentNotFoundException;
import dev.aftercall.incident.IncidentService;
import dev.aftercall.incident.TimelineQueries;
import dev.aftercall.incident.diagnosis.DiagnosisQueries;
import dev.aftercall.incident.diagnosis.LayerVerdict;
import dev.aftercall.incident.diagnosis.Verdict;
import dev.aftercall.playbook.ChecklistStep;
import dev.aftercall.playbook.StepKind;
import dev.aftercall.testing.Acting;
import dev.aftercall.testing.As;
import dev.aftercall.testing.IntegrationTest;
import dev.aftercall.testing.SqlCount;
import dev.aftercall.testing.TestClock;
import dev.aftercall.testing.TestPerson;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
@As(TestPerson.NORA)
class ChecklistIntegrationTest {

    @Autowired
    private IncidentFixtures fixtures;

    @Autowired
    private IncidentService incidents;

    @Autowired
    private ChecklistService service;

    @Autowired
    private ChecklistQueries queries;

    @Autowired
    private DiagnosisQueries diagnosis;

    @Autowired
    private TimelineQueries timeline;

    @Autowired
    private TestClock clock;

    @Test
    void declaration_copies_the_template_of_the_severity() {
        var critical = run(fixtures.declared("One", Severity.SEV1));
        assertThat(critical.phases()).extracting(RunPhase::box).containsExactly("0–5", "5–15", "15–30", "30+");
        assertThat(critical.total()).isEqualTo(19);
        assertThat(run(fixtures.declared("Two", Severity.SEV2)).phases())
                .extracting(RunPhase::box)
                .containsExactly("0–15", "15–30", "30–60");
        assertThat(run(fixtures.declared("Three", Severity.SEV3)).phases())
                .extracting(RunPhase::box, RunPhase::answered)
                .containsExactly(tuple("", 0L));
    }

    @Test
    void first_answer_counts_and_the_second_learns_whose_it_was() {
        var key = fixtures.declared("One", Severity.SEV1);
        Acting.as(TestPerson.RAFAEL, () -> answer(key, "war-room", StepAnswer.DONE));

        assertThatExceptionOfType(StepAnsweredException.class)
                .isThrownBy(() -> answer(key, "war-room", StepAnswer.SKIPPED))
                .withMessageContaining("Rafael Duarte has already marked this as done (2026-09-17 03:16:00 UTC)");
        Acting.as(TestPerson.RAFAEL, () -> answer(key, "war-room", StepAnswer.DONE));

        assertThat(step(key, "war-room").answeredBy()).isEqualTo(TestPerson.RAFAEL.id());
        assertThat(step(key, "war-room").answer()).isEqualTo(StepAnswer.DONE);
    }

    @Test
    void of_several_who_tick_at_the_same_moment_one_counts_and_the_others_are_told() {
        var key = fixtures.declared("One", Severity.SEV1);
        var step = step(key, "war-room").id();
        var late = Stream.of(TestPerson.RAFAEL, TestPerson.TOBIAS, TestPerson.NORA)
                .map(person -> CompletableFuture.supplyAsync(() -> Acting.as(person, () -> {
                    try {
                        service.answer(key, AnswerStep.of(step, StepAnswer.DONE));
                        return 0;
                    } catch (StepAnsweredException _) {
                        return 1;
                    }
                })))
                .toList()
                .stream()
                .mapToInt(CompletableFuture::join)
                .sum();

        assertThat(late).isEqualTo(2);
        assertThat(step(key, "war-room").answer()).isEqualTo(StepAnswer.DONE);
    }

    @Test
    void timeline_tells_decisions_verdicts_and_finished_phases_only() {
        var key = fixtures.declared("One", Severity.SEV1);
        answer(key, "acknowledge", StepAnswer.DONE);
        answer(key, "page-commander", StepAnswer.DONE);
        answer(key, "open-ticket", StepAnswer.SKIPPED);
        answer(key, "war-room", StepAnswer.DONE);
        answer(key, "provider-status", StepAnswer.SUSPECT);
        service.answer(
                key, new AnswerStep(step(key, "failover").id(), StepAnswer.YES, "Switched to the second provider"));

        assertThat(told(key))
                .extracting(Activity::text, Activity::note)
                .containsExactlyInAnyOrder(
                        tuple("Phase done: Acknowledge and mobilize", ""),
                        tuple("Do the ASR, LLM or TTS providers report trouble? suspect", ""),
                        tuple(
                                "Can a backup provider take over? If so, switch now: yes",
                                "Switched to the second provider"));
    }

    @Test
    void check_of_a_layer_writes_its_verdict_into_the_diagnosis() {
        var key = fixtures.declared("One", Severity.SEV1);
        service.answer(key, new AnswerStep(step(key, "check-asr").id(), StepAnswer.FAULTY, "0 of 412 turns"));
        service.note(key, step(key, "check-asr").id(), "0 of 412 turns in five minutes");

        assertThat(diagnosis.sheet(key).of(Layer.ASR)).hasValueSatisfying(verdict -> {
            assertThat(verdict.verdict()).isEqualTo(Verdict.FAULTY);
            assertThat(verdict.evidence()).isEqualTo("0 of 412 turns in five minutes");
            assertThat(verdict.step()).startsWith("Do transcripts appear?");
        });
        assertThat(diagnosis.sheet(key).historyOf(Layer.ASR))
                .extracting(LayerVerdict::evidence)
                .containsExactly("0 of 412 turns");
        service.answer(key, AnswerStep.of(step(key, "check-llm").id(), StepAnswer.SKIPPED));
        assertThat(diagnosis.sheet(key).of(Layer.LLM)).isEmpty();
    }

    @Test
    void severity_rise_adds_the_new_checklist_and_carries_over_what_was_done() {
        var key = fixtures.declared("Three", Severity.SEV3);
        clock.advance(Duration.ofMinutes(2));
        service.answer(key, new AnswerStep(step(key, "name-layer").id(), StepAnswer.DONE, "It is the ASR"));
        clock.advance(Duration.ofMinutes(10));
        rate(key, Severity.SEV1);

        assertThat(queries.of(key)).extracting(ChecklistRun::severity).containsExactly(Severity.SEV1, Severity.SEV3);
        var carried = step(key, "name-layer");
        assertThat(carried.carried()).isTrue();
        assertThat(carried.note()).isEqualTo("It is the ASR");
        assertThat(carried.answeredAt()).isEqualTo(TestClock.START.plus(Duration.ofMinutes(2)));
        assertThat(run(key).answered()).isEqualTo(1);
        assertThat(run(key).startedAt()).isEqualTo(clock.instant());

        rate(key, Severity.SEV3);
        rate(key, Severity.SEV1);
        assertThat(queries.of(key)).hasSize(2);
    }

    @Test
    void time_boxes_tell_what_is_on_and_what_is_late() {
        var run = run(fixtures.declared("One", Severity.SEV1));
        var start = TestClock.START;

        assertThat(run.current(start)).contains(run.phases().getFirst());
        assertThat(run.phases().getFirst().isLate(start.plusSeconds(299))).isFalse();
        assertThat(run.phases().getFirst().isLate(start.plusSeconds(300))).isTrue();
        assertThat(run.current(start.plusSeconds(20 * 60)))
                .contains(run.phases().get(2));
        assertThat(run.phases().getLast().isLate(start.plusSeconds(90_000))).isFalse();
    }

    @Test
    void steps_can_be_opened_again_and_added_by_hand() {
        var key = fixtures.declared("Three", Severity.SEV3);
        var phase = run(key).phases().getFirst();
        run(key).phases()
                .getFirst()
                .steps()
                .forEach(step -> service.answer(
                        key, AnswerStep.of(step.id(), StepAnswer.to(step.kind()).getFirst())));
        assertThat(run(key).phases().getFirst().doneAt()).isNotNull();

        service.add(key, phase.id(), "Ring the customer");
        assertThat(run(key).phases().getFirst().doneAt()).isNull();
        assertThat(run(key).phases().getFirst().steps().getLast())
                .extracting(RunStep::text, RunStep::origin)
                .containsExactly("Ring the customer", "Added by Nora Lindqvist");

        service.reopen(key, step(key, "trend").id());
        assertThat(step(key, "trend").isAnswered()).isFalse();
        assertThat(step(key, "trend").answeredBy()).isNull();
    }

    @Test
    void diagnostic_steps_join_the_phase_of_the_layers_once() {
        var key = fixtures.declared("One", Severity.SEV1);
        var steps = List.of(
                new ChecklistStep("call-api", StepKind.TASK, "Call the speech API with the live key", null, null),
                new ChecklistStep("check-asr", StepKind.CHECK, "Do transcripts appear?", Layer.ASR, null));

        assertThat(service.addDiagnosticSteps(key, "Complete STT silence", steps))
                .isEqualTo(1);
        assertThat(service.addDiagnosticSteps(key, "Complete STT silence", steps))
                .isZero();

        assertThat(run(key).phases().get(2).steps().getLast())
                .extracting(RunStep::text, RunStep::origin)
                .containsExactly("Call the speech API with the live key", "Complete STT silence");
    }

    @Test
    void answers_must_fit_the_question() {
        var key = fixtures.declared("One", Severity.SEV1);

        assertThatExceptionOfType(RuleViolationException.class)
                .isThrownBy(() -> answer(key, "war-room", StepAnswer.FAULTY));
        assertThatExceptionOfType(RuleViolationException.class)
                .isThrownBy(() -> new AnswerStep(StepId.next(), StepAnswer.DONE, "x".repeat(1_001)));
        assertThatExceptionOfType(RuleViolationException.class)
                .isThrownBy(() -> service.add(key, run(key).phases().getFirst().id(), " "));
    }

    @Test
    void strangers_and_stakeholders_neither_read_nor_tick() {
        var secret = fixtures.privateOne("Numbers visible");
        var step = Acting.as(TestPerson.TOBIAS, () -> step(secret, "war-room").id());
        var command = AnswerStep.of(step, StepAnswer.DONE);

        Acting.as(TestPerson.RAFAEL, () -> {
            assertThat(queries.of(secret)).isEmpty();
            assertThatExceptionOfType(IncidentNotFoundException.class)
                    .isThrownBy(() -> service.answer(secret, command));
            var own = fixtures.declared("Own");
            assertThatExceptionOfType(dev.aftercall.base.NotFoundException.class)
                    .isThrownBy(() -> service.answer(own, command));
        });
        Acting.as(TestPerson.STAN, () -> {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> queries.of(secret));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> service.answer(secret, command));
        });
    }

    @Test
    void reading_needs_one_statement() {
        var key = fixtures.declared("One", Severity.SEV1);

        assertThat(SqlCount.of(() -> queries.of(key))).isEqualTo(1);
    }

    private void answer(IncidentKey key, String step, StepAnswer answer) {
        service.answer(key, AnswerStep.of(step(key, step).id(), answer));
    }

    private ChecklistRun run(IncidentKey key) {
        return queries.of(key).getFirst();
    }

    private RunStep step(IncidentKey key, String stepKey) {
        return run(key).phases().stream()
                .flatMap(phase -> phase.steps().stream())
                .filter(step -> step.key().equals(stepKey))
                .findFirst()
                .orElseThrow();
    }

    private void rate(IncidentKey key, Severity severity) {
        incidents.changeSeverity(key, fixtures.version(key), new ChangeSeverity(severity, "Looked again"));
    }

    private List<Activity> told(IncidentKey key) {
        return timeline.all(key).stream()
                .filter(entry -> entry instanceof Activity activity && activity.activity() == ActivityKind.CHECKLIST)
                .map(Activity.class::cast)
                .toList();
    }
}
