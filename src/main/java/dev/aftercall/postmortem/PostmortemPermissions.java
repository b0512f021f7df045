package dev.aftercall.postmortem;

/** What the current user may do with a postmortem now, roles and state taken together. */
public record PostmortemPermissions(
        boolean canWrite,
        boolean canAskForReview,
        boolean canRequestChanges,
        boolean canApprove,
        boolean canTakeBack,
        boolean canPublish,
        boolean canAmend,
        boolean canRetract) {}
