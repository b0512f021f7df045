package dev.aftercall.testing;

import dev.aftercall.identity.Role;
import dev.aftercall.identity.SignedInUser;
import dev.aftercall.identity.UserId;
import java.util.Set;
import java.util.UUID;

/** The people that tests act as; all have an account with the password {@code secret-password}. */
public enum TestPerson {
    ADA(1, "Ada Admin", Role.ADMIN),
    NORA(2, "Nora Lindqvist", Role.MANAGER),
    SOFIA(3, "Sofia Kranz", Role.FACILITATOR),
    TOBIAS(4, "Tobias Okafor", Role.RESPONDER),
    RAFAEL(5, "Rafael Duarte", Role.RESPONDER),
    STAN(6, "Stan Holder", Role.STAKEHOLDER);

    private final int number;
    private final String displayName;
    private final Role role;

    TestPerson(int number, String displayName, Role role) {
        this.number = number;
        this.displayName = displayName;
        this.role = role;
    }

    public UserId id() {
        return new UserId(new UUID(0x0190000000007000L, 0x8000000000000000L + number));
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
