package dev.aftercall.identity.ui;

import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.binder.Validator;
import java.util.function.Function;

/** Lets the domain's own types say what is wrong with a field. */
final class Checks {

    private Checks() {}

    /** Refuses what the type cannot be made from, with the type's message. */
    static Validator<String> by(Function<String, ?> type) {
        return (text, _) -> {
            try {
                var _ = type.apply(text);
                return ValidationResult.ok();
            } catch (IllegalArgumentException e) {
                return ValidationResult.error(String.valueOf(e.getMessage()));
            }
        };
    }
}
