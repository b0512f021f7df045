package dev.aftercall.testing;

import dev.aftercall.identity.Role;
import dev.aftercall.identity.SignedInUser;
import dev.aftercall.identity.UserId;
import java.util.Set;
import java.util.UUID;

/** The people that tests act as; all have an account with the password {@code secret-password}. */
public enum TestPerson {
    ADA("Ada Admin", Role.ADMIN),
    NORA("Nora Lindqvist", Role.MANAGER),
    SOFIA("Sofia Kranz", Role.FACILITATOR),
    TOBIAS("Tobias Okafor", Role.RESPONDER),
    RAFAEL("Rafael Duarte", Role.RESPONDER),
    STAN("Stan Holder", Role.STAKEHOLDER);

    private final String displayName;
    private final Role role;

    TestPerson(String displayName, Role role) {
        this.displayName = displayName;
        this.role = role;
    }

    public UserId id() {
        return new UserId(new UUID(0x0190000000007000L, 0x8000000000000000L + ordinal() + 1));
    }

    public String login() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    public String displayName() {
        return displayName;
    }

    public Role role() {
        return role;
    }

    public SignedInUser principal() {
        return new SignedInUser(id(), login(), displayName, "", true, Set.of(role));
    }
}
