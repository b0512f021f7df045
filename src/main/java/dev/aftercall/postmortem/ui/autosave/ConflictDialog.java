package dev.aftercall.postmortem.ui.autosave;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.aftercall.base.ui.Times;
import java.time.Instant;
import java.util.function.Consumer;

/** Shows two versions of one text side by side; mine can be edited into a merged one, and neither is lost. */
final class ConflictDialog extends Dialog {

    private static final String KEEP_MINE = "Keep mine";

    private final TextArea mine = new TextArea("Your text");
    private final TextArea theirs = new TextArea();
    private final Button keep = new Button(KEEP_MINE);
    private final Button take = new Button("Take theirs");

    ConflictDialog(String mineText, String theirText, Instant savedAt) {
        this(mineText, theirText);
        setHeaderTitle("Two versions of this text");
        theirs.setLabel("Saved by someone else at " + Times.second(savedAt) + " UTC");
    }

    private ConflictDialog(String mineText, String theirText) {
        mine.setValue(mineText);
        mine.setValueChangeMode(ValueChangeMode.EAGER);
        mine.addValueChangeListener(
                change -> keep.setText(change.getValue().equals(mineText) ? KEEP_MINE : "Save merged text"));
        theirs.setValue(theirText);
        theirs.setReadOnly(true);
        var texts =
                new Div(new Paragraph("Nothing was overwritten. You can edit your side to merge both."), mine, theirs);
        texts.addClassName("conflict");
        add(texts);
        var append = new Button("Append theirs to mine", _ -> mine.setValue(mine.getValue() + "\n\n" + theirText));
        append.addThemeVariants(ButtonVariant.TERTIARY);
        var later = new Button("Decide later", _ -> close());
        later.addThemeVariants(ButtonVariant.TERTIARY);
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(later, append, take, keep);
        setCloseOnOutsideClick(false);
        addOpenedChangeListener(_ -> mine.focus());
    }

    /** Compares a text that only this browser kept with the stored one. */
    static ConflictDialog forDraft(String draft, String saved, Instant typedAt) {
        var dialog = new ConflictDialog(draft, saved);
        dialog.setHeaderTitle("Draft and saved text");
        dialog.mine.setLabel("Draft of " + Times.second(typedAt) + " UTC");
        dialog.theirs.setLabel("Saved text");
        dialog.take.setText("Keep saved");
        return dialog;
    }

    ConflictDialog onKeep(Consumer<String> kept) {
        keep.addClickListener(_ -> {
            close();
            kept.accept(mine.getValue());
        });
        return this;
    }

    ConflictDialog onTake(Runnable taken) {
        take.addClickListener(_ -> {
            close();
            taken.run();
        });
        return this;
    }
}
