package dev.aftercall.demo;

import dev.aftercall.identity.CurrentUser;
import dev.aftercall.incident.IncidentKey;
import dev.aftercall.incident.IncidentQueries;
import dev.aftercall.incident.IncidentStatus;
import dev.aftercall.incident.checklist.AnswerStep;
import dev.aftercall.incident.checklist.ChecklistQueries;
import dev.aftercall.incident.checklist.ChecklistService;
import dev.aftercall.incident.checklist.RunStep;
import dev.aftercall.incident.checklist.StepAnswer;
import dev.aftercall.incident.clock.ClockService;
import dev.aftercall.incident.clock.ClockSignals;
import dev.aftercall.incident.diagnosis.DiagnosisService;
import dev.aftercall.incident.diagnosis.JudgeLayer;
import dev.aftercall.playbook.StepKind;
import java.time.Clock;
import java.util.Objects;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Plays what belongs to the response beside the log: updates, measurements, checklists, verdicts, the meeting. */
@Profile(DemoLoader.PROFILE)
@Component
class ResponsePlayer {

    private final IncidentQueries incidents;
    private final ClockSignals signals;
    private final ClockService clocks;
    private final ChecklistQueries checklists;
    private final ChecklistService ticking;
    private final DiagnosisService diagnosis;
    private final CurrentUser user;
    private final Clock clock;

    ResponsePlayer(
            IncidentQueries incidents,
            ClockSignals signals,
            ClockService clocks,
            ChecklistQueries checklists,
            ChecklistService ticking,
            DiagnosisService diagnosis,
            CurrentUser user,
            Clock clock) {
        this.incidents = incidents;
        this.signals = signals;
        this.clocks = clocks;
        this.checklists = checklists;
        this.ticking = ticking;
        this.diagnosis = diagnosis;
        this.user = user;
        this.clock = clock;
    }

    void updateSent(IncidentKey key, boolean toStakeholders) {
        signals.updateSent(incidents.details(key).id(), toStakeholders, user.id(), clock.instant());
    }

    void measured(IncidentKey key) {
        signals.componentsMeasured(incidents.details(key).id(), user.id(), clock.instant());
    }

    /** Nothing if the incident was reopened since. */
    void meetingHeld(IncidentKey key) {
        if (incidents.details(key).status() == IncidentStatus.RESOLVED) {
            clocks.recordMeeting(key, null);
        }
    }

    void tick(IncidentKey key, Step.Tick tick) {
        var answer = tick.answer() == null ? StepAnswer.DONE : tick.answer();
        for (var name : tick.tick()) {
            var step = checklists.of(key).getFirst().phases().stream()
                    .flatMap(phase -> phase.steps().stream())
                    .filter(found -> found.key().equals(name))
                    .map(RunStep::id)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("The checklist has no step " + name));
            ticking.answer(key, new AnswerStep(step, answer, Objects.requireNonNullElse(tick.text(), "")));
        }
    }

    /** Ticks what there is to do; what was found and decided stands in the log of the story. */
    void tickTasks(IncidentKey key) {
        checklists.of(key).getFirst().phases().stream()
                .flatMap(phase -> phase.steps().stream())
                .filter(step -> step.kind() == StepKind.TASK && !step.isAnswered())
                .forEach(step -> ticking.answer(key, AnswerStep.of(step.id(), StepAnswer.DONE)));
    }

    void judge(IncidentKey key, Step.Judge judge) {
        var words = Objects.requireNonNullElse(judge.text(), "");
        diagnosis.judge(key, new JudgeLayer(judge.layer(), judge.verdict(), words, ""));
    }
}
