package dev.aftercall.postmortem.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.aftercall.base.ui.MarkdownText;
import dev.aftercall.postmortem.FieldKey;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.SectionKind;
import dev.aftercall.testing.Acting;
import dev.aftercall.testing.As;
import dev.aftercall.testing.TestPerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@As(TestPerson.SOFIA)
class PostmortemAccessTest extends EditorTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postmortems",
                "postmortems/01900000-0000-7000-8000-000000000001/overview",
                "actions",
                "regression"
            })
    void stakeholders_are_refused(String path) {
        Acting.as(TestPerson.STAN, () -> {
            reopenBrowser();

            assertThatExceptionOfType(MockAccessDeniedException.class)
                    .isThrownBy(() -> UI.getCurrent().navigate(path));
        });
    }

    @ParameterizedTest
    @EnumSource(SectionKind.class)
    void responder_who_is_not_named_reads_every_section_and_cannot_write(SectionKind section) {
        var id = fixtures.ready("Eight-second answers");
        Acting.as(TestPerson.RAFAEL, () -> {
            reopenBrowser();
            open(id, section);

            _get(H2.class, spec -> spec.withText(section.label()));
            says("You can read this postmortem. Those named on it, facilitators and managers write it.");
            assertThat(_find(TextArea.class, spec -> spec.withPredicate(area -> !area.isReadOnly())))
                    .isEmpty();
            assertThat(_find(
                            TextField.class,
                            spec -> spec.withPredicate(field ->
                                    !field.isReadOnly() && !"Search the timeline".equals(field.getPlaceholder()))))
                    .isEmpty();
            assertThat(_find(Button.class, spec -> spec.withText("Ask for review")))
                    .isEmpty();
            assertThat(_find(Button.class, spec -> spec.withText("Mark as done")))
                    .isEmpty();
        });
    }

    @Test
    void postmortem_of_a_private_incident_looks_like_a_missing_one_and_is_not_listed() {
        var secret = fixtures.privateOne("Numbers visible");
        fixtures.opened("Eight-second answers");
        Acting.as(TestPerson.RAFAEL, () -> {
            reopenBrowser();

            open(secret, SectionKind.OVERVIEW);
            _get(H1.class, spec -> spec.withText("There is nothing here"));
            open(PostmortemId.next(), SectionKind.OVERVIEW);
            _get(H1.class, spec -> spec.withText("There is nothing here"));
            UI.getCurrent().navigate("postmortems/nonsense/overview");
            _get(H1.class, spec -> spec.withText("There is nothing here"));

            UI.getCurrent().navigate("postmortems");
            assertThat(_size(_get(PostmortemGrid.class))).isEqualTo(1);
        });
    }

    @Test
    void hostile_text_is_shown_as_text() {
        var attack = "<script>alert(1)</script><img src=x onerror=alert(1)> \u202eevil [x](javascript:alert(1))";
        var id = fixtures.opened("Eight-second answers");
        postmortems.saveField(
                id,
                FieldKey.TITLE,
                requireNonNull(queries.details(id).texts().get(FieldKey.TITLE)).version(),
                attack);
        postmortems.saveField(
                id,
                FieldKey.SUMMARY,
                requireNonNull(queries.details(id).texts().get(FieldKey.SUMMARY))
                        .version(),
                attack);
        Acting.as(TestPerson.RAFAEL, () -> {
            reopenBrowser();
            open(id, SectionKind.OVERVIEW);

            assertThat(_get(H1.class).getText()).contains("<script>alert(1)</script>");
            assertThat(_find(MarkdownText.class))
                    .isNotEmpty()
                    .allSatisfy(text -> assertThat(text.getElement().getProperty("innerHTML"))
                            .doesNotContain("<script", "<img", "href=\"javascript"));
        });
    }
}
