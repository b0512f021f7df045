package dev.aftercall.postmortem.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercall.base.ConflictException;
import dev.aftercall.base.RuleViolationException;
import dev.aftercall.identity.Person;
import dev.aftercall.postmortem.FieldKey;
import dev.aftercall.postmortem.Need;
import dev.aftercall.postmortem.PostmortemFixtures;
import dev.aftercall.postmortem.PostmortemNotFoundException;
import dev.aftercall.postmortem.PostmortemQueries;
import dev.aftercall.postmortem.PostmortemService;
import dev.aftercall.postmortem.SectionKind;
import dev.aftercall.postmortem.analysis.EditWhy;
import dev.aftercall.postmortem.analysis.WhyService;
import dev.aftercall.testing.Acting;
import dev.aftercall.testing.As;
import dev.aftercall.testing.IntegrationTest;
import dev.aftercall.testing.SqlCount;
import dev.aftercall.testing.TestPerson;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@IntegrationTest
@RecordApplicationEvents
@As(TestPerson.SOFIA)
class CommentIntegrationTest {

    @Autowired
    CommentService comments;

    @Autowired
    OpenComments open;

    @Autowired
    WhyService whys;

    @Autowired
    PostmortemService postmortems;

    @Autowired
    PostmortemQueries queries;

    @Autowired
    PostmortemFixtures fixtures;

    @Autowired
    ApplicationEvents events;

    @Test
    void threads_keep_their_replies_in_order_and_know_their_place() {
        var id = fixtures.opened("Comments");
        var why = whys.add(id, null, null, new EditWhy("Why did callers wait?", ""));
        var about = comments.add(id, SectionKind.ROOT_CAUSE, why.toString(), "Since when?");
        comments.add(id, SectionKind.OVERVIEW, FieldKey.SUMMARY.name(), "Too long");
        Acting.as(TestPerson.RAFAEL, () -> comments.reply(about, "Since the *release*"));

        var threads = comments.of(id).threads();

        assertThat(threads)
                .extracting(CommentThread::place)
                .containsExactly(
                        new CommentPlace(SectionKind.ROOT_CAUSE, why.toString(), "Why did callers wait?"),
                        new CommentPlace(SectionKind.OVERVIEW, "SUMMARY", "Summary"));
        assertThat(threads.getFirst().comments())
                .extracting(Comment::text)
                .containsExactly("Since when?", "Since the *release*");
    }

    @Test
    void a_place_of_another_postmortem_is_taken_for_the_section_as_a_whole() {
        var other = fixtures.opened("Other");
        var why = whys.add(other, null, null, new EditWhy("Secret question", ""));
        var id = fixtures.opened("Comments");

        comments.add(id, SectionKind.ROOT_CAUSE, why.toString(), "Hm");
        comments.add(id, SectionKind.IMPACT, FieldKey.SUMMARY.name(), "Hm");

        assertThat(comments.of(id).threads())
                .extracting(CommentThread::place)
                .containsExactly(CommentPlace.whole(SectionKind.ROOT_CAUSE), CommentPlace.whole(SectionKind.IMPACT));
    }

