package dev.aftercall.postmortem.comment;

import dev.aftercall.base.Reading;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.SectionKind;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Counts open threads for those who have checked that the user may see the postmortem. */
@Component
public class OpenComments {

    private final CommentRepository comments;

    OpenComments(CommentRepository comments) {
        this.comments = comments;
    }

    /** How many open threads there are in which section; sections without one are left out. */
    public Map<SectionKind, Integer> of(PostmortemId postmortem) {
        return Reading.once(
                "open comments",
                postmortem,
                () -> comments.countOpen(postmortem).stream()
                        .collect(Collectors.toUnmodifiableMap(open -> open.section(), open -> (int) open.number())));
    }
}
