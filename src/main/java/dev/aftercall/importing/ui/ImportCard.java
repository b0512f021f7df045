package dev.aftercall.importing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.aftercall.base.DomainException;
import dev.aftercall.base.ui.Card;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.importing.EarlierImport;
import dev.aftercall.importing.ImportFile;
import dev.aftercall.importing.ImportedPostmortem;
import dev.aftercall.importing.Preview;
import dev.aftercall.postmortem.SectionKind;
import dev.aftercall.postmortem.ui.PostmortemNavigation;
import java.util.function.Consumer;
import java.util.function.Function;

/** One file: what it holds, what was guessed, what found no place; later, what became of it. */
class ImportCard extends Card {

    private final Preview preview;
    private final Checkbox again = new Checkbox("Import it again");
    private final Div result = new Div();
    private boolean settled;

    ImportCard(Preview preview, Runnable changed, Consumer<ImportCard> drop) {
        super(preview.read() == null ? preview.name() : preview.read().title());
        this.preview = preview;
        addClassName("import-card");
        var remove = new Button(new Icon("x"), _ -> drop.accept(this));
        remove.setAriaLabel("Leave out " + preview.name());
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        getChildren().findFirst().ifPresent(header -> header.getElement().appendChild(remove.getElement()));
        result.addClassName("import-result");
        result.getElement().setAttribute("aria-live", "polite");
        fill(changed);
        add(result);
    }

    Preview preview() {
        return preview;
    }

    boolean isSettled() {
        return settled || preview.read() == null;
    }

    /** Whether it will be imported when one confirms. */
    boolean isReady() {
        return !isSettled() && (preview.earlier() == null || again.getValue());
    }

    /** Imports the file and shows what became of it; says whether it is done. */
    boolean importWith(Function<ImportFile, ImportedPostmortem> work) {
        result.removeAll();
        try {
            var imported = work.apply(new ImportFile(preview.name(), preview.bytes(), again.getValue()));
            settled = true;
            again.setVisible(false);
            result.add(
                    new Span("Imported as %s: ".formatted(imported.incident())),
                    link(imported.postmortem(), "open the postmortem"));
        } catch (DomainException refused) {
            result.add(new Span(refused.getMessage()));
        }
        return settled;
    }

    private void fill(Runnable changed) {
        var read = preview.read();
        if (read == null) {
            var problem = new Paragraph(String.valueOf(preview.refusal()));
            problem.addClassName("problem");
            add(problem);
            return;
        }
        add(new ImportFindings(preview.name(), read));
        var earlier = preview.earlier();
        if (earlier != null) {
            add(notice(earlier, changed));
        }
    }

    private Div notice(EarlierImport earlier, Runnable changed) {
        again.addValueChangeListener(_ -> changed.run());
        var notice = new Div(
                new Span("This file was imported before, as "),
                link(earlier.postmortem(), earlier.incidentKey()),
                new Span(". "),
                again);
        notice.addClassName("import-before");
        return notice;
    }

    private static Anchor link(dev.aftercall.postmortem.PostmortemId id, String text) {
        return PostmortemNavigation.link(id, SectionKind.OVERVIEW, text);
    }
}
