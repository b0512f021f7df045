package dev.aftercall.identity;

/** Role names and access expressions for annotations on services and views. */
public final class Roles {

    public static final String ADMIN = "ADMIN";
    public static final String MANAGER = "MANAGER";
    public static final String FACILITATOR = "FACILITATOR";
    public static final String RESPONDER = "RESPONDER";
    public static final String STAKEHOLDER = "STAKEHOLDER";

    /** Everyone who may see incidents and respond to them. */
    public static final String IS_TEAM = "hasAnyRole('ADMIN','MANAGER','FACILITATOR','RESPONDER')";

    /** Those who approve, publish and retract. */
    public static final String IS_MANAGER = "hasAnyRole('ADMIN','MANAGER')";

    /** Those who publish once a postmortem is approved. */
    public static final String IS_PUBLISHER = "hasAnyRole('ADMIN','MANAGER','FACILITATOR')";

    /** Administrators only. */
    public static final String IS_ADMIN = "hasRole('ADMIN')";

    /** Everyone with an account. */
    public static final String IS_SIGNED_IN = "isAuthenticated()";

    private Roles() {}
}
