package dev.aftercall.postmortem.regression;

import dev.aftercall.base.TopicTouched;
import dev.aftercall.postmortem.PostmortemAccess;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.PostmortemNotFoundException;
import dev.aftercall.postmortem.PostmortemRef;
import dev.aftercall.postmortem.SectionKind;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Hands out regression cases to those who may work on them, and tells what became of them. */
@Component
class CaseDesk {

    private final CaseRepository cases;
    private final PostmortemAccess access;
    private final ApplicationEventPublisher events;

    CaseDesk(CaseRepository cases, PostmortemAccess access, ApplicationEventPublisher events) {
        this.cases = cases;
        this.access = access;
        this.events = events;
    }

    /** A case with the postmortem it belongs to, held until the transaction ends. */
    record Work(CaseRow row, PostmortemRef postmortem) {}

    /** For changing what the case says: by those who write the postmortem, until it is approved. */
    Work forWriting(CaseId id) {
        return take(id, false, access::forWriting);
    }

    /** The same for a case that was removed. */
    Work removed(CaseId id) {
        return take(id, true, access::forWriting);
    }

    /** For recording evidence: by those who write the postmortem, whatever its state. */
    Work forEvidence(CaseId id) {
        return take(id, false, postmortem -> {
            var ref = access.forWork(postmortem);
            if (!access.isWriter(postmortem)) {
                throw new AccessDeniedException("Not allowed for this regression case");
            }
            return ref;
        });
    }

    List<CaseRow> all(PostmortemId postmortem) {
        return cases.findCases(postmortem);
    }

    void written(PostmortemRef ref, String verb, @Nullable String before, @Nullable String after) {
        access.written(ref, SectionKind.REGRESSION, "postmortem.case." + verb, before, after);
        touch();
    }

    void noted(Work work, String verb, String before, String after) {
        access.note(work.postmortem(), "postmortem.case." + verb, before, after);
        touch();
    }

    private Work take(CaseId id, boolean removed, Function<PostmortemId, PostmortemRef> door) {
        var postmortem = cases.findPostmortem(id).orElseThrow(CaseNotFoundException::new);
        try {
            var ref = door.apply(postmortem);
            var row = cases.findById(id)
                    .filter(found -> found.isRemoved() == removed)
                    .orElseThrow(CaseNotFoundException::new);
            return new Work(row, ref);
        } catch (PostmortemNotFoundException _) {
            throw new CaseNotFoundException();
        }
    }

    private void touch() {
        events.publishEvent(new TopicTouched(RegressionTopics.CASES));
    }
}
