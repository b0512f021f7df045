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

    private final OpenComments comments;

    CommentCheck(OpenComments comments) {
        this.comments = comments;
    }

    @Override
    public List<ReadinessItem> check(PostmortemId postmortem) {
        return comments.of(postmortem).entrySet().stream()
                .map(open -> new ReadinessItem(
                        open.getKey(),
                        open.getValue() == 1 ? "One open comment" : open.getValue() + " open comments",
                        "Answer, or resolve",
                        false,
                        "comments",
                        Need.HINT))
                .toList();
    }
}
