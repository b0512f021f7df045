package dev.aftercall.playbook.ui;

import com.vaadin.flow.component.textfield.TextField;
import dev.aftercall.playbook.Durations;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A span of time, such as {@code 15 min}. */
final class SpanField extends TextField {

    SpanField(String label, @Nullable Duration value) {
        super(label);
        setMaxLength(12);
        setPlaceholder("none");
        setValue(value == null ? "" : Durations.text(value));
    }

    /** Whether it can be read; where it cannot, the field says so. An empty field can. */
    boolean isReadable() {
        var fine = isEmpty() || Durations.parse(getValue()).isPresent();
        setInvalid(!fine);
        setErrorMessage(fine ? "" : "A number with min, h or d, such as 15 min");
        return fine;
    }

    @Nullable Duration span() {
        return Durations.parse(getValue()).orElse(null);
    }
}
