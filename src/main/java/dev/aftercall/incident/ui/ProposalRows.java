package dev.aftercall.incident.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.base.ui.SeverityBadge;
import dev.aftercall.playbook.Factor;
import dev.aftercall.playbook.FactorOutcome;
import dev.aftercall.playbook.FactorRule;
import dev.aftercall.playbook.Metric;
import dev.aftercall.playbook.Outcome;
import dev.aftercall.playbook.Playbook;
import dev.aftercall.playbook.SeverityProposal;
import dev.aftercall.playbook.TriggerOutcome;
import dev.aftercall.playbook.TriggerRule;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One line per trigger and factor: what it says, the value it saw, what came of it. */
final class ProposalRows {

    private final Playbook playbook;

    ProposalRows(Playbook playbook) {
        this.playbook = playbook;
    }

    Component of(TriggerOutcome trigger) {
        var fired = trigger.outcome() == Outcome.FIRED;
        var row = row(
                fired ? "triangle-alert" : trigger.outcome() == Outcome.UNKNOWN ? "circle-dashed" : "minus",
                trigger.trigger().text(),
                value(trigger),
                fired
                        ? SeverityBadge.filled(trigger.trigger().severity(), false)
                        : quiet(trigger.outcome().word()));
        row.setClassName("fired", fired);
        if (trigger.assumed()) {
            row.add(remark("Taken to hold, because nobody said otherwise."));
        }
        return row;
    }

    Component of(FactorOutcome factor, SeverityProposal proposal) {
        var disagrees = proposal.disagreements().stream()
                .anyMatch(found -> found.factor().equals(factor.factor()));
        var level = factor.level();
        var row = row(
                disagrees ? "circle-alert" : level == null ? "circle-dashed" : "check",
                factor.factor().name(),
                value(factor),
                level == null ? quiet("not known") : SeverityBadge.quiet(level));
        if (disagrees) {
            row.addClassName("disagrees");
            row.add(remark("Disagrees with the proposal. Not applied: it stands alone."));
        }
        return row;
    }

    private String value(TriggerOutcome trigger) {
        return switch (trigger.trigger().rule()) {
            case TriggerRule.Ticked _ -> "";
            case TriggerRule.Measured measured -> text(measured.metric(), trigger.value());
        };
    }

    private String value(FactorOutcome factor) {
        var choice = factor.choice();
        if (choice != null) {
            return choice.text();
        }
        return metric(factor.factor()).map(key -> text(key, factor.value())).orElse("");
    }

    private static Optional<String> metric(Factor factor) {
        return switch (factor.rule()) {
            case FactorRule.Chosen _ -> Optional.empty();
            case FactorRule.Measured measured -> Optional.of(measured.metric());
        };
    }

    private String text(String metric, @Nullable BigDecimal value) {
        return value == null
                ? ""
                : playbook.metric(metric)
                        .map(Metric::unit)
                        .map(unit -> unit.text(value))
                        .orElse(value.toPlainString());
    }

    private static Div row(String icon, String text, String value, Component outcome) {
        var words = new Span(text);
        words.addClassName("what");
        var number = new Span(value);
        number.addClassNames("tabular", "semi", "nowrap");
        var row = new Div(new Icon(icon), words, number, outcome);
        row.addClassName("proposal-row");
        return row;
    }

    private static Span remark(String text) {
        var remark = new Span(text);
        remark.addClassNames("remark", "s", "muted");
        return remark;
    }

    private static Span quiet(String word) {
        var quiet = new Span(word);
        quiet.addClassNames("s", "muted", "nowrap");
        return quiet;
    }
}
