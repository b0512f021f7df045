package dev.aftercall.postmortem.analysis;

import dev.aftercall.postmortem.PostmortemAccess;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.PostmortemNotFoundException;
import dev.aftercall.postmortem.PostmortemRef;
import dev.aftercall.postmortem.SectionKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets people at the whys of a postmortem and notes what they did. */
@Component
class WhyAccess {

    private final WhyRepository whys;
    private final PostmortemAccess access;

    WhyAccess(WhyRepository whys, PostmortemAccess access) {
        this.whys = whys;
        this.access = access;
    }

    PostmortemRef forReading(PostmortemId postmortem) {
        return access.forReading(postmortem);
    }

    PostmortemRef forWriting(PostmortemId postmortem) {
        return access.forWriting(postmortem);
    }

    /** Like {@link PostmortemAccess#forWriting}, for the postmortem that a why stands in. */
    PostmortemRef forWriting(WhyId id) {
        var postmortem = whys.findPostmortem(id).orElseThrow(WhyNotFoundException::new);
        try {
            return access.forWriting(postmortem);
        } catch (PostmortemNotFoundException _) {
            throw new WhyNotFoundException();
        }
    }

    void written(PostmortemRef ref, String verb, @Nullable String before, @Nullable String after) {
        access.written(ref, SectionKind.ROOT_CAUSE, "postmortem.why." + verb, before, after);
    }
}
