package dev.aftercall.demo;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.aftercall.base.Layer;
import dev.aftercall.base.Severity;
import dev.aftercall.incident.IncidentRole;
import dev.aftercall.incident.IncidentStatus;
import dev.aftercall.incident.IncidentTime;
import dev.aftercall.incident.Marker;
import dev.aftercall.incident.Milestone;
import dev.aftercall.incident.checklist.StepAnswer;
import dev.aftercall.incident.diagnosis.Verdict;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One thing that somebody did during an incident; its kind shows in the keys that it has. */
@JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
@JsonSubTypes({
    @Type(Step.Acknowledge.class),
    @Type(Step.TakeRole.class),
    @Type(Step.Move.class),
    @Type(Step.Rate.class),
    @Type(Step.Write.class),
    @Type(Step.Correct.class),
    @Type(Step.Strike.class),
    @Type(Step.Learn.class),
    @Type(Step.Time.class),
    @Type(Step.Measure.class),
    @Type(Step.Tick.class),
    @Type(Step.Judge.class),
    @Type(Step.Suspect.class)
})
sealed interface Step {

    /** When, counted from the declaration. */
    Span at();

    /** Login of whoever did it. */
    String who();

    /** Takes care of the incident. */
    record Acknowledge(Span at, String who, boolean ack) implements Step {}

    /** Takes a role, or gives it to somebody. */
    record TakeRole(
            Span at,
            String who,
            IncidentRole role,
            @Nullable String user,
            @Nullable String text) implements Step {}

    /** Moves the incident to another status. */
    record Move(
            Span at,
            String who,
            IncidentStatus status,
            @Nullable String text,
            @Nullable String reason,
            @Nullable String duplicateOf)
            implements Step {}

    /** Rates the incident anew. */
    record Rate(Span at, String who, Severity severity, String reason) implements Step {}

    /**
     * Writes a note.
     *
     * @param id what a later correction calls it
     * @param occurred when it happened, counted from the declaration
     * @param internal whether a communication went to the team only
     */
    record Write(
            Span at,
            String who,
            String note,
            @Nullable String id,
            @Nullable Span occurred,
            @Nullable Marker marker,
            @Nullable Milestone milestone,
            @Nullable Layer layer,
            @Nullable String evidence,
            boolean pinned,
            boolean internal)
            implements Step {}

    /** Corrects a note. */
    record Correct(Span at, String who, String correct, String instead, String reason) implements Step {}

    /** Strikes a note out. */
    record Strike(Span at, String who, String strike, String reason) implements Step {}

    /** Takes down facts; the others stay. */
    record Learn(Span at, String who, Facts facts) implements Step {}

    /** Records one of the incident's times as now. */
    record Time(Span at, String who, IncidentTime time) implements Step {}

    /**
     * Takes down what was measured.
     *
     * @param measured values by metric, as people type them
     * @param usual baselines by metric
     * @param over how long the window was
     */
    record Measure(
            Span at,
            String who,
            Map<String, String> measured,
            @Nullable Map<String, String> usual,
            @Nullable Span over,
            @Nullable String source)
            implements Step {}

    /**
     * Answers steps of the checklist.
     *
     * @param tick keys of the steps
     * @param answer done, unless said otherwise
     */
    record Tick(
            Span at,
            String who,
            List<String> tick,
            @Nullable StepAnswer answer,
            @Nullable String text) implements Step {}

    /** Says what is known of a layer. */
    record Judge(
            Span at,
            String who,
            Verdict verdict,
            Layer layer,
            @Nullable String text) implements Step {}

    /** Suspects a failure mode and puts its diagnostic steps into the checklist. */
    record Suspect(Span at, String who, String suspect) implements Step {}

    /** Facts that became known. */
    record Facts(
            @Nullable Layer layer,
            @Nullable String summary,
            @Nullable String reproduction,
            @Nullable Map<String, String> links) {}
}
