package dev.aftercall.postmortem.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import dev.aftercall.postmortem.FieldKey;
import dev.aftercall.postmortem.FieldVersion;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.SectionKind;
import dev.aftercall.postmortem.ui.autosave.AutosaveField;
import dev.aftercall.testing.As;
import dev.aftercall.testing.TestPerson;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

@As(TestPerson.SOFIA)
class ConflictTest extends EditorTest {

    @Test
    void both_texts_are_shown_and_keeping_mine_leaves_theirs_in_the_history() {
        var id = conflict();

        assertThat(area("Your text").getValue()).isEqualTo("Sofia's text");
        assertThat(theirs().getValue()).isEqualTo("Nora's text");
        click("Keep mine");

        assertThat(queries.details(id).text(FieldKey.SUMMARY)).isEqualTo("Sofia's text");
        assertThat(queries.history(id, FieldKey.SUMMARY))
                .extracting(FieldVersion::text)
                .contains("Sofia's text", "Nora's text");
        assertThat(_find(Button.class, spec -> spec.withText("Compare"))).isEmpty();
    }

    @Test
    void both_can_be_merged() {
        var id = conflict();

        click("Append theirs to mine");
        click("Save merged text");

        assertThat(queries.details(id).text(FieldKey.SUMMARY)).isEqualTo("Sofia's text\n\nNora's text");
        assertThat(area("Summary").getValue()).isEqualTo("Sofia's text\n\nNora's text");
    }

    @Test
    void taking_theirs_keeps_mine_at_hand() {
        var id = conflict();

        click("Take theirs");
        assertThat(area("Summary").getValue()).isEqualTo("Nora's text");
        assertThat(queries.details(id).text(FieldKey.SUMMARY)).isEqualTo("Nora's text");

        click("Bring mine back");
        assertThat(queries.details(id).text(FieldKey.SUMMARY)).isEqualTo("Sofia's text");
    }

    @Test
    void deciding_later_neither_saves_nor_asks_again_while_typing_goes_on() {
        var id = conflict();

        click("Decide later");
        enter(area("Summary"), "Sofia's text, longer");

        assertThat(_find(Button.class, spec -> spec.withText("Keep mine"))).isEmpty();
        assertThat(queries.details(id).text(FieldKey.SUMMARY)).isEqualTo("Nora's text");
        click("Compare");
        assertThat(area("Your text").getValue()).isEqualTo("Sofia's text, longer");
    }

    @Test
    void a_text_that_is_too_long_says_so_and_stays_in_the_field() {
        var id = fixtures.opened("Eight-second answers");
        open(id, SectionKind.OVERVIEW);

        enter(area("Summary"), "x".repeat(100_001));

        says("Summary is longer than 100,000 characters. Not saved; your text is kept in this browser.");
        assertThat(area("Summary").getValue()).hasSize(100_001);
    }

    /** Sofia writes in a field while Nora saves another text. */
    private PostmortemId conflict() {
        var id = fixtures.opened("Eight-second answers");
        open(id, SectionKind.OVERVIEW);
        var summary = _get(AutosaveField.class, spec -> spec.withPredicate(field -> field.field() == area("Summary")));
        fire(summary, "focusin");
        enter(area("Summary"), "Sofia's");
        elsewhere(TestPerson.NORA, () -> {
            var version = requireNonNull(queries.details(id).texts().get(FieldKey.SUMMARY))
                    .version();
            postmortems.saveField(id, FieldKey.SUMMARY, version, "Nora's text");
        });
        assertThat(area("Summary").getValue()).isNotEqualTo("Nora's text");

        enter(area("Summary"), "Sofia's t");
        assertThat(_find(Button.class, spec -> spec.withText("Keep mine"))).isEmpty();
        fire(summary, "settled", JsonNodeFactory.instance.objectNode().put("event.detail.text", "Sofia's text"));
        return id;
    }

    private static TextArea theirs() {
        return _get(TextArea.class, spec -> spec.withPredicate(area -> area.isReadOnly()));
    }
}
