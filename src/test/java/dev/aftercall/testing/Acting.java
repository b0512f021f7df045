package dev.aftercall.testing;

import dev.aftercall.identity.SignedInUser;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** Switches the acting person within a test. */
public final class Acting {

    private Acting() {}

    /** Does something as another person and returns to the one before. */
    public static <T> T as(TestPerson person, Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(contextOf(person));
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** Does something as another person and returns to the one before. */
    public static void as(TestPerson person, Runnable work) {
        as(person, () -> {
            work.run();
            return true;
        });
    }

    /** Does something as someone who is none of the test people. */
    public static void as(SignedInUser user, Runnable work) {
        var before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(contextOf(user));
        try {
            work.run();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    static SecurityContext contextOf(TestPerson person) {
        return contextOf(person.principal());
    }

    private static SecurityContext contextOf(SignedInUser user) {
        return new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
    }
}
