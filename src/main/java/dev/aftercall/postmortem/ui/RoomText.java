package dev.aftercall.postmortem.ui;

import dev.aftercall.base.ConflictException;
import dev.aftercall.postmortem.FieldKey;
import dev.aftercall.postmortem.PostmortemService;
import dev.aftercall.postmortem.SaveOutcome;
import org.springframework.stereotype.Component;

/** Writes what the room knows below what a text says already. */
@Component
class RoomText {

    private final PostmortemService postmortems;

    RoomText(PostmortemService postmortems) {
        this.postmortems = postmortems;
    }

    RoomOffer offer(EditorModel model, FieldKey field, String title, String addition) {
        var empty = model.postmortem().text(field).isBlank();
        return new RoomOffer(title, addition, empty ? "Use" : "Add below", () -> add(model, field, addition));
    }

    private void add(EditorModel model, FieldKey field, String addition) {
        var present = model.postmortem().texts().get(field);
        var before = present == null ? "" : present.text().stripTrailing();
        var outcome = postmortems.saveField(
                model.id(),
                field,
                present == null ? 0 : present.version(),
                before.isEmpty() ? addition : before + "\n\n" + addition);
        if (outcome instanceof SaveOutcome.Conflict) {
            throw new ConflictException(
                    "Someone has just changed “%s”. Nothing was added; try again".formatted(field.label()));
        }
    }
}
