package dev.aftercall.identity;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Sign-in by login and password: throttled, journalled, and equally slow for accounts that do not exist. */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private final DaoAuthenticationProvider passwords;
    private final SignInThrottle throttle;
    private final SignInJournal journal;

    PasswordSignIn(
            UserAccountRepository accounts, PasswordEncoder encoder, SignInThrottle throttle, SignInJournal journal) {
        this.passwords = new DaoAuthenticationProvider(new AccountDetailsService(accounts));
        this.passwords.setPasswordEncoder(encoder);
        this.throttle = throttle;
        this.journal = journal;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var login = Login.normalize(attempt.getName());
        var address = address(attempt);
        if (!throttle.tryAttempt(login, address)) {
            journal.throttled(login, address);
            throw new TooManyAttemptsException();
        }
        try {
            var result = passwords.authenticate(attempt);
            throttle.succeeded(login, address);
            return result;
        } catch (InternalAuthenticationServiceException e) {
            throttle.undecided(login, address);
            throw e;
        } catch (AuthenticationException e) {
            journal.failed(login);
            throw e;
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private static String address(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
    }
}
