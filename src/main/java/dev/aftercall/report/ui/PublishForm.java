package dev.aftercall.report.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import dev.aftercall.report.PublishReport;
import dev.aftercall.report.ReportMeta.Audience;
import dev.aftercall.report.ReportPart;

/** For whom a version is and what it leaves out. */
class PublishForm extends Composite<Div> {

    private final RadioButtonGroup<Audience> audience = new RadioButtonGroup<>("Who may read it");
    private final CheckboxGroup<ReportPart> leftOut = new CheckboxGroup<>("Leave out of this version");

    PublishForm(boolean confidential) {
        audience.setItems(Audience.INTERNAL, Audience.PUBLIC);
        audience.setItemLabelGenerator(PublishForm::describe);
        audience.setItemEnabledProvider(item -> !confidential || item == Audience.INTERNAL);
        audience.setValue(Audience.INTERNAL);
        audience.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        leftOut.setItems(ReportPart.values());
        leftOut.setItemLabelGenerator(ReportPart::label);
        leftOut.setHelperText("Names within texts that people wrote stay as they are.");
        leftOut.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        getContent().addClassName("publish-form");
        getContent()
                .add(
                        audience,
                        leftOut,
                        new Paragraph("The version is frozen with its hash as web page, Markdown and PDF. "
                                + "A correction becomes the next version."));
        if (confidential) {
            audience.setHelperText("The incident is private: only those who may see it can read the report.");
        }
    }

    PublishReport command() {
        return new PublishReport(audience.getValue(), leftOut.getValue());
    }

    private static String describe(Audience audience) {
        return switch (audience) {
            case INTERNAL -> "Internal: everyone with an account";
            case PUBLIC -> "Public: everyone, without signing in";
        };
    }
}
