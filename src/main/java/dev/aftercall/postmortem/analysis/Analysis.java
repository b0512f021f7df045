package dev.aftercall.postmortem.analysis;

import java.util.List;
import java.util.Map;

/**
 * All that is known of a root cause, read at one moment.
 *
 * @param evidence what is pinned to the whys, in the order of pinning; whys without are missing
 */
public record Analysis(RootCause cause, WhyTree whys, Map<WhyId, List<Evidence>> evidence) {}
