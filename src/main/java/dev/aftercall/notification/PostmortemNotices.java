package dev.aftercall.notification;

import dev.aftercall.identity.UserId;
import dev.aftercall.incident.NoticeKind;
import dev.aftercall.incident.NoticeWanted;
import dev.aftercall.postmortem.PostmortemDetails;
import dev.aftercall.postmortem.PostmortemQueries;
import dev.aftercall.postmortem.PostmortemState;
import dev.aftercall.postmortem.PostmortemStateChanged;
import dev.aftercall.postmortem.ReviewAnswered;
import dev.aftercall.postmortem.SectionKind;
import dev.aftercall.postmortem.comment.CommentService;
import dev.aftercall.postmortem.comment.CommentWritten;
import dev.aftercall.postmortem.ui.PostmortemNavigation;
import java.util.HashSet;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells people what happens to the postmortems they work on: comments and review. */
@Component
class PostmortemNotices {

    private final PostmortemQueries postmortems;
    private final CommentService comments;
    private final NoticeDesk desk;

    PostmortemNotices(PostmortemQueries postmortems, CommentService comments, NoticeDesk desk) {
        this.postmortems = postmortems;
        this.comments = comments;
        this.desk = desk;
    }

    @EventListener
    void on(CommentWritten written) {
        if (written.mentioned().isEmpty() && written.answered().isEmpty()) {
            return;
        }
        var postmortem = postmortems.details(written.postmortem());
        var path = PostmortemNavigation.href(
                written.postmortem(), written.section(), "comments", "comment-" + written.comment());
        var place = "%s of “%s”".formatted(written.section().label(), postmortem.title());
        var said = comments.text(written.comment());
        tell(written.mentioned(), postmortem, NoticeKind.MENTION, "mentioned you on " + place, said, path);
        tell(written.answered(), postmortem, NoticeKind.ANSWER, "answered on " + place, said, path);
    }

    @EventListener
    void on(PostmortemStateChanged changed) {
        switch (changed.to()) {
            case IN_REVIEW -> {
                var postmortem = postmortems.details(changed.postmortem());
                review(postmortem, postmortem.reviewers(), "asks you to review “%s”");
            }
            case APPROVED -> {
                var postmortem = postmortems.details(changed.postmortem());
                review(postmortem, postmortem.authors(), "approved “%s”");
            }
            case PUBLISHED -> published(postmortems.details(changed.postmortem()));
            case DRAFT, CHANGES_REQUESTED, AMENDED, RETRACTED -> {}
        }
    }

    @EventListener
    void on(ReviewAnswered answered) {
        var postmortem = postmortems.details(answered.postmortem());
        if (postmortem.state() == PostmortemState.APPROVED) {
            return; // told as the change of its state
        }
        var text = answered.approves() ? "says that “%s” looks good" : "asks for changes in “%s”";
        tell(
                answered.authors(),
                postmortem,
                NoticeKind.REVIEW,
                text.formatted(postmortem.title()),
                answered.note(),
                overview(postmortem));
    }

    private void review(PostmortemDetails postmortem, Set<UserId> to, String text) {
        var note =
                postmortem.moves().isEmpty() ? "" : postmortem.moves().getLast().note();
        tell(to, postmortem, NoticeKind.REVIEW, text.formatted(postmortem.title()), note, overview(postmortem));
    }

    private void published(PostmortemDetails postmortem) {
        var to = new HashSet<>(postmortem.authors());
        to.addAll(postmortem.participants());
        to.addAll(postmortem.reviewers());
        tell(
                to,
                postmortem,
                NoticeKind.PUBLICATION,
                "published “%s”".formatted(postmortem.title()),
                "",
                overview(postmortem));
    }

    private void tell(
            Set<UserId> to, PostmortemDetails postmortem, NoticeKind kind, String text, String excerpt, String path) {
        desk.on(new NoticeWanted(to, postmortem.incident().id(), kind, text, excerpt, path));
    }

    private static String overview(PostmortemDetails postmortem) {
        return PostmortemNavigation.href(postmortem.id(), SectionKind.OVERVIEW, "", "");
    }
}
