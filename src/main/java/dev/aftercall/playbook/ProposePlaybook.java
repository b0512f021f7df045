package dev.aftercall.playbook;

import dev.aftercall.base.text.UserText;

/**
 * Proposes a document as the next version.
 *
 * @param base the version it was written against
 * @param reason why, up to 2,000 characters
 */
public record ProposePlaybook(int base, String document, String reason) {

    public ProposePlaybook {
        document = UserText.clean(document);
        reason = Reason.require(reason);
    }
}
