package dev.aftercall.report.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dev.aftercall.report.PersonalDataDecisions;
import dev.aftercall.report.PersonalDataFinding;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The personal data that everyone would see, each with a decision to take; decisions stay when it is shown anew. */
class PersonalDataPanel extends Composite<Div> {

    private final List<PersonalDataRow> rows = new ArrayList<>();
    private final Paragraph summary = new Paragraph();
    private final UnorderedList list = new UnorderedList();
    private final Button maskRest = new Button("Mask the rest", _ -> decideRest(true));
    private final Button keepRest = new Button("Keep the rest", _ -> decideRest(false));

    PersonalDataPanel() {
        var content = getContent();
        content.addClassName("personal-data");
        summary.getElement().setAttribute("role", "status");
        maskRest.addThemeVariants(ButtonVariant.SMALL);
        keepRest.addThemeVariants(ButtonVariant.SMALL);
        var rest = new Div(maskRest, keepRest);
        rest.addClassName("rest");
        content.add(new H3("Personal data"), summary, list, rest);
    }

    void show(List<PersonalDataFinding> findings) {
        var before = decisions();
        rows.clear();
        list.removeAll();
        for (var finding : findings) {
            var row = new PersonalDataRow(finding, this::summarise);
            if (before.masked().contains(finding.id())) {
                row.decide(true);
            } else if (before.kept().contains(finding.id())) {
                row.decide(false);
            }
            rows.add(row);
            list.add(row);
        }
        summarise();
    }

    PersonalDataDecisions decisions() {
        return new PersonalDataDecisions(
                rows.stream()
                        .filter(PersonalDataRow::isMasked)
                        .map(PersonalDataRow::id)
                        .collect(Collectors.toSet()),
                rows.stream()
                        .filter(PersonalDataRow::isKept)
                        .map(PersonalDataRow::id)
                        .collect(Collectors.toSet()),
                false);
    }

    private void decideRest(boolean mask) {
        rows.stream().filter(row -> !row.isDecided()).forEach(row -> row.decide(mask));
    }

    private void summarise() {
        var open = rows.stream().filter(row -> !row.isDecided()).count();
        if (rows.isEmpty()) {
            summary.setText("The check found none. It knows patterns, not meaning: read the preview as well.");
        } else if (open > 0) {
            summary.setText("The check found %d; %d to decide. Nothing is changed unless you mask it; earlier versions"
                            .formatted(rows.size(), open)
                    + " and the postmortem stay as they are.");
        } else {
            summary.setText("The check found %d; all are decided.".formatted(rows.size()));
        }
        maskRest.setVisible(open > 0);
        keepRest.setVisible(open > 0);
    }
}
