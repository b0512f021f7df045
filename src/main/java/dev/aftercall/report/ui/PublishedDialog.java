package dev.aftercall.report.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Paragraph;
import dev.aftercall.report.ReportSummary;

/** Says where the new version can be read. */
class PublishedDialog extends Dialog {

    PublishedDialog(ReportSummary report) {
        setHeaderTitle("Version " + report.number() + " is published");
        var link = ReportNavigation.link(report.latestAddress(), report.title());
        link.setTarget(AnchorTarget.BLANK);
        add(
                new Paragraph(
                        report.isPublic()
                                ? "Everyone can read it now, without signing in:"
                                : "Everyone with an account can read it now:"),
                new Paragraph(link),
                new Paragraph("The address stays the same when a newer version is published."));
        getFooter().add(new Button("Close", _ -> close()));
    }
}
