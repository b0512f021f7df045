package dev.aftercall.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import dev.aftercall.base.Severity;
import dev.aftercall.incident.DeclareIncident;
import dev.aftercall.incident.IncidentKey;
import dev.aftercall.incident.IncidentQueries;
import dev.aftercall.incident.IncidentRole;
import dev.aftercall.incident.IncidentService;
import dev.aftercall.testing.Acting;
import dev.aftercall.testing.As;
import dev.aftercall.testing.TestPerson;
import dev.aftercall.testing.UiTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@As(TestPerson.TOBIAS)
class PaletteTest extends UiTest {

    @Autowired
    private IncidentService incidents;

    @Autowired
    private IncidentQueries queries;

    @Test
    void offers_open_incidents_and_pages_before_anything_is_typed() {
        var key = declared("Silence after the greeting");

        open("");

        assertThat(options())
                .contains(key + " Silence after the greeting", "Declare an incident", "Incidents", "Now")
                .doesNotContain("Add a note");
    }

    @Test
    void finds_an_incident_by_a_word_and_by_the_number_of_its_key() {
        var silence = declared("Silence after the greeting");
        var loop = declared("Agent asks the date in a loop");
        open("");

        type("loop");
        assertThat(options()).contains(loop + " Agent asks the date in a loop").noneMatch(o -> o.contains("Silence"));

        type(String.valueOf(silence.number()));
        choose(silence + " Silence after the greeting");

        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("incidents/" + silence);
        _assertNone(Palette.class);
    }

    @Test
    void says_so_when_there_is_nothing() {
        open("");

        type("zebra");

        assertThat(options()).isEmpty();
        assertThat(_find(Div.class, spec -> spec.withClasses("palette-none"))).hasSize(1);
    }

    @Test
    void commands_of_the_room_stand_first_and_work() {
        var key = declared("Silence");
        open("incidents/" + key);

        assertThat(options()).startsWith("Acknowledge", "Add a note", "Take command");
        choose("Take command");

        assertThat(queries.details(key).holder(IncidentRole.COMMANDER)).isPresent();
        _click(_get(PaletteButton.class));
        assertThat(options()).contains("Mark identified…").doesNotContain("Take command");
    }

    @Test
    void private_incident_is_not_found_by_strangers() {
        var key = declared("Recordings open to everyone");
        incidents.makePrivate(key);

        Acting.as(TestPerson.RAFAEL, () -> {
            open("");
            type("Recordings");
            assertThat(options()).isEmpty();
            type(key.value());
            assertThat(options()).isEmpty();
        });
    }

    @Test
    @As(TestPerson.STAN)
    void stakeholders_find_pages_but_no_incidents() {
        Acting.as(TestPerson.TOBIAS, () -> declared("Silence after the greeting"));
        open("");

        assertThat(options()).contains("Reports").doesNotContain("Declare an incident", "Incidents");
        type("Silence");
        assertThat(options()).isEmpty();
    }

    private IncidentKey declared(String title) {
        return incidents.declare(DeclareIncident.titled(title, Severity.SEV2));
    }

    private static void open(String address) {
        UI.getCurrent().navigate(address);
        _click(_get(PaletteButton.class));
    }

    private static void type(String words) {
        enter(_get(TextField.class, spec -> spec.withPlaceholder("Incident, page or command")), words);
    }

    private static List<String> options() {
        return lines().stream()
                .map(line -> line.getChildren()
                        .skip(1)
                        .findFirst()
                        .orElseThrow()
                        .getElement()
                        .getText())
                .toList();
    }

    private static void choose(String label) {
        var line = lines().get(options().indexOf(label));
        var palette = _get(Palette.class);
        _click(line);
        ComponentUtil.fireEvent(palette, new Dialog.ClosedEvent(palette, true));
        MockVaadin.clientRoundtrip(true);
    }

    private static List<Div> lines() {
        return _find(_get(PaletteList.class), Div.class).stream()
                .filter(line -> "option".equals(line.getElement().getAttribute("role")))
                .toList();
    }
}
