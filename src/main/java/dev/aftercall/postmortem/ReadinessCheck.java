package dev.aftercall.postmortem;

import java.util.List;

/** Knows what one section needs; implemented beside the section's data. */
public interface ReadinessCheck {

    /** The section's points, whether done or open. The caller has checked that the user may see the postmortem. */
    List<ReadinessItem> check(PostmortemId postmortem);
}
