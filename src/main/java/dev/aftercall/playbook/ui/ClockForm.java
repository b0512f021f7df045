package dev.aftercall.playbook.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import dev.aftercall.base.Severity;
import dev.aftercall.playbook.ClockRule;
import dev.aftercall.playbook.ClockTarget;
import dev.aftercall.playbook.Playbook;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The names of a clock and what it gives for each severity. */
final class ClockForm extends Div {

    private record Spans(SpanField due, SpanField breach) {

        boolean areReadable() {
            var promised = due.isReadable();
            return breach.isReadable() && promised;
        }

        Optional<ClockTarget> target() {
            return Optional.ofNullable(due.span()).map(promised -> new ClockTarget(promised, breach.span()));
        }
    }

    private final ClockRule clock;
    private final TextField name = new TextField("What must be done");
    private final TextField done = new TextField("What was done, once it is met");
    private final Map<Severity, Spans> targets = new EnumMap<>(Severity.class);

    ClockForm(ClockRule clock) {
        this.clock = clock;
        name.setValue(clock.name());
        done.setValue(clock.doneName());
        name.setMaxLength(120);
        done.setMaxLength(120);
        addClassName("form");
        add(name, done);
        for (var severity : Severity.values()) {
            var target = clock.targets().get(severity);
            var spans = new Spans(
                    new SpanField(severity.label() + ", due after", target == null ? null : target.due()),
                    new SpanField(
                            severity.label() + ", breached after, if later", target == null ? null : target.breach()));
            targets.put(severity, spans);
            var pair = new Div(spans.due(), spans.breach());
            pair.addClassName("pair");
            add(pair);
        }
    }

    Optional<UnaryOperator<Playbook>> read() {
        if (targets.values().stream().filter(Spans::areReadable).count() < targets.size()) {
            return Optional.empty();
        }
        var read = new EnumMap<Severity, ClockTarget>(Severity.class);
        targets.forEach((severity, spans) -> spans.target().ifPresent(target -> read.put(severity, target)));
        return Optional.of(PlaybookEdits.clock(new ClockRule(
                clock.key(),
                name.getValue(),
                done.getValue(),
                clock.start(),
                clock.stop(),
                read,
                clock.repeats(),
                clock.snoozable())));
    }
}
