package dev.aftercall.identity;

import java.util.Optional;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The user on whose behalf the current thread works. */
@Component
public class CurrentUser {

    /** The signed-in user; empty for anonymous visitors and for the system's own work. */
    public Optional<SignedInUser> find() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedInUser user
                ? Optional.of(user)
                : Optional.empty();
    }

    /**
     * The signed-in user.
     *
     * @throws AuthenticationCredentialsNotFoundException if nobody is signed in
     */
    public SignedInUser get() {
        return find().orElseThrow(() -> new AuthenticationCredentialsNotFoundException("Sign in first"));
    }

    public UserId id() {
        return get().id();
    }

    public boolean has(Role role) {
        return find().map(user -> user.roles().contains(role)).orElse(false);
    }

    /** Whether the user is an engineering manager or administrator. */
    public boolean isManager() {
        return has(Role.MANAGER) || has(Role.ADMIN);
    }
}
