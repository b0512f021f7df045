package dev.aftercall.postmortem.analysis;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the incident's diagnosis gives the tree of whys to begin with.
 *
 * @param whys one below the other, from what callers met first down to the open question about the origin; may be empty
 * @param leftOut findings that are no answer to a why, as sentences
 * @param takenOver the topmost of the whys where it was taken over already and still stands; null if not
 */
public record DiagnosisDraft(
        List<DraftWhy> whys, List<String> leftOut, @Nullable WhyId takenOver) {

    /** A why that would be added. */
    public record DraftWhy(EditWhy texts, WhyMark mark) {}

    public DiagnosisDraft {
        whys = List.copyOf(whys);
        leftOut = List.copyOf(leftOut);
    }

    /** Whether there is something to take over and nobody has done so. */
    public boolean isOffered() {
        return !whys.isEmpty() && takenOver == null;
    }

    /** The branch that came from it. */
    public Optional<WhyId> branch() {
        return Optional.ofNullable(takenOver);
    }
}
