package dev.aftercall.incident;

/** What the present user may do with one incident; the services check the same again. */
public record IncidentPermissions(
        boolean canSee,
        boolean canRespond,
        boolean canChangeStatus,
        boolean canChangeSeverity,
        boolean canSendUpdates,
        boolean canInvite,
        boolean canMakePublic,
        boolean canMarkDrill) {

    static final IncidentPermissions NONE =
            new IncidentPermissions(false, false, false, false, false, false, false, false);
}
