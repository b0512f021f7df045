package dev.aftercall.identity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
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
    private Instant createdAt;

    @ElementCollection(fetch = FetchType.EAGER)
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

    UserId id() {
        return id;
    }

    SignedInUser toPrincipal() {
        return new SignedInUser(id, login, displayName, passwordHash, enabled, roles);
    }
}
