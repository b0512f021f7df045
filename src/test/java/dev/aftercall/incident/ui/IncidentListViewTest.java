package dev.aftercall.incident.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._getFormattedRow;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import dev.aftercall.incident.IncidentFixtures;
import dev.aftercall.testing.Acting;
import dev.aftercall.testing.As;
import dev.aftercall.testing.TestPerson;
import dev.aftercall.testing.UiTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@As(TestPerson.TOBIAS)
class IncidentListViewTest extends UiTest {

    @Autowired
    private IncidentFixtures fixtures;

    @Test
    void first_visit_says_what_will_be_here() {
        UI.getCurrent().navigate("incidents");

        _get(H2.class, spec -> spec.withText("No incidents yet"));
    }

    @Test
    void lists_what_the_address_asks_for() {
        fixtures.declared("Silence after the greeting");
        fixtures.resolve(fixtures.declared("Clicks in the speech"));

        open("status=resolved");

        assertThat(_size(grid())).isEqualTo(1);
        assertThat(String.join("|", _getFormattedRow(grid(), 0)))
                .contains("Clicks in the speech")
                .contains("Resolved");
    }

    @Test
    void search_goes_into_the_address_and_can_be_cleared() {
        fixtures.declared("Silence after the greeting");
        open("q=nothing-like-it");
        _get(H2.class, spec -> spec.withText("Nothing matches"));
        assertThat(_get(TextField.class, spec -> spec.withPlaceholder("Title, caller words, tag"))
                        .getValue())
                .isEqualTo("nothing-like-it");

        _click(_get(Button.class, spec -> spec.withText("Clear filters")));

        assertThat(_size(grid())).isEqualTo(1);
    }

    @Test
    void private_incidents_of_others_are_neither_listed_nor_counted() {
        fixtures.privateOne("Numbers visible");
        fixtures.declared("Silence after the greeting");
        Acting.as(TestPerson.RAFAEL, () -> {
            reopenBrowser();
            UI.getCurrent().navigate("incidents");

            assertThat(_size(grid())).isEqualTo(1);
            _get(Span.class, spec -> spec.withText("1 incident"));
        });
    }

    @Test
    @As(TestPerson.STAN)
    void stakeholders_are_refused() {
        assertThatExceptionOfType(MockAccessDeniedException.class)
                .isThrownBy(() -> UI.getCurrent().navigate("incidents"));
    }

    private static void open(String query) {
        UI.getCurrent().navigate("incidents", QueryParameters.fromString(query));
    }

    private static IncidentGrid grid() {
        return _get(IncidentGrid.class);
    }
}
