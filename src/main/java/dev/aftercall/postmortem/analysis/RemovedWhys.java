package dev.aftercall.postmortem.analysis;

import dev.aftercall.postmortem.PostmortemId;
import java.util.UUID;

/**
 * What a removal took away; hand it back to restore the branch.
 *
 * @param count how many whys went, the removed one included
 */
public record RemovedWhys(PostmortemId postmortem, UUID removal, int count) {}
