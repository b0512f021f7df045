package dev.aftercall.playbook.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;

/** Fields that must be filled. */
final class Required {

    private Required() {}

    /** Whether the field is filled; otherwise it shows the message. */
    static <F extends HasValue<?, ?> & HasValidation> boolean isGiven(F field, String message) {
        var given = !field.isEmpty() && !(field.getValue() instanceof String text && text.isBlank());
        field.setInvalid(!given);
        field.setErrorMessage(given ? "" : message);
        return given;
    }
}
