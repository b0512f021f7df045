package dev.aftercall.e2e;

import dev.aftercall.identity.People;
import dev.aftercall.identity.Person;
import dev.aftercall.identity.Role;
import dev.aftercall.identity.SignedInUser;
import dev.aftercall.identity.UserId;
import java.util.Set;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** A bean that a test puts into the packaged portal, to work on the services from inside as an administrator. */
public abstract class PortalGuest {

    private final People people;

    protected PortalGuest(People people) {
        this.people = people;
    }

    /** Does the guest's work, on a thread of its own, once the portal is ready. */
    protected abstract void work();

    @EventListener
    void on(ApplicationReadyEvent ready) {
        Thread.ofPlatform().start(() -> {
            signIn();
            work();
        });
    }

    /** Lets the current thread act for somebody who has an account. */
    protected final void signIn() {
        actAs(UserId.next());
        actAs(people.active().stream().map(Person::id).findFirst().orElseThrow());
    }

    private static void actAs(UserId id) {
        var user = new SignedInUser(id, "guest", "Guest of a test", "", true, Set.of(Role.ADMIN));
        SecurityContextHolder.setContext(new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities())));
    }
}
