package dev.aftercall.identity;

import dev.aftercall.base.ConflictException;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A person with an account. */
@Entity
@Table(name = "user_account")
class UserAccount {

    @EmbeddedId
    private UserId id;

    @Version
    private @Nullable Long version;

    private String login;
    private String displayName;
    private String passwordHash;
    private boolean enabled = true;
    private boolean passwordTemporary;
    private int accessVersion;
    private @Nullable String timeZone;
    private Instant createdAt;
    private @Nullable Instant lastSignInAt;

    @ElementCollection
    @CollectionTable(name = "user_role", joinColumns = @JoinColumn(name = "user_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    @SuppressWarnings("NullAway.Init")
    protected UserAccount() {}

    UserAccount(UserId id, String login, String displayName, String passwordHash, Set<Role> roles, Instant createdAt) {
        this.id = id;
        this.login = login;
        this.displayName = displayName;
        this.passwordHash = passwordHash;
        this.roles.addAll(roles);
        this.createdAt = createdAt;
    }

    /** The password was made by the portal and must be changed at the first sign-in. */
    UserAccount withTemporaryPassword() {
        passwordTemporary = true;
        return this;
    }

    UserId id() {
        return id;
    }

    String login() {
        return login;
    }

    String passwordHash() {
        return passwordHash;
    }

    boolean isAdministrator() {
        return roles.contains(Role.ADMIN);
    }

    void requireVersion(long expected) {
        if (version == null || version != expected) {
            throw new ConflictException(displayName + " was changed by someone else in the meantime; look at it again");
        }
    }

    void rename(PersonName name) {
        displayName = name.value();
    }

    void showTimesIn(@Nullable ZoneId zone) {
        timeZone = zone == null ? null : zone.getId();
    }

    /** Gives exactly these roles; true if that changes what the user may do. */
    boolean assign(Set<Role> wanted) {
        if (roles.equals(wanted)) {
            return false;
        }
        roles.retainAll(wanted);
        roles.addAll(wanted);
        return true;
    }

    void disable() {
        enabled = false;
    }

    void enable() {
        enabled = true;
    }

    boolean isEnabled() {
        return enabled;
    }

    void choosePassword(String hash) {
        passwordHash = hash;
        passwordTemporary = false;
    }

    void replacePassword(String temporaryHash) {
        passwordHash = temporaryHash;
        passwordTemporary = true;
    }

    /** Makes every session that began before worthless. */
    void endSessions() {
        accessVersion++;
    }

    /** What the audit log keeps of an account. */
    String describe() {
        var held = roles.stream().sorted().map(Role::label).collect(Collectors.joining(", "));
        return displayName + "; " + held + (enabled ? "" : "; disabled");
    }

    SignedInUser toPrincipal() {
        return new SignedInUser(id, login, displayName, passwordHash, enabled, roles)
                .withAccess(accessVersion, passwordTemporary)
                .withTimeZone(zone());
    }

    Profile toProfile() {
        return new Profile(displayName, zone());
    }

    UserSummary toSummary() {
        return new UserSummary(
                id,
                version == null ? 0 : version,
                login,
                displayName,
                roles,
                enabled,
                passwordTemporary,
                createdAt,
                lastSignInAt);
    }

    private @Nullable ZoneId zone() {
        return timeZone == null ? null : ZoneId.of(timeZone);
    }
}
