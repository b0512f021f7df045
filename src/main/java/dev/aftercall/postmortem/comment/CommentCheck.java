package dev.aftercall.postmortem.comment;

import dev.aftercall.postmortem.Need;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.ReadinessCheck;
import dev.aftercall.postmortem.ReadinessItem;
import java.util.List;
import org.springframework.stereotype.Component;

/** Points out sections with comments that nobody has resolved. */
@Component
class CommentCheck implements ReadinessCheck {

    private final CommentRepository comments;

    CommentCheck(CommentRepository comments) {
        this.comments = comments;
    }

    @Override
    public List<ReadinessItem> check(PostmortemId postmortem) {
        return comments.countOpen(postmortem).stream()
                .map(open -> new ReadinessItem(
                        open.section(),
                        open.number() == 1 ? "One open comment" : open.number() + " open comments",
                        "Answer, or resolve",
                        false,
                        "comments",
                        Need.HINT))
                .toList();
    }
}
