package dev.aftercall.postmortem;

/**
 * What the current user may do with a postmortem now, roles and state taken together.
 *
 * @param canAgree whether the user is one of the reviewers and can say that it is fine
 * @param notApproving why this user cannot approve it, now or once it is in review; empty if nothing but the state or
 *     the content keeps them from it
 */
public record PostmortemPermissions(
        boolean canWrite,
        boolean canAskForReview,
        boolean canRequestChanges,
        boolean canApprove,
        boolean canTakeBack,
        boolean canPublish,
        boolean canAmend,
        boolean canRetract,
        boolean canAgree,
        String notApproving) {}
