package dev.aftercall.importing.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import dev.aftercall.importing.Inbox;
import dev.aftercall.incident.IncidentFilter;
import dev.aftercall.incident.IncidentQueries;
import dev.aftercall.testing.As;
import dev.aftercall.testing.TestPerson;
import dev.aftercall.testing.UiTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

@As(TestPerson.SOFIA)
class ImportViewTest extends UiTest {

    private static final String TEXT =
            "# Cache outage\n\n## Timeline (UTC)\n- 2026-03-05 14:02 alarm\n- nobody knows when\n";

    @Autowired
    Environment settings;

    @Autowired
    IncidentQueries incidents;

    @BeforeEach
    @AfterEach
    void emptyInbox() throws IOException {
        var folder = data().resolve("import");
        if (Files.isDirectory(folder)) {
            try (var files = Files.list(folder)) {
                for (var file : files.toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    @Test
    void file_from_the_command_line_is_shown_with_guesses_and_quotes_and_then_imported() throws IOException {
        handOver("cache.md", TEXT);

        UI.getCurrent().navigate("postmortems");
        _click(_get(Button.class, spec -> spec.withText("Import")));

        assertThat(_find(Paragraph.class))
                .anySatisfy(facts -> assertThat(facts.getText())
                        .contains("cache.md")
                        .contains("1 timeline row")
                        .contains("2026-03-05 14:02"));
        assertThat(_find(Details.class)).extracting(Details::getSummaryText).contains("Not placed (1)");
        assertThat(_find(ListItem.class)).extracting(ImportViewTest::text).contains("line 5 nobody knows when");

        _click(_get(Button.class, spec -> spec.withText("Import 1 postmortem")));

        assertThat(incidents.count(IncidentFilter.all())).isEqualTo(1);
        assertThat(_find(Anchor.class)).extracting(Anchor::getText).contains("open the postmortem");
        assertThat(data().resolve("import")).isEmptyDirectory();
    }

    @Test
    void same_file_is_recognised_and_asked_about() throws IOException {
        handOver("cache.md", TEXT);
        UI.getCurrent().navigate("postmortems/import");
        _click(_get(Button.class, spec -> spec.withText("Import 1 postmortem")));
        handOver("other-name.md", TEXT);

        UI.getCurrent().navigate("postmortems");
        UI.getCurrent().navigate("postmortems/import");

        var confirm = _get(Button.class, spec -> spec.withText("Import 0 postmortems"));
        assertThat(confirm.isEnabled()).isFalse();
        enter(_get(Checkbox.class, spec -> spec.withLabel("Import it again")), true);
        _click(_get(Button.class, spec -> spec.withText("Import 1 postmortem")));
        assertThat(incidents.count(IncidentFilter.all())).isEqualTo(2);
    }

    @Test
    void file_that_is_no_text_is_refused_with_its_reason() throws IOException {
        handOver("noise.md", "\0\1\2\3\4\5");

        UI.getCurrent().navigate("postmortems/import");

        assertThat(_find(Paragraph.class)).extracting(Paragraph::getText).contains("The file is not text.");
        assertThat(_find(Button.class)).extracting(Button::getText).doesNotContain("Import 1 postmortem");
    }

    @Test
    @As(TestPerson.TOBIAS)
    void responder_neither_sees_the_button_nor_gets_in() {
        UI.getCurrent().navigate("postmortems");

        assertThat(_find(Button.class)).extracting(Button::getText).doesNotContain("Import");
        assertThatExceptionOfType(MockAccessDeniedException.class)
                .isThrownBy(() -> UI.getCurrent().navigate("postmortems/import"));
    }

    private void handOver(String name, String text) throws IOException {
        Inbox.in(data()).put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private Path data() {
        return Path.of(settings.getProperty("aftercall.data-dir", "./data"));
    }

    private static String text(Component component) {
        return component
                .getChildren()
                .map(child -> child.getElement().getText())
                .reduce((a, b) -> a + " " + b)
                .orElse("");
    }
}
