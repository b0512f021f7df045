package dev.aftercall.postmortem.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.expectNotifications;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import dev.aftercall.incident.IncidentService;
import dev.aftercall.postmortem.FieldKey;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.SectionKind;
import dev.aftercall.postmortem.ui.autosave.AutosaveField;
import dev.aftercall.postmortem.ui.presence.Presence;
import dev.aftercall.postmortem.ui.presence.Visit;
import dev.aftercall.testing.Acting;
import dev.aftercall.testing.As;
import dev.aftercall.testing.TestPerson;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.JsonNodeFactory;

@As(TestPerson.SOFIA)
class TogetherTest extends EditorTest {

    @Autowired
    private Presence presence;

    @Autowired
    private IncidentService incidents;

    private PostmortemId id;
    private Visit nora;

    @BeforeEach
    void open() {
        id = fixtures.opened("Eight-second answers");
        open(id, SectionKind.OVERVIEW);
        nora = presence.enter(id, TestPerson.NORA.id(), SectionKind.IMPACT);
        MockVaadin.clientRoundtrip(true);
    }

    @AfterEach
    void goHome() {
        nora.leave();
    }

    @Test
    void everyone_who_is_here_has_a_face_in_the_header_and_beside_their_section() {
        says("2 here");
        assertThat(faces(SectionKind.OVERVIEW)).containsExactly("Sofia Kranz");
        assertThat(faces(SectionKind.IMPACT)).containsExactly("Nora Lindqvist");

        nora.move(SectionKind.LESSONS);
        open(id, SectionKind.LESSONS);

        assertThat(faces(SectionKind.OVERVIEW)).isEmpty();
        assertThat(faces(SectionKind.LESSONS)).containsExactly("Sofia Kranz, Nora Lindqvist");
        nora.leave();
        MockVaadin.clientRoundtrip(true);
        says("1 here");
    }

    @Test
    void whoever_leaves_the_editor_is_gone_at_once() {
        UI.getCurrent().navigate("postmortems");
        MockVaadin.clientRoundtrip(true);
        assertThat(presence.here(id).people()).containsExactly(TestPerson.NORA.id());

        open(id, SectionKind.OVERVIEW);
        MockVaadin.tearDown();
        assertThat(presence.here(id).people()).containsExactly(TestPerson.NORA.id());
    }

    @Test
    void text_in_which_somebody_writes_can_be_read_as_it_grows_and_is_free_afterwards() {
        noraWrites();

        says("Nora Lindqvist is writing here");
        assertThat(area("Summary").isReadOnly()).isTrue();
        elsewhere(TestPerson.NORA, () -> save("Callers waited"));
        assertThat(area("Summary").getValue()).isEqualTo("Callers waited");

        nora.layDown(text());
        MockVaadin.clientRoundtrip(true);
        assertThat(area("Summary").isReadOnly()).isFalse();
        assertThat(_find(Span.class, spec -> spec.withText("Nora Lindqvist is writing here")))
                .isEmpty();
    }

    @Test
    void pen_can_be_taken_over() {
        noraWrites();

        click("Take over");

        assertThat(area("Summary").isReadOnly()).isFalse();
        assertThat(writer()).isEqualTo(TestPerson.SOFIA);
        enter(area("Summary"), "Sofia goes on");
        assertThat(queries.details(id).text(FieldKey.SUMMARY)).isEqualTo("Sofia goes on");
    }

    @Test
    void writer_is_told_who_took_over_and_sees_what_is_stored() {
        sofiaTypes("Callers");
        assertThat(writer()).isEqualTo(TestPerson.SOFIA);

        nora.takeOver(text());
        MockVaadin.clientRoundtrip(true);

        expectNotifications("Nora Lindqvist took over a text you were writing. What you had typed is kept.");
        says("Nora Lindqvist took over and is writing here");
        assertThat(area("Summary").isReadOnly()).isTrue();
        assertThat(area("Summary").getValue()).isEqualTo("Callers");
    }

    @Test
    void leaving_the_field_lays_the_pen_down() {
        var field = sofiaTypes("Callers");

        fire(field, "left");

        assertThat(presence.here(id).pens()).isEmpty();
    }

    @Test
    void putting_the_cursor_into_a_text_does_not_keep_others_out() {
        fire(summary(), "focusin");
        assertThat(presence.here(id).pens()).isEmpty();

        elsewhere(TestPerson.NORA, () -> save("Nora's text"));
        assertThat(area("Summary").getValue()).isEqualTo("Nora's text");
    }

    @Test
    void what_was_typed_before_the_stored_text_could_be_seen_does_not_overwrite_it() {
        var field = summary();
        fire(field, "focusin");
        var seen = requireNonNull(queries.details(id).texts().get(FieldKey.SUMMARY))
                .version();
        elsewhere(TestPerson.NORA, () -> save("Nora's text"));

        fire(field, "typing", JsonNodeFactory.instance.objectNode().put("event.detail.base", seen));
        enter(area("Summary"), "typed blindly");

        assertThat(queries.details(id).text(FieldKey.SUMMARY)).isEqualTo("Nora's text");
        assertThat(area("Summary").getValue()).isEqualTo("Nora's text");
        fire(field, "typing", JsonNodeFactory.instance.objectNode().put("event.detail.base", seen + 1));
        enter(area("Summary"), "Nora's text and mine");
        assertThat(queries.details(id).text(FieldKey.SUMMARY)).isEqualTo("Nora's text and mine");
    }

    @Test
    void whoever_may_no_longer_see_it_learns_of_nobody() {
        var key = queries.details(id).incident().key();
        Acting.as(TestPerson.RAFAEL, () -> {
            reopenBrowser();
            open(id, SectionKind.OVERVIEW);
            says("2 here");

            elsewhere(TestPerson.ADA, () -> incidents.makePrivate(key));
            nora.move(SectionKind.LESSONS);
            MockVaadin.clientRoundtrip(true);

            _get(H1.class, spec -> spec.withText("There is nothing here"));
        });
        assertThat(presence.here(id).people()).containsExactly(TestPerson.NORA.id());
    }

    private void noraWrites() {
        nora.write(text());
        MockVaadin.clientRoundtrip(true);
    }

    private AutosaveField<?> sofiaTypes(String words) {
        var field = summary();
        fire(field, "focusin");
        enter(area("Summary"), words);
        MockVaadin.clientRoundtrip(true);
        return field;
    }

    private AutosaveField<?> summary() {
        return _get(AutosaveField.class, spec -> spec.withPredicate(field -> field.field() == area("Summary")));
    }

    private void save(String words) {
        var version = requireNonNull(queries.details(id).texts().get(FieldKey.SUMMARY))
                .version();
        postmortems.saveField(id, FieldKey.SUMMARY, version, words);
    }

    private String text() {
        return id + ":" + FieldKey.SUMMARY;
    }

    private TestPerson writer() {
        var user = requireNonNull(presence.here(id).pens().get(text())).user();
        return List.of(TestPerson.values()).stream()
                .filter(person -> person.id().equals(user))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> faces(SectionKind section) {
        var entry = _get(Outline.class)
                .getChildren()
                .flatMap(list -> list.getChildren())
                .filter(ListItem.class::isInstance)
                .toList()
                .get(section.order() - 1);
        return _find(entry, Span.class, spec -> spec.withClasses("avs")).stream()
                .map(group -> requireNonNull(group.getElement().getAttribute("aria-label")))
                .toList();
    }
}
