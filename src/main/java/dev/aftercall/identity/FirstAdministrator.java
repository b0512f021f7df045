package dev.aftercall.identity;

import java.time.Clock;
import java.util.EnumSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Creates the one administrator of an empty portal. */
@Component
@Order(0)
class FirstAdministrator implements ApplicationRunner {

    static final String LOGIN = "admin";

    private static final Logger log = LoggerFactory.getLogger(FirstAdministrator.class);

    private final UserAccountRepository accounts;
    private final PasswordEncoder passwords;
    private final IdentityProperties properties;
    private final Clock clock;

    FirstAdministrator(
            UserAccountRepository accounts, PasswordEncoder passwords, IdentityProperties properties, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.properties = properties;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments args) {
        if (accounts.count() > 0) {
            return;
        }
        if (properties.hasAdminPassword()) {
            accounts.save(administrator(String.valueOf(properties.adminPassword())));
        } else {
            var generated = TemporaryPassword.generateFor(LOGIN).value();
            accounts.save(administrator(generated).withTemporaryPassword());
            log.warn("First start: sign in as '{}' with the password {} and choose your own", LOGIN, generated);
        }
    }

    private UserAccount administrator(String password) {
        return new UserAccount(
                UserId.next(),
                LOGIN,
                "Administrator",
                String.valueOf(passwords.encode(password)),
                EnumSet.of(Role.ADMIN),
                clock.instant());
    }
}
