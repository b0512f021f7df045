package dev.aftercall.postmortem.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import dev.aftercall.base.Severity;
import dev.aftercall.postmortem.FieldKey;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.PostmortemState;
import dev.aftercall.postmortem.SectionKind;
import dev.aftercall.postmortem.ui.review.HistoryCard;
import dev.aftercall.postmortem.ui.review.ReviewCard;
import dev.aftercall.testing.Acting;
import dev.aftercall.testing.As;
import dev.aftercall.testing.TestClock;
import dev.aftercall.testing.TestPerson;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@As(TestPerson.SOFIA)
class ReviewViewTest extends EditorTest {

    @Autowired
    private TestClock clock;

    @Test
    void closed_gate_says_what_is_missing() {
        open(fixtures.opened("Unfinished"), SectionKind.OVERVIEW);

        assertThat(text(ReviewCard.class)).contains("Ask for review: closed", "Overview: ", "more above");
    }

    @Test
    void approval_is_closed_to_the_only_author_and_to_those_who_do_not_manage() {
        var id = Acting.as(TestPerson.NORA, () -> postmortems.open(fixtures.resolved("Alone", Severity.SEV2)));
        fixtures.complete(id, TestPerson.NORA);
        Acting.as(TestPerson.NORA, () -> postmortems.askForReview(id, Set.of(TestPerson.ADA.id())));

        open(id, SectionKind.OVERVIEW);
        assertThat(text(ReviewCard.class)).contains("Approve: closed", "Managers approve", "Still to look");
        Acting.as(TestPerson.NORA, () -> {
            reopenBrowser();
            open(id, SectionKind.OVERVIEW);
            assertThat(text(ReviewCard.class)).contains("Nobody but you has written in it; another manager approves");
            assertThat(_find(Button.class, spec -> spec.withText("Approve"))).isEmpty();
        });
        Acting.as(TestPerson.ADA, () -> {
            reopenBrowser();
            open(id, SectionKind.OVERVIEW);
            assertThat(text(ReviewCard.class)).contains("Approve: open");
        });
    }

    @Test
    void note_is_shown_in_every_section_until_it_is_answered() {
        var id = inReview();
        Acting.as(TestPerson.RAFAEL, () -> postmortems.requestChanges(id, "Name the gap"));
        open(id, SectionKind.LESSONS);
        says("Rafael Duarte requested changes on 17 Sep 2026: Name the gap");

        click("Answer");
        enter(area("Answer"), "Named in why 3");
        clickLast("Answer");

        assertThat(_find(ReviewNotes.class)).isEmpty();
        assertThat(text(HistoryCard.class)).contains("answered “Name the gap”", "Named in why 3", "asked for a review");
    }

    @Test
    void approving_before_others_have_looked_is_asked_twice() {
        var id = inReview();

        Acting.as(TestPerson.NORA, () -> {
            reopenBrowser();
            open(id, SectionKind.OVERVIEW);
            click("Approve");
            assertThat(queries.details(id).state()).isEqualTo(PostmortemState.IN_REVIEW);
            assertThat(_get(ConfirmDialog.class).getElement().getProperty("message"))
                    .isEqualTo("Rafael Duarte has not looked yet.");
        });
    }

    @Test
    void reviewer_who_agrees_is_done_with_it_and_the_second_time_sees_what_changed() {
        var id = inReview();
        Acting.as(TestPerson.RAFAEL, () -> {
            reopenBrowser();
            open(id, SectionKind.OVERVIEW);
            click("Looks good");
            clickLast("Say that it looks good");
            assertThat(text(ReviewCard.class)).contains("Looks good, 17 Sep 2026");
            UI.getCurrent().navigate("");
            assertThat(_find(Anchor.class, spec -> spec.withText("Reviewed"))).isEmpty();
        });
        Acting.as(TestPerson.NORA, () -> postmortems.requestChanges(id, "Shorter"));
        clock.advance(Duration.ofHours(3));
        postmortems.saveField(id, FieldKey.SUMMARY, 1, "Shorter now");
        postmortems.askForReview(id, Set.of(TestPerson.NORA.id(), TestPerson.RAFAEL.id()));

        Acting.as(TestPerson.RAFAEL, () -> {
            reopenBrowser();
            open(id, SectionKind.OVERVIEW);
            assertThat(text(ReviewCard.class))
                    .contains("round 2", "Still to look again", "Overview, by Sofia Kranz (Summary: version 2, was 1)");
            assertThat(_get(Anchor.class, spec -> spec.withText("Compare versions"))
                            .getHref())
                    .isEqualTo("postmortems/" + id + "/versions");
            UI.getCurrent().navigate("");
            assertThat(_find(Anchor.class, spec -> spec.withText("Reviewed"))).hasSize(1);
        });
    }

    private PostmortemId inReview() {
        var id = fixtures.ready("Reviewed");
        postmortems.askForReview(id, Set.of(TestPerson.NORA.id(), TestPerson.RAFAEL.id()));
        clock.advance(Duration.ofMinutes(5));
        return id;
    }

    private static String text(Class<? extends Component> type) {
        return _get(type).getElement().getTextRecursively();
    }
}
