package dev.aftercall.demo;

import dev.aftercall.identity.DemoPeople;
import dev.aftercall.identity.SignedInUser;
import dev.aftercall.identity.UserId;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;

/** Lets the people of the demo act, with the rights that they have. */
@Profile(DemoLoader.PROFILE)
@Component
class Cast {

    private final DemoPeople people;
    private Map<String, SignedInUser> present = Map.of();

    Cast(DemoPeople people) {
        this.people = people;
    }

    /** Looks who is there; false if somebody is missing, as in a portal that began without the demo. */
    boolean gather() {
        present = people.principals();
        return people.areComplete();
    }

    UserId id(String login) {
        return user(login).id();
    }

    /** Does something as this person. */
    void as(String login, Runnable work) {
        var user = user(login);
        var before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities())));
        try {
            work.run();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    private SignedInUser user(String login) {
        var user = present.get(login);
        if (user == null) {
            throw new IllegalStateException("Nobody in the demo is called " + login);
        }
        return user;
    }
}
