package dev.aftercall.report.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.dom.Element;
import dev.aftercall.report.PersonalDataFinding;
import dev.aftercall.report.PersonalDataFinding.Place;
import java.util.Locale;

/** One finding with the places where it stands, to be masked or kept. */
class PersonalDataRow extends ListItem {

    private static final int SHOWN_PLACES = 3;

    private final PersonalDataFinding finding;
    private final RadioButtonGroup<Boolean> mask = new RadioButtonGroup<>();

    PersonalDataRow(PersonalDataFinding finding, Runnable afterDecision) {
        this.finding = finding;
        mask.setLabel("%s: %s".formatted(capitalized(finding.kind().label()), finding.subject()));
        mask.setItems(true, false);
        mask.setItemLabelGenerator(masked -> masked ? "Mask as " + finding.mask() : "Keep");
        mask.addValueChangeListener(_ -> afterDecision.run());
        add(mask);
        finding.places().stream()
                .limit(SHOWN_PLACES)
                .map(PersonalDataRow::excerpt)
                .forEach(this::add);
        var more = finding.places().size() - SHOWN_PLACES;
        if (more > 0) {
            add(new Div("and in %d more places".formatted(more)));
        }
    }

    String id() {
        return finding.id();
    }

    boolean isMasked() {
        return mask.getOptionalValue().orElse(false);
    }

    boolean isKept() {
        return !mask.getOptionalValue().orElse(true);
    }

    boolean isDecided() {
        return !mask.isEmpty();
    }

    void decide(boolean masked) {
        mask.setValue(masked);
    }

    private static Div excerpt(Place place) {
        var section = new Span(place.section());
        section.addClassName("section");
        var words = new Element("mark");
        words.setText(place.words());
        var line = new Div(section, new Text(" " + place.before()));
        line.getElement().appendChild(words);
        line.add(new Text(place.after()));
        line.addClassName("excerpt");
        return line;
    }

    private static String capitalized(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
