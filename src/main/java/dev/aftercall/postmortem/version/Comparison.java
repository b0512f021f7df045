package dev.aftercall.postmortem.version;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two versions of a piece side by side.
 *
 * @param before the older one; null for the empty beginning
 * @param newest the newest version of the piece
 * @param parts the newer text with what was removed and added, in order
 */
public record Comparison(@Nullable Revision before, Revision after, Revision newest, List<DiffPart> parts) {

    public Comparison {
        parts = List.copyOf(parts);
    }

    /** Whether the newer one is what stands in the postmortem now. */
    public boolean isPresent() {
        return after.id().equals(newest.id());
    }
}
