package dev.aftercall.postmortem.action.ui;

import dev.aftercall.base.Severity;
import dev.aftercall.identity.Person;
import dev.aftercall.postmortem.action.ActionFilter;
import dev.aftercall.postmortem.action.ActionKind;
import dev.aftercall.postmortem.action.DueFilter;
import dev.aftercall.postmortem.action.Horizon;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Filters with one criterion changed. */
final class Filters {

    private Filters() {}

    static ActionFilter mine(ActionFilter f, boolean mine) {
        return new ActionFilter(
                mine, f.owner(), f.horizons(), f.kinds(), f.severities(), f.due(), f.states(), f.text());
    }

    static ActionFilter owner(ActionFilter f, @Nullable Person owner) {
        return new ActionFilter(
                f.mine(),
                owner == null ? null : owner.id(),
                f.horizons(),
                f.kinds(),
                f.severities(),
                f.due(),
                f.states(),
                f.text());
    }

    static ActionFilter horizons(ActionFilter f, Set<Horizon> horizons) {
        return new ActionFilter(
                f.mine(), f.owner(), horizons, f.kinds(), f.severities(), f.due(), f.states(), f.text());
    }

    static ActionFilter kinds(ActionFilter f, Set<ActionKind> kinds) {
        return new ActionFilter(
                f.mine(), f.owner(), f.horizons(), kinds, f.severities(), f.due(), f.states(), f.text());
    }

    static ActionFilter severities(ActionFilter f, Set<Severity> severities) {
        return new ActionFilter(
                f.mine(), f.owner(), f.horizons(), f.kinds(), severities, f.due(), f.states(), f.text());
    }

    static ActionFilter due(ActionFilter f, @Nullable DueFilter due) {
        return new ActionFilter(
                f.mine(), f.owner(), f.horizons(), f.kinds(), f.severities(), due, f.states(), f.text());
    }

    static ActionFilter text(ActionFilter f, @Nullable String text) {
        return new ActionFilter(
                f.mine(), f.owner(), f.horizons(), f.kinds(), f.severities(), f.due(), f.states(), text);
    }
}
