package dev.aftercall.report.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import dev.aftercall.report.PersonalDataFinding;
import dev.aftercall.report.PublishReport;
import dev.aftercall.report.ReportMeta.Audience;
import dev.aftercall.report.ReportPart;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** For whom a version is and what it leaves out. */
class PublishForm extends Composite<Div> {

    private final RadioButtonGroup<Audience> audience = new RadioButtonGroup<>("Who may read it");
    private final CheckboxGroup<ReportPart> leftOut = new CheckboxGroup<>("Leave out of this version");

    private final PersonalDataPanel personalData = new PersonalDataPanel();
    private final Function<Set<ReportPart>, List<PersonalDataFinding>> check;

    /**
     * Asks for one version.
     *
     * @param check finds the personal data in what is left when those parts are left out
     */
    PublishForm(boolean confidential, Function<Set<ReportPart>, List<PersonalDataFinding>> check) {
        this.check = check;
        audience.setItems(Audience.INTERNAL, Audience.PUBLIC);
        audience.setItemLabelGenerator(PublishForm::describe);
        audience.setItemEnabledProvider(item -> !confidential || item == Audience.INTERNAL);
        audience.setValue(Audience.INTERNAL);
        audience.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        leftOut.setItems(ReportPart.values());
        leftOut.setItemLabelGenerator(ReportPart::label);
        leftOut.setHelperText("Names within texts that people wrote stay as they are, unless they are masked below.");
        leftOut.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        getContent().addClassName("publish-form");
        getContent()
                .add(
                        audience,
                        leftOut,
                        personalData,
                        new Paragraph("The version is frozen with its hash as web page, Markdown and PDF. "
                                + "A correction becomes the next version."));
        personalData.setVisible(false);
        audience.addValueChangeListener(_ -> checkAgain());
        leftOut.addValueChangeListener(_ -> checkAgain());
        if (confidential) {
            audience.setHelperText("The incident is private: only those who may see it can read the report.");
        }
    }

    PublishReport command() {
        return new PublishReport(audience.getValue(), leftOut.getValue(), personalData.decisions());
    }

    /** Looks anew, because the texts or what is left out of them may have changed; decisions taken stay. */
    void checkAgain() {
        var isPublic = audience.getValue() == Audience.PUBLIC;
        personalData.setVisible(isPublic);
        if (isPublic) {
            personalData.show(check.apply(leftOut.getValue()));
        }
    }

    private static String describe(Audience audience) {
        return switch (audience) {
            case INTERNAL -> "Internal: everyone with an account";
            case PUBLIC -> "Public: everyone, without signing in";
        };
    }
}
