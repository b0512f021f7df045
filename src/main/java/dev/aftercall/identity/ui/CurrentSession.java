package dev.aftercall.identity.ui;

import com.vaadin.flow.server.VaadinSession;
import dev.aftercall.identity.SignedInUser;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** The session of the browser that a view is open in. */
final class CurrentSession {

    private CurrentSession() {}

    /** Lets the session go on after a change that ended all others or changed the name it shows. */
    static void continueAs(SignedInUser user) {
        var context = new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
        SecurityContextHolder.setContext(context);
        VaadinSession.getCurrent()
                .getSession()
                .setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, context);
    }
}
