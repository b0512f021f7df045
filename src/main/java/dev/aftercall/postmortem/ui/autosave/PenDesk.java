package dev.aftercall.postmortem.ui.autosave;

import com.vaadin.flow.shared.Registration;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Knows who writes in which text. A field looks for one among its ancestors; without any, it takes itself for alone. A
 * text is named by what stands behind the user in its draft key.
 */
public interface PenDesk {

    /** Tells who writes in a text, now and after every change, until the registration is removed. */
    Registration watch(String text, Consumer<Optional<Writer>> told);

    /** Somebody types here; takes the pen unless somebody else has it. */
    void write(String text);

    /** Takes the pen from whoever has it. */
    void takeOver(String text);

    /** The writer has left the field. */
    void layDown(String text);
}
