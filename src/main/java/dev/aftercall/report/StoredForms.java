package dev.aftercall.report;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes and reads the bytes of versions; called inside transactions. */
@Component
class StoredForms {

    private final StoredFormRepository forms;
    private final ReportRenderer renderer;

    StoredForms(StoredFormRepository forms, ReportRenderer renderer) {
        this.forms = forms;
        this.renderer = renderer;
    }

    void save(UUID version, RenderedReport report) {
        report.forms().forEach((kind, content) -> forms.save(new StoredForm(version, kind, content)));
    }

    /** Puts the same version with other notices in the place of what is shown. */
    void replace(UUID version, RenderedReport report) {
        for (var form : forms.findByReportVersion(version)) {
            form.replace(report.content(form.kind()));
        }
    }

    PostmortemDocument document(UUID version) {
        return forms.findByReportVersionAndKind(version, ReportForm.DOCUMENT)
                .map(form -> renderer.read(form.content()))
                .orElseThrow(() -> new IllegalStateException("Version " + version + " has no document"));
    }
}
