package dev.aftercall.postmortem.regression.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.router.QueryParameters;
import dev.aftercall.base.Severity;
import dev.aftercall.postmortem.FollowUpFixtures;
import dev.aftercall.postmortem.regression.RegressionService;
import dev.aftercall.postmortem.ui.EditorTest;
import dev.aftercall.testing.As;
import dev.aftercall.testing.TestPerson;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@As(TestPerson.SOFIA)
class RegressionViewTest extends EditorTest {

    @Autowired
    FollowUpFixtures followUp;

    @Autowired
    RegressionService service;

    @Test
    void first_visit_says_what_will_be_here() {
        visit("");

        _get(H2.class, spec -> spec.withText("No regression cases yet"));
        says("0 cases");
    }

    @Test
    void ledger_shows_cases_with_coverage() {
        var covered = fixtures.opened("Covered", Severity.SEV1);
        followUp.prove(followUp.proposed(covered, "Call of 40 turns"));
        followUp.proposed(fixtures.opened("Silence"), "Caller is silent");
        visit("");

        assertThat(_size(_get(CaseGrid.class))).isEqualTo(2);
        says("50 %");
        assertThat(_find(H3.class))
                .extracting(H3::getText)
                .containsExactly("Covered", "By component", "By failure mode", "Not covered");
        assertThat(_find(Anchor.class, spec -> spec.withText("Silence"))).hasSize(1);
    }

    @Test
    void address_holds_the_filters() {
        followUp.prove(followUp.proposed(fixtures.opened("One"), "Call of 40 turns"));
        followUp.proposed(fixtures.opened("Two"), "Caller is silent");

        visit("state=passes-after&component=llm&colour=red");
        assertThat(_size(_get(CaseGrid.class))).isEqualTo(1);
        says("1 case");
    }

    @Test
    void incident_is_a_filter_that_can_be_taken_off() {
        var id = fixtures.opened("One");
        followUp.proposed(id, "a");
        followUp.proposed(fixtures.opened("Two"), "b");
        var key = queries.details(id).incident().key();

        visit("incident=" + key);
        assertThat(_size(_get(CaseGrid.class))).isEqualTo(1);
        click("Incident: " + key);

        assertThat(_size(_get(CaseGrid.class))).isEqualTo(2);
    }

    @Test
    void new_cases_appear_by_themselves() {
        var id = fixtures.opened("Live");
        visit("");

        elsewhere(TestPerson.NORA, () -> followUp.proposed(id, "Call of 40 turns"));

        assertThat(_size(_get(CaseGrid.class))).isEqualTo(1);
    }

    private static void visit(String query) {
        UI.getCurrent().navigate("regression", QueryParameters.fromString(query));
        MockVaadin.clientRoundtrip(true);
    }
}
