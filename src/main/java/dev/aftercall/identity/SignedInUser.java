package dev.aftercall.identity;

import java.io.Serial;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** The principal of a session: who signed in, with the roles held at that moment. */
public final class SignedInUser implements UserDetails, CredentialsContainer {

    @Serial
    private static final long serialVersionUID = 1L;

    private final UserId id;
    private final String login;
    private final String displayName;
    private @Nullable String passwordHash;
    private final boolean enabled;
    private final Set<Role> roles;
    private final int accessVersion;
    private final boolean passwordTemporary;
    private final @Nullable ZoneId timeZone;

    public SignedInUser(
            UserId id, String login, String displayName, String passwordHash, boolean enabled, Set<Role> roles) {
        this(id, login, displayName, passwordHash, enabled, roles, 0, false, null);
    }

    private SignedInUser(
            UserId id,
            String login,
            String displayName,
            @Nullable String passwordHash,
            boolean enabled,
            Set<Role> roles,
            int accessVersion,
            boolean passwordTemporary,
            @Nullable ZoneId timeZone) {
        this.id = id;
        this.login = login;
        this.displayName = displayName;
        this.passwordHash = passwordHash;
        this.enabled = enabled;
        this.roles = Set.copyOf(roles);
        this.accessVersion = accessVersion;
        this.passwordTemporary = passwordTemporary;
        this.timeZone = timeZone;
    }

    SignedInUser withAccess(int version, boolean temporaryPassword) {
        return new SignedInUser(
                id, login, displayName, passwordHash, enabled, roles, version, temporaryPassword, timeZone);
    }

    SignedInUser withTimeZone(@Nullable ZoneId zone) {
        return new SignedInUser(
                id, login, displayName, passwordHash, enabled, roles, accessVersion, passwordTemporary, zone);
    }

    public UserId id() {
        return id;
    }

    public String displayName() {
        return displayName;
    }

    public Set<Role> roles() {
        return roles;
    }

    /** The zone this user wants to see beside UTC; empty for the browser's. */
    public Optional<ZoneId> timeZone() {
        return Optional.ofNullable(timeZone);
    }

    /** Whether a password of one's own has to be chosen before anything else. */
    public boolean mustChangePassword() {
        return passwordTemporary;
    }

    /** Counts how often all sessions of the account were ended; an older number has no access any more. */
    int accessVersion() {
        return accessVersion;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.copyOf(roles.stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList());
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }

    @Override
    public String getUsername() {
        return login;
    }

    @Override
    public boolean isEnabled() {
        return enabled;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SignedInUser user && id.equals(user.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
