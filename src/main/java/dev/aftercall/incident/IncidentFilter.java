package dev.aftercall.incident;

import dev.aftercall.base.Layer;
import dev.aftercall.base.Severity;
import dev.aftercall.identity.UserId;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which incidents to list and in which order; an empty set or null does not restrict.
 *
 * @param text words of title, customer impact or tags, or a key
 * @param from first day of declaration, UTC
 * @param to last day of declaration, UTC
 */
public record IncidentFilter(
        Set<IncidentStatus> statuses,
        Set<Severity> severities,
        Set<Layer> layers,
        @Nullable String workflow,
        @Nullable UserId commander,
        @Nullable String text,
        @Nullable String tag,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean includeDrills,
        Sort sort) {

    /** Orders of a list; equal ones follow newest first. */
    public enum Sort {
        /** Open ones first, worst and newest on top; then the ended ones, newest first. */
        OPEN_FIRST,
        STARTED_DESC,
        STARTED_ASC,
        /** Worst first. */
        SEVERITY,
        SEVERITY_ASC,
        KEY_DESC,
        KEY_ASC,
        TITLE_ASC,
        TITLE_DESC,
        /** Longest first, open ones by how long they have been open. */
        DURATION_DESC,
        DURATION_ASC
    }

    public IncidentFilter {
        statuses = Set.copyOf(statuses);
        severities = Set.copyOf(severities);
        layers = Set.copyOf(layers);
        workflow = Texts.searched(workflow);
        text = Texts.searched(text);
        tag = Texts.searched(tag);
    }

    /** Everything, drills too, open ones first. */
    public static IncidentFilter all() {
        return new IncidentFilter(
                Set.of(), Set.of(), Set.of(), null, null, null, null, null, null, true, Sort.OPEN_FIRST);
    }

    /** What people work on now, drills too. */
    public static IncidentFilter open() {
        return all().withStatuses(
                        Set.of(IncidentStatus.INVESTIGATING, IncidentStatus.IDENTIFIED, IncidentStatus.MITIGATING));
    }

    public IncidentFilter withStatuses(Set<IncidentStatus> statuses) {
        return new IncidentFilter(
                statuses, severities, layers, workflow, commander, text, tag, from, to, includeDrills, sort);
    }

    public IncidentFilter withSeverities(Set<Severity> severities) {
        return new IncidentFilter(
                statuses, severities, layers, workflow, commander, text, tag, from, to, includeDrills, sort);
    }

    public IncidentFilter withLayers(Set<Layer> layers) {
        return new IncidentFilter(
                statuses, severities, layers, workflow, commander, text, tag, from, to, includeDrills, sort);
    }

    public IncidentFilter withWorkflow(@Nullable String workflow) {
        return new IncidentFilter(
                statuses, severities, layers, workflow, commander, text, tag, from, to, includeDrills, sort);
    }

    public IncidentFilter withCommander(@Nullable UserId commander) {
        return new IncidentFilter(
                statuses, severities, layers, workflow, commander, text, tag, from, to, includeDrills, sort);
    }

    public IncidentFilter withText(@Nullable String text) {
        return new IncidentFilter(
                statuses, severities, layers, workflow, commander, text, tag, from, to, includeDrills, sort);
    }

    public IncidentFilter withTag(@Nullable String tag) {
        return new IncidentFilter(
                statuses, severities, layers, workflow, commander, text, tag, from, to, includeDrills, sort);
    }

    public IncidentFilter withDays(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new IncidentFilter(
                statuses, severities, layers, workflow, commander, text, tag, from, to, includeDrills, sort);
    }

    public IncidentFilter withDrills(boolean includeDrills) {
        return new IncidentFilter(
                statuses, severities, layers, workflow, commander, text, tag, from, to, includeDrills, sort);
    }

    public IncidentFilter withSort(Sort sort) {
        return new IncidentFilter(
                statuses, severities, layers, workflow, commander, text, tag, from, to, includeDrills, sort);
    }
}
