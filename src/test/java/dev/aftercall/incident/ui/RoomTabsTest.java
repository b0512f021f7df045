package dev.aftercall.incident.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import dev.aftercall.base.Severity;
import dev.aftercall.incident.IncidentFixtures;
import dev.aftercall.testing.As;
import dev.aftercall.testing.TestPerson;
import dev.aftercall.testing.UiTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The open part of a room and its address. */
@As(TestPerson.TOBIAS)
class RoomTabsTest extends UiTest {

    @Autowired
    private IncidentFixtures fixtures;

    private String room = "";

    @BeforeEach
    void declare() {
        room = "incidents/" + fixtures.declared("Slow answers", Severity.SEV2);
    }

    @Test
    void room_opens_at_the_timeline_and_the_first_panel() {
        UI.getCurrent().navigate(room);

        assertThat(open(RoomTabs.class)).containsExactly("Timeline");
        assertThat(open(PanelTabs.class)).containsExactly(titles().getFirst());
    }

    @Test
    void address_opens_a_panel_in_wide_and_narrow_windows() {
        navigateTo("evidence");

        assertThat(open(PanelTabs.class)).containsExactly("Evidence");
        assertThat(open(RoomTabs.class)).containsExactly("Evidence");
        assertThat(_get(RoomContent.class).getClassNames())
                .contains("show-panels")
                .doesNotContain("show-timeline");
    }

    @Test
    void address_opens_clocks_and_facts_in_a_narrow_window() {
        navigateTo("facts");

        assertThat(open(RoomTabs.class)).containsExactly("Clocks and facts");
        assertThat(_get(RoomContent.class).getClassNames()).contains("show-facts");
    }

    @Test
    void unknown_tab_opens_the_timeline() {
        navigateTo("nonsense");

        assertThat(open(RoomTabs.class)).containsExactly("Timeline");
        assertThat(open(PanelTabs.class)).containsExactly(titles().getFirst());
    }

    @Test
    void chosen_tab_is_open_in_both_bars() {
        UI.getCurrent().navigate(room);

        _click(tab(PanelTabs.class, "Evidence"));

        assertThat(open(RoomTabs.class)).containsExactly("Evidence");
    }

    @Test
    void going_back_keeps_what_is_being_written() {
        navigateTo("evidence");
        var note = _get(_get(Composer.class), TextArea.class);
        enter(note, "The provider is slow since");

        UI.getCurrent().navigate(room);

        assertThat(open(PanelTabs.class)).containsExactly(titles().getFirst());
        assertThat(_get(_get(Composer.class), TextArea.class).getValue()).isEqualTo("The provider is slow since");
    }

    @Test
    void another_incident_has_a_room_of_its_own() {
        navigateTo("evidence");
        UI.getCurrent().navigate("incidents/" + fixtures.declared("No transcripts", Severity.SEV1));

        assertThat(open(RoomTabs.class)).containsExactly("Timeline");
    }

    private void navigateTo(String tab) {
        UI.getCurrent().navigate(room, QueryParameters.of("tab", tab));
    }

    private static List<String> titles() {
        return _get(PanelTabs.class).titles();
    }

    private static NativeButton tab(Class<? extends Component> bar, String title) {
        return _get(_get(bar), NativeButton.class, spec -> spec.withText(title).withClasses("tab"));
    }

    private static List<String> open(Class<? extends Component> bar) {
        return _find(_get(bar), NativeButton.class, spec -> spec.withClasses("tab")).stream()
                .filter(button -> "true".equals(button.getElement().getAttribute("aria-pressed")))
                .map(NativeButton::getText)
                .toList();
    }
}
