package dev.aftercall.postmortem.version.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import dev.aftercall.postmortem.FieldKey;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.SectionKind;
import dev.aftercall.postmortem.ui.EditorTest;
import dev.aftercall.postmortem.version.Piece;
import dev.aftercall.postmortem.version.VersionService;
import dev.aftercall.testing.Acting;
import dev.aftercall.testing.As;
import dev.aftercall.testing.TestClock;
import dev.aftercall.testing.TestPerson;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@As(TestPerson.SOFIA)
class PostmortemVersionsViewTest extends EditorTest {

    @Autowired
    VersionService versions;

    @Autowired
    TestClock clock;

    @Test
    void the_editor_leads_to_the_versions() {
        var id = fixtures.opened("Eight-second answers");
        open(id, SectionKind.OVERVIEW);
        var more = _get(
                Button.class,
                spec -> spec.withPredicate(
                        button -> "More steps".equals(button.getAriaLabel().orElse(""))));
        more.click();
        click("Versions");

        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("postmortems/" + id + "/versions");
        assertThat(_find(VersionList.class)).hasSize(1);
    }

    @Test
    void a_difference_is_read_and_restored() {
        var id = written("Callers waited eight seconds", "Callers waited <b>long</b>");
        show(id, "?of=SUMMARY");

        assertThat(_get(H2.class).getText()).isEqualTo("Summary");
        _assertNone(Button.class, spec -> spec.withText("Restore this version"));
        assertThat(_get(DiffText.class).getElement().getTextRecursively())
                .contains("eight", "<b>long</b>".substring(3, 7));

        show(
                id,
                "?of=SUMMARY&version="
                        + versions.page(id, "SUMMARY", 0).rows().get(1).id());
        click("Restore this version");
        _fireConfirm(_get(ConfirmDialog.class));

        assertThat(queries.details(id).text(FieldKey.SUMMARY)).isEqualTo("Callers waited eight seconds");
        assertThat(_get(H2.class).getText()).isEqualTo("Summary");
    }

    @Test
    void the_list_is_narrowed_to_one_piece() {
        var id = written("One", "Two");
        show(id, "");
        var everything = rows();
        @SuppressWarnings("unchecked")
        Select<Piece> choice = _get(
                Select.class,
                spec -> spec.withPredicate(select ->
                        "Versions of what".equals(select.getAriaLabel().orElse(""))));
        enter(choice, versions.pieces().getFirst());
        MockVaadin.clientRoundtrip(true);

        assertThat(rows()).isLessThan(everything);
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .endsWith("versions?of=" + versions.pieces().getFirst().key());
    }

    @Test
    @As(TestPerson.RAFAEL)
    void who_may_only_read_cannot_restore() {
        var id = Acting.as(TestPerson.SOFIA, () -> written("One", "Two"));
        show(
                id,
                "?of=SUMMARY&version="
                        + versions.page(id, "SUMMARY", 0).rows().get(1).id());

        assertThat(_get(H2.class).getText()).isEqualTo("Summary");
        _assertNone(Button.class, spec -> spec.withText("Restore this version"));
    }

    @Test
    void nonsense_in_the_address_shows_the_list() {
        var id = written("One", "Two");
        show(id, "?of=%3Cscript%3E&page=-4&version=nonsense&against=x");
        assertThat(rows()).isPositive();
        show(id, "?page=900&version=01900000-0000-7000-8000-000000000099");
        _get(H2.class, spec -> spec.withText("No versions yet"));
    }

    @Test
    void a_private_postmortem_has_no_versions_for_strangers() {
        var secret = fixtures.privateOne("Secret");

        show(secret, "");

        _get(H1.class, spec -> spec.withText("There is nothing here"));
        assertThat(rows()).isZero();
    }

    private PostmortemId written(String first, String second) {
        var id = fixtures.opened("Eight-second answers");
        clock.advance(Duration.ofMinutes(5));
        write(id, first);
        clock.advance(Duration.ofMinutes(5));
        write(id, second);
        return id;
    }

    private void write(PostmortemId id, String summary) {
        var text = queries.details(id).texts().get(FieldKey.SUMMARY);
        postmortems.saveField(id, FieldKey.SUMMARY, text == null ? 0 : text.version(), summary);
    }

    private static void show(PostmortemId id, String query) {
        UI.getCurrent()
                .navigate(
                        "postmortems/" + id + "/versions",
                        com.vaadin.flow.router.QueryParameters.fromString(query.isEmpty() ? "" : query.substring(1)));
        MockVaadin.clientRoundtrip(true);
    }

    private static int rows() {
        return _find(
                        Anchor.class,
                        spec -> spec.withPredicate(anchor -> anchor.getHref().contains("version=")))
                .size();
    }
}
