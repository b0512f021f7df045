package dev.aftercall.identity;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.web.authentication.rememberme.AbstractRememberMeServices;
import org.springframework.security.web.authentication.rememberme.InvalidCookieException;
import org.springframework.security.web.authentication.rememberme.RememberMeAuthenticationException;

/** The cookie behind "Keep me signed in". */
final class RememberMeCookie extends AbstractRememberMeServices {

    private static final String COOKIE = "aftercall-keep";

    private final RememberedSignIns remembered;

    RememberMeCookie(String key, RememberedSignIns remembered, UserAccountRepository accounts) {
        super(key, new AccountDetailsService(accounts));
        this.remembered = remembered;
        setCookieName(COOKIE);
        setTokenValiditySeconds((int) RememberedSignIns.LIFETIME.toSeconds());
        setCookieCustomizer(cookie -> cookie.setAttribute("SameSite", "Lax"));
    }

    /** The error page must be shown whoever asks: it is not worth a look into a database that may be gone. */
    @Override
    public @Nullable Authentication autoLogin(HttpServletRequest request, HttpServletResponse response) {
        return request.getDispatcherType() == DispatcherType.ERROR ? null : super.autoLogin(request, response);
    }

    @Override
    protected void onLoginSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
        if (authentication.getPrincipal() instanceof SignedInUser user) {
            var ticket = remembered.remember(user.id());
            setCookie(
                    new String[] {ticket.id().toString(), ticket.secret()},
                    getTokenValiditySeconds(),
                    request,
                    response);
        }
    }

    @Override
    protected UserDetails processAutoLoginCookie(
            String[] parts, HttpServletRequest request, HttpServletResponse response) {
        return ticket(parts)
                .flatMap(remembered::recognise)
                .orElseThrow(() -> new RememberMeAuthenticationException("Not remembered"));
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        super.logout(request, response, authentication);
        var cookie = extractRememberMeCookie(request);
        if (cookie != null && !cookie.isEmpty()) {
            try {
                ticket(decodeCookie(cookie)).ifPresent(remembered::forget);
            } catch (InvalidCookieException _) {
                // nothing to forget
            }
        }
    }

    private static Optional<RememberedSignIns.Ticket> ticket(String[] parts) {
        try {
            return parts.length == 2
                    ? Optional.of(new RememberedSignIns.Ticket(UUID.fromString(parts[0]), parts[1]))
                    : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
