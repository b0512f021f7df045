package dev.aftercall.incident.checklist;

import dev.aftercall.base.NotFoundException;
import dev.aftercall.base.RuleViolationException;
import dev.aftercall.identity.People;
import dev.aftercall.identity.Person;
import dev.aftercall.identity.Roles;
import dev.aftercall.identity.UserId;
import dev.aftercall.incident.Casebook;
import dev.aftercall.incident.IncidentCourse;
import dev.aftercall.incident.IncidentKey;
import dev.aftercall.incident.Texts;
import dev.aftercall.incident.diagnosis.DiagnosisService;
import dev.aftercall.incident.diagnosis.JudgeLayer;
import dev.aftercall.playbook.ChecklistStep;
import dev.aftercall.playbook.StepKind;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do with checklists. The first answer to a step counts; who comes second learns whose it was. */
@Service
@Transactional
@PreAuthorize(Roles.IS_TEAM)
public class ChecklistService {

    private static final int STEP = 300;
    private static final int MOST_STEPS = 300;

    private final Casebook casebook;
    private final Sheets sheets;
    private final Minutes minutes;
    private final DiagnosisService diagnosis;
    private final People people;

    ChecklistService(Casebook casebook, Sheets sheets, Minutes minutes, DiagnosisService diagnosis, People people) {
        this.casebook = casebook;
        this.sheets = sheets;
        this.minutes = minutes;
        this.diagnosis = diagnosis;
        this.people = people;
    }

    /**
     * Answers an open step. A check that names a layer writes the verdict into the diagnosis.
     *
     * @throws StepAnsweredException if somebody else was quicker
     */
    public void answer(IncidentKey key, AnswerStep command) {
        var incident = casebook.hold(key);
        var sheet = sheets.of(incident.id());
        var line = find(sheet, command.step());
        var before = line.step().toStep();
        var by = casebook.actor();
        if (before.answer() != null && before.answeredAt() != null) {
            if (before.answer() == command.answer() && by.equals(before.answeredBy())) {
                return;
            }
            throw StepAnsweredException.by(name(before.answeredBy()), before.answer(), before.answeredAt());
        }
        line.step().answer(command.answer(), command.note(), by, casebook.now());
        judge(key, line.step().toStep());
        minutes.answered(incident, line.step().toStep());
        settle(incident, sheet, line);
    }

    /** Adds to an answered step what was seen or done. */
    public void note(IncidentKey key, StepId step, String note) {
        var words = Texts.paragraph("Note", note, AnswerStep.NOTE);
        var incident = casebook.hold(key);
        var line = find(sheets.of(incident.id()), step);
        if (!line.step().isAnswered()) {
            throw new RuleViolationException("Answer the step first");
        }
        line.step().note(words);
        judge(key, line.step().toStep());
        minutes.changed(incident, "checklist.note", line.step().toStep());
    }

    /** Opens an answered step again; the diagnosis keeps what was found. */
    public void reopen(IncidentKey key, StepId step) {
        var incident = casebook.hold(key);
        var sheet = sheets.of(incident.id());
        var line = find(sheet, step);
        if (line.step().isAnswered()) {
            line.step().reopen();
            line.phase().settle(false, casebook.now());
            minutes.changed(incident, "checklist.reopen", line.step().toStep());
        }
    }

    /** Adds a task of one's own at the end of a phase. */
    public StepId add(IncidentKey key, PhaseId phase, String text) {
        var words = Texts.requiredLine("Step", text, STEP);
        var incident = casebook.hold(key);
        var sheet = sheets.of(incident.id());
        var row = sheet.lines().stream()
                .map(Sheet.Line::phase)
                .filter(found -> found.id().equals(phase))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("There is no such phase"));
        var template = new ChecklistStep("added-" + sheet.lines().size(), StepKind.TASK, words, null, null);
        var step = append(incident, sheet, row, List.of(template), "Added by " + name(casebook.actor()))
                .getFirst();
        minutes.changed(incident, "checklist.add", step.toStep());
        return step.id();
    }

    /**
     * Adds the diagnostic steps of a failure mode to the phase in which layers are looked at, leaving out those that are
     * already there.
     *
     * @return how many were added
     */
    public int addDiagnosticSteps(IncidentKey key, String failureMode, List<ChecklistStep> steps) {
        var incident = casebook.hold(key);
        var sheet = sheets.of(incident.id());
        var latest = sheet.latest();
        if (latest.isEmpty()) {
            throw new RuleViolationException("This incident has no checklist");
        }
        var phase = latest.stream()
                .filter(line -> line.step().toStep().layer() != null)
                .findFirst()
                .orElse(latest.getLast())
                .phase();
        var missing = steps.stream()
                .filter(step -> latest.stream().noneMatch(line -> line.step().hasKey(step.key())))
                .toList();
        var added = append(incident, sheet, phase, missing, failureMode);
        added.forEach(step -> minutes.changed(incident, "checklist.add", step.toStep()));
        return added.size();
    }

    private List<StepRow> append(
            IncidentCourse incident, Sheet sheet, PhaseRow phase, List<ChecklistStep> steps, String origin) {
        if (sheet.lines().size() + steps.size() > MOST_STEPS) {
            throw new RuleViolationException("A checklist has %d steps at most".formatted(MOST_STEPS));
        }
        var next =
                sheet.stepsOf(phase).stream().mapToInt(StepRow::position).max().orElse(-1) + 1;
        var added = new java.util.ArrayList<StepRow>();
        for (var step : steps) {
            var row = new StepRow(incident.id(), phase.id(), next + added.size(), step, origin);
            sheets.add(row);
            added.add(row);
        }
        if (!added.isEmpty()) {
            phase.settle(false, casebook.now());
        }
        return added;
    }

    private void judge(IncidentKey key, RunStep step) {
        var layer = step.layer();
        var answer = step.answer();
        if (layer != null && answer != null) {
            answer.verdict()
                    .ifPresent(verdict ->
                            diagnosis.judge(key, new JudgeLayer(layer, verdict, step.note(), ""), step.text()));
        }
    }

    private void settle(IncidentCourse incident, Sheet sheet, Sheet.Line line) {
        var complete = sheet.stepsOf(line.phase()).stream().allMatch(StepRow::isAnswered);
        if (line.phase().settle(complete, casebook.now())) {
            minutes.phaseDone(incident, line.phase().name());
        }
    }

    private static Sheet.Line find(Sheet sheet, StepId step) {
        return sheet.find(step).orElseThrow(() -> new NotFoundException("There is no such step"));
    }

    private String name(@Nullable UserId user) {
        return people.find(user).map(Person::name).orElse("Someone");
    }
}
