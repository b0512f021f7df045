package dev.aftercall.importing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Pre;
import dev.aftercall.importing.ImportQueries;
import dev.aftercall.importing.ImportReport;
import dev.aftercall.postmortem.PostmortemDetails;
import dev.aftercall.postmortem.ui.PostmortemStep;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Shows the report of the import on a postmortem that was imported. */
@Component
@Order(90)
class ImportReportStep implements PostmortemStep {

    private final ImportQueries imports;

    ImportReportStep(ImportQueries imports) {
        this.imports = imports;
    }

    @Override
    public boolean appliesTo(PostmortemDetails postmortem) {
        return imports.wasImported(postmortem.id());
    }

    @Override
    public String label() {
        return "Import report";
    }

    @Override
    public boolean isInMenu() {
        return true;
    }

    @Override
    public String icon() {
        return "upload";
    }

    @Override
    public void start(PostmortemDetails postmortem) {
        imports.reportOf(postmortem.id()).ifPresent(ImportReportStep::show);
    }

    private static void show(ImportReport report) {
        var dialog = new Dialog("Import of " + report.file());
        var text = new Pre(report.text());
        text.addClassName("import-report");
        text.getElement().setAttribute("tabindex", "0");
        text.getElement().setAttribute("aria-label", "Report of the import");
        dialog.addClassName("form-dialog");
        dialog.add(text);
        dialog.getFooter().add(new Button("Close", _ -> dialog.close()));
        dialog.open();
    }
}
