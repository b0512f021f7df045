package dev.aftercall.incident.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.textfield.TextArea;
import dev.aftercall.base.Severity;
import dev.aftercall.incident.IncidentFixtures;
import dev.aftercall.incident.IncidentQueries;
import dev.aftercall.testing.As;
import dev.aftercall.testing.TestPerson;
import dev.aftercall.testing.UiTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is known about an incident, written down in its room. */
@As(TestPerson.TOBIAS)
class EditFactsDialogTest extends UiTest {

    @Autowired
    private IncidentFixtures fixtures;

    @Autowired
    private IncidentQueries queries;

    @Test
    void how_to_reproduce_is_written_and_shown_among_the_facts() {
        var key = fixtures.declared("Umlauts skipped", Severity.SEV3);
        UI.getCurrent().navigate("incidents/" + key);

        _click(_get(
                Button.class,
                spec -> spec.withPredicate(button ->
                        button.getAriaLabel().filter("Edit facts"::equals).isPresent())));
        enter(_get(TextArea.class, spec -> spec.withLabel("How to reproduce")), "Let it read “Größenweg 12”");
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(button -> button.getText().startsWith("Save"))));

        assertThat(queries.details(key).reproduction()).isEqualTo("Let it read “Größenweg 12”");
        _assertOne(DescriptionList.Term.class, spec -> spec.withText("How to reproduce"));
    }
}
