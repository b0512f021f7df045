package dev.aftercall.postmortem.ui.autosave;

import com.vaadin.flow.shared.Registration;
import dev.aftercall.base.ui.Notifications;
import dev.aftercall.identity.Person;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A field's share in the soft lock of its text: while somebody else writes, it can be read and taken over, not typed in.
 */
final class Pen {

    private final AutosaveField<?> field;
    private final String text;
    private final PenLine line = new PenLine(this::takeOver);
    private @Nullable PenDesk desk;
    private @Nullable Registration watching;
    private Optional<Writer> writer = Optional.empty();

    Pen(AutosaveField<?> field, String text) {
        this.field = field;
        this.text = text;
    }

    void listen() {
        field.addAttachListener(_ -> sitDown(field.findAncestor(PenDesk.class)));
        field.addDetachListener(_ -> leave());
    }

    /** Whether somebody else writes. A person's own windows do not keep each other out. */
    private boolean isElsewhere() {
        return writer.filter(by -> !by.sameUser()).isPresent();
    }

    /** Somebody types in the field. */
    void write() {
        if (desk != null) {
            desk.write(text);
        }
    }

    /** Takes the pen if somebody else has it. */
    void claim() {
        if (desk != null && isElsewhere()) {
            desk.takeOver(text);
        }
    }

    void layDown() {
        if (desk != null) {
            desk.layDown(text);
        }
    }

    private void takeOver() {
        claim();
        field.focus();
    }

    private void sitDown(@Nullable PenDesk found) {
        if (found != null && !field.field().isReadOnly()) {
            desk = found;
            watching = found.watch(text, this::told);
        }
    }

    private void leave() {
        if (watching != null) {
            watching.remove();
            watching = null;
        }
        layDown();
        told(Optional.empty());
        desk = null;
    }

    private void told(Optional<Writer> now) {
        var before = writer;
        writer = now;
        if (now.equals(before)) {
            return;
        }
        var hadIt = before.filter(Writer::sameWindow).isPresent();
        if (isElsewhere()) {
            readOnly(now.orElseThrow().person(), hadIt);
            return;
        }
        field.remove(line);
        field.field().setReadOnly(false);
        if (hadIt && now.isPresent()) {
            field.giveUp();
        } else if (hadIt) {
            field.rest();
        }
    }

    private void readOnly(Person by, boolean tookOver) {
        line.show(by, tookOver);
        field.add(line);
        field.field().setReadOnly(true);
        field.giveUp();
        if (tookOver) {
            Notifications.info(by.name() + " took over a text you were writing. What you had typed is kept.");
        }
    }
}
