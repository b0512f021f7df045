package dev.aftercall.identity;

import dev.aftercall.base.AuditedEvent;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What administrators do with the accounts of others. */
@Service
@Transactional
@PreAuthorize(Roles.IS_ADMIN)
public class UserAdministration {

    private final UserAccountRepository accounts;
    private final PasswordEncoder passwords;
    private final AccessRevocation access;
    private final SignInThrottle throttle;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    UserAdministration(
            UserAccountRepository accounts,
            PasswordEncoder passwords,
            AccessRevocation access,
            SignInThrottle throttle,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.access = access;
        this.throttle = throttle;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /** Makes an account; the password is told only here. */
    public TemporaryPassword create(NewUser user) {
        if (accounts.existsByLogin(user.login())) {
            throw AccountRuleException.loginTaken(user.login());
        }
        var password = TemporaryPassword.generateFor(user.login());
        var account = new UserAccount(
                        UserId.next(), user.login(), user.name(), hash(password), user.roles(), clock.instant())
                .withTemporaryPassword();
        accounts.save(account);
        tell("user.created", account, null, account.describe());
        return password;
    }

    /** Changes name and roles; other roles end the user's sessions. */
    public void edit(UserId id, EditUser command) {
        accounts.lockEnabled();
        var account = load(id);
        account.requireVersion(command.version());
        if (account.isAdministrator() && !command.roles().contains(Role.ADMIN)) {
            requireDispensable(account);
        }
        var before = account.describe();
        account.rename(new PersonName(command.name()));
        if (account.assign(command.roles())) {
            access.revoke(account);
        }
        tell("user.edited", account, before, account.describe());
    }

    public void disable(UserId id) {
        accounts.lockEnabled();
        var account = load(id);
        if (account.isEnabled()) {
            requireDispensable(account);
            var before = account.describe();
            account.disable();
            access.revoke(account);
            tell("user.disabled", account, before, account.describe());
        }
    }

    public void enable(UserId id) {
        var account = load(id);
        if (!account.isEnabled()) {
            var before = account.describe();
            account.enable();
            tell("user.enabled", account, before, account.describe());
        }
    }

    /** Replaces a password that was forgotten; the new one is told only here. */
    public TemporaryPassword resetPassword(UserId id) {
        var account = load(id);
        if (currentUser.id().equals(id)) {
            throw AccountRuleException.ownAccess();
        }
        var password = TemporaryPassword.generateFor(account.login());
        account.replacePassword(hash(password));
        access.revoke(account);
        throttle.forget(account.login());
        tell("user.password-reset", account, null, null);
        return password;
    }

    public void signOutEverywhere(UserId id) {
        var account = load(id);
        access.revoke(account);
        tell("user.signed-out-everywhere", account, null, null);
    }

    private UserAccount load(UserId id) {
        return accounts.findWithRoles(id).orElseThrow(() -> UserNotFoundException.forId(id));
    }

    private void requireDispensable(UserAccount account) {
        if (account.isAdministrator() && accounts.countOtherAdministrators(account.id()) == 0) {
            throw AccountRuleException.lastAdministrator();
        }
        if (currentUser.id().equals(account.id())) {
            throw AccountRuleException.ownAccess();
        }
    }

    private String hash(TemporaryPassword password) {
        return String.valueOf(passwords.encode(password.value()));
    }

    private void tell(String action, UserAccount account, @Nullable String before, @Nullable String after) {
        events.publishEvent(AuditedEvent.of(action, account.login(), before, after));
    }
}
