package dev.aftercall.playbook;

import dev.aftercall.base.text.UserText;
import org.jspecify.annotations.Nullable;

/**
 * Makes a document the next version.
 *
 * @param base the version it was written against; if another has been published since, it is refused
 * @param reason why, up to 2,000 characters
 * @param proposal the proposal that is accepted by this; null if there is none
 */
public record PublishPlaybook(
        int base, String document, String reason, @Nullable ProposalId proposal) {

    public PublishPlaybook {
        document = UserText.clean(document);
        reason = Reason.require(reason);
    }
}