    @Test
    void whoever_sees_the_postmortem_may_comment_and_stakeholders_may_not() {
        var id = fixtures.opened("Comments");

        var thread = Acting.as(TestPerson.RAFAEL, () -> comments.add(id, SectionKind.IMPACT, null, "Are you sure?"));

        assertThat(queries.details(id).authors()).doesNotContain(TestPerson.RAFAEL.id());
        Acting.as(TestPerson.STAN, () -> {
            assertThatThrownBy(() -> comments.of(id)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> comments.mentionable(id)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> comments.add(id, SectionKind.IMPACT, null, "x"))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> comments.reply(thread, "x")).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> comments.resolve(thread)).isInstanceOf(AccessDeniedException.class);
        });
    }

    @Test
    void comments_of_a_private_incident_do_not_exist_for_strangers() {
        var id = fixtures.privateOne("Secret");
        var thread =
                Acting.as(TestPerson.TOBIAS, () -> comments.add(id, SectionKind.OVERVIEW, null, "Psst @Sofia Kranz"));

        assertThatThrownBy(() -> comments.of(id)).isInstanceOf(PostmortemNotFoundException.class);
        assertThatThrownBy(() -> comments.add(id, SectionKind.OVERVIEW, null, "x"))
                .isInstanceOf(PostmortemNotFoundException.class);
        assertThatThrownBy(() -> comments.reply(thread, "x")).isInstanceOf(CommentNotFoundException.class);
        assertThatThrownBy(() -> comments.edit(thread, 0, "x")).isInstanceOf(CommentNotFoundException.class);
        assertThatThrownBy(() -> comments.remove(thread)).isInstanceOf(CommentNotFoundException.class);
        assertThatThrownBy(() -> comments.resolve(thread)).isInstanceOf(CommentNotFoundException.class);
        assertThatThrownBy(() -> comments.reopen(thread)).isInstanceOf(CommentNotFoundException.class);
        Acting.as(TestPerson.TOBIAS, () -> {
            assertThat(comments.mentionable(id)).extracting(Person::login).containsExactly("ada", "tobias");
            assertThat(comments.of(id)
                            .threads()
                            .getFirst()
                            .comments()
                            .getFirst()
                            .mentioned())
                    .isEmpty();
        });
    }

    @Test
    void only_the_author_changes_or_removes_a_comment() {
        var id = fixtures.opened("Comments");
        var thread = comments.add(id, SectionKind.IMPACT, null, "First");

        Acting.as(TestPerson.NORA, () -> {
            assertThatThrownBy(() -> comments.edit(thread, 0, "Hers")).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> comments.remove(thread)).isInstanceOf(AccessDeniedException.class);
        });
        comments.edit(thread, 0, "Second");
        assertThatThrownBy(() -> comments.edit(thread, 0, "Third")).isInstanceOf(ConflictException.class);

        var changed = comments.of(id).threads().getFirst().comments().getFirst();
        assertThat(changed.text()).isEqualTo("Second");
        assertThat(changed.edits()).isEqualTo(1);
        comments.remove(thread);
        assertThat(comments.of(id).threads()).isEmpty();
    }

    @Test
    void an_answered_comment_is_not_removed() {
        var id = fixtures.opened("Comments");
        var thread = comments.add(id, SectionKind.IMPACT, null, "First");
        var reply = Acting.as(TestPerson.NORA, () -> comments.reply(thread, "Yes"));

        assertThatThrownBy(() -> comments.remove(thread)).isInstanceOf(RuleViolationException.class);
        Acting.as(TestPerson.NORA, () -> comments.remove(reply));
        comments.remove(thread);

        assertThat(comments.of(id).threads()).isEmpty();
    }

    @Test
    void its_author_and_those_who_write_resolve_and_an_answer_opens_again() {
        var id = fixtures.opened("Comments");
        var sofias = comments.add(id, SectionKind.IMPACT, null, "Sofia's");
        var rafaels = Acting.as(TestPerson.RAFAEL, () -> comments.add(id, SectionKind.IMPACT, null, "Rafael's"));
        Acting.as(TestPerson.RAFAEL, () -> {
            assertThatThrownBy(() -> comments.resolve(sofias)).isInstanceOf(AccessDeniedException.class);
            comments.resolve(rafaels);
        });
        assertThat(open.of(id)).containsOnly(java.util.Map.entry(SectionKind.IMPACT, 1));
        comments.resolve(sofias);
        assertThat(open.of(id)).isEmpty();
        assertThatThrownBy(() -> comments.edit(sofias, 0, "x")).isInstanceOf(RuleViolationException.class);

        comments.reopen(rafaels);
        comments.reply(sofias, "One more thing");

        assertThat(comments.of(id).threads()).allMatch(CommentThread::isOpen);
    }

    @Test
    void open_comments_are_a_hint_and_hold_nothing_up() {
        var id = fixtures.ready("Comments");
        var thread = comments.add(id, SectionKind.IMPACT, null, "Sure?");

        assertThat(queries.readiness(id).open())
                .filteredOn(item -> item.title().equals("One open comment"))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.need()).isEqualTo(Need.HINT);
                    assertThat(item.section()).isEqualTo(SectionKind.IMPACT);
                });
        assertThat(queries.readiness(id).isReadyForReview()).isTrue();

        comments.resolve(thread);
        assertThat(queries.readiness(id).open()).noneMatch(item -> item.title().contains("comment"));
    }

    @Test
    void comments_go_on_through_review_and_can_only_be_read_once_published() {
        var id = fixtures.approved("Comments");
        var thread = Acting.as(TestPerson.NORA, () -> comments.add(id, SectionKind.IMPACT, null, "Nice"));
        Acting.as(TestPerson.NORA, () -> postmortems.markPublished(id, 1));

        assertThat(comments.of(id).canComment()).isFalse();
        assertThat(comments.of(id).threads()).hasSize(1);
        assertThatThrownBy(() -> comments.add(id, SectionKind.IMPACT, null, "x"))
                .isInstanceOf(RuleViolationException.class);
        assertThatThrownBy(() -> comments.reply(thread, "x")).isInstanceOf(RuleViolationException.class);
        assertThatThrownBy(() -> comments.resolve(thread)).isInstanceOf(RuleViolationException.class);
    }

    @Test
    void those_named_and_those_answered_are_told_once() {
        var id = fixtures.opened("Comments");
        var thread = comments.add(id, SectionKind.IMPACT, null, "@Nora Lindqvist, @Sofia Kranz and @Stan Holder?");
        assertThat(last().mentioned()).containsExactly(TestPerson.NORA.id());

        comments.edit(thread, 0, "@Nora Lindqvist and @rafael?");
        assertThat(last().mentioned()).containsExactly(TestPerson.RAFAEL.id());

        Acting.as(TestPerson.NORA, () -> comments.reply(thread, "@Sofia Kranz: yes"));
        assertThat(last().mentioned()).containsExactly(TestPerson.SOFIA.id());
        assertThat(last().answered()).isEmpty();

        Acting.as(TestPerson.RAFAEL, () -> comments.reply(thread, "So do I"));
        assertThat(last().answered()).isEqualTo(Set.of(TestPerson.SOFIA.id(), TestPerson.NORA.id()));
    }

    @Test
    void texts_are_cleaned_and_limited() {
        var id = fixtures.opened("Comments");

        assertThatThrownBy(() -> comments.add(id, SectionKind.IMPACT, null, " \n "))
                .hasMessage("Comment is missing");
        assertThatThrownBy(() -> comments.add(id, SectionKind.IMPACT, null, "x".repeat(5_001)))
                .hasMessage("Comment is longer than 5,000 characters");
        comments.add(id, SectionKind.IMPACT, null, "a\u0000b\uD800c 😀 ");
        assertThat(comments.of(id).threads().getFirst().comments().getFirst().text())
                .isEqualTo("abc 😀");
    }

    @Test
    void many_threads_cost_no_more_statements_than_one() {
        var id = fixtures.opened("Comments");
        comments.add(id, SectionKind.IMPACT, null, "@nora");
        var one = SqlCount.of(() -> comments.of(id));
        for (var i = 0; i < 20; i++) {
            comments.reply(comments.add(id, SectionKind.LESSONS, null, "@rafael " + i), "@nora");
        }

        assertThat(SqlCount.of(() -> comments.of(id))).isEqualTo(one).isLessThanOrEqualTo(4);
    }

    private CommentWritten last() {
        return events.stream(CommentWritten.class).toList().getLast();
    }
}
