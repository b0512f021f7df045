package dev.aftercall.identity;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.crypto.keygen.Base64StringKeyGenerator;
import org.springframework.security.crypto.keygen.StringKeyGenerator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps people signed in beyond their session and over restarts. The secret stays the same for its whole life: tabs that
 * come back together after a restart all present the same one, and none must be taken for a thief.
 */
@Component
@Transactional
class RememberedSignIns {

    static final Duration LIFETIME = Duration.ofDays(30);

    private static final int SECRET_BYTES = 32;

    private final RememberedSignInRepository remembered;
    private final UserAccountRepository accounts;
    private final Clock clock;
    private final StringKeyGenerator secrets = new Base64StringKeyGenerator(SECRET_BYTES);

    RememberedSignIns(RememberedSignInRepository remembered, UserAccountRepository accounts, Clock clock) {
        this.remembered = remembered;
        this.accounts = accounts;
        this.clock = clock;
    }

    Ticket remember(UserId user) {
        var now = clock.instant();
        remembered.deleteExpired(now);
        var ticket = new Ticket(UUID.randomUUID(), secrets.generateKey());
        remembered.save(new RememberedSignIn(ticket.id(), user, ticket.secret(), now, now.plus(LIFETIME)));
        return ticket;
    }

    @Transactional(readOnly = true)
    Optional<SignedInUser> recognise(Ticket ticket) {
        return remembered
                .findById(ticket.id())
                .filter(found -> found.accepts(ticket.secret(), clock.instant()))
                .flatMap(found -> accounts.findWithRoles(found.user()))
                .map(UserAccount::toPrincipal);
    }

    void forget(Ticket ticket) {
        remembered.deleteById(ticket.id());
    }

    /** What the browser holds. */
    record Ticket(UUID id, String secret) {}
}
