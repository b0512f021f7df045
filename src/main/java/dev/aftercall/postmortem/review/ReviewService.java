package dev.aftercall.postmortem.review;

import dev.aftercall.base.Reading;
import dev.aftercall.identity.CurrentUser;
import dev.aftercall.identity.Roles;
import dev.aftercall.postmortem.PostmortemAccess;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.PostmortemNotFoundException;
import dev.aftercall.postmortem.PostmortemState;
import dev.aftercall.postmortem.TextLimit;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers and reads what reviewers said. */
@Service
@Transactional
@PreAuthorize(Roles.IS_TEAM)
public class ReviewService {

    private static final TextLimit ANSWER = new TextLimit("Answer", 2_000);

    private final VerdictRepository verdicts;
    private final PostmortemAccess access;
    private final CurrentUser user;
    private final Clock clock;

    ReviewService(VerdictRepository verdicts, PostmortemAccess access, CurrentUser user, Clock clock) {
        this.verdicts = verdicts;
        this.access = access;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Says what was done about a request for changes; for those who write, while it can be written. Answering again
     * replaces the answer.
     */
    public void answer(VerdictId id, String answer) {
        var text = ANSWER.require(answer);
        var postmortem = verdicts.findPostmortem(id).orElseThrow(VerdictNotFoundException::new);
        try {
            var ref = access.forWriting(postmortem);
            var verdict = verdicts.findById(id).orElseThrow(VerdictNotFoundException::new);
            verdict.answer(text, user.id(), clock.instant());
            access.note(ref, "postmortem.answer", verdict.toRecord().note(), text);
        } catch (PostmortemNotFoundException _) {
            throw new VerdictNotFoundException();
        }
    }

    /** Everything that reviewers have said of a postmortem, the first word first. */
    @Transactional(readOnly = true)
    public List<Verdict> verdicts(PostmortemId postmortem) {
        access.forReading(postmortem);
        return Reading.once(
                "verdicts",
                postmortem,
                () -> verdicts.findOf(postmortem).stream()
                        .map(VerdictRow::toRecord)
                        .toList());
    }

    /** Those of these postmortems in whose present round the user has already said something. */
    @Transactional(readOnly = true)
    public Set<PostmortemId> answered(Collection<PostmortemId> postmortems) {
        var ids = postmortems.stream().map(PostmortemId::value).toList();
        return ids.isEmpty() ? Set.of() : verdicts.findAnswered(user.id(), ids, PostmortemState.IN_REVIEW);
    }
}
