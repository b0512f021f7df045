package dev.aftercall.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import dev.aftercall.base.Severity;
import dev.aftercall.incident.IncidentFixtures;
import dev.aftercall.testing.Acting;
import dev.aftercall.testing.As;
import dev.aftercall.testing.TestPerson;
import dev.aftercall.testing.UiTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@As(TestPerson.TOBIAS)
class NowViewTest extends UiTest {

    @Autowired
    private IncidentFixtures fixtures;

    @Test
    void quiet_times_say_so() {
        UI.getCurrent().navigate("");

        _get(H1.class, spec -> spec.withText("Now"));
        _get(H2.class, spec -> spec.withText("No open incidents"));
    }

    @Test
    void open_incidents_stand_by_severity() {
        fixtures.declared("Clinic names mispronounced", Severity.SEV3);
        fixtures.declared("P90 latency above 8 s", Severity.SEV2);
        fixtures.declared("Agent silent on all calls", Severity.SEV1);

        UI.getCurrent().navigate("");

        _get(H3.class, spec -> spec.withText("Agent silent on all calls"));
        assertThat(_find(
                        Anchor.class,
                        spec -> spec.withPredicate(link -> link.getHref().startsWith("incidents/INC-"))))
                .extracting(Anchor::getText)
                .containsSubsequence("P90 latency above 8 s", "Clinic names mispronounced");
    }

    @Test
    void stakeholders_see_no_incidents() {
        fixtures.declared("Agent silent on all calls", Severity.SEV1);
        Acting.as(TestPerson.STAN, () -> {
            reopenBrowser();

            UI.getCurrent().navigate("");

            _assertNone(H3.class, spec -> spec.withText("Agent silent on all calls"));
            _assertNone(H2.class, spec -> spec.withText("Open incidents"));
        });
    }
}
