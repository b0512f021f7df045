package dev.aftercall.identity;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The invented company's people, who exist only where the portal is started as a demo. */
@Component
@ConditionalOnBooleanProperty("aftercall.demo")
@Order(-1)
public class DemoPeople implements ApplicationRunner {

    /** The password of all of them. */
    public static final String PASSWORD = "havenlo-demo";

    private static final List<DemoPerson> CAST = List.of(
            new DemoPerson("nora", "Nora Lindqvist", Role.MANAGER),
            new DemoPerson("sofia", "Sofia Kranz", Role.FACILITATOR),
            new DemoPerson("tobias", "Tobias Okafor", Role.RESPONDER),
            new DemoPerson("zoe", "Zoë Ångström", Role.STAKEHOLDER),
            new DemoPerson(FirstAdministrator.LOGIN, "Grażyna Wójcik", Role.ADMIN),
            new DemoPerson("ada", "Ada Nwosu", Role.MANAGER),
            new DemoPerson("leila", "Leila Haddad", Role.FACILITATOR),
            new DemoPerson("rafael", "Rafael Duarte", Role.RESPONDER),
            new DemoPerson("meilin", "Mei-Lin Sato", Role.RESPONDER),
            new DemoPerson("joon", "Joon Park", Role.RESPONDER),
            new DemoPerson("arun", "Arun Mehta", Role.RESPONDER),
            new DemoPerson("dario", "Dario Ortolani", Role.RESPONDER),
            new DemoPerson("hanna", "Hanna Brandt", Role.RESPONDER),
            new DemoPerson("chen", "陳美玲", Role.STAKEHOLDER));

    private static final int SHOWN = 5;

    private final UserAccountRepository accounts;
    private final PasswordEncoder passwords;
    private final Clock clock;

    DemoPeople(UserAccountRepository accounts, PasswordEncoder passwords, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** Fills an empty portal; before the first administrator is looked for, who is one of them. */
    @Override
    @Transactional
    public void run(ApplicationArguments args) {
        if (accounts.count() > 0) {
            return;
        }
        var hash = String.valueOf(passwords.encode(PASSWORD));
        for (var person : CAST) {
            accounts.save(new UserAccount(
                    UserId.next(), person.login(), person.name(), hash, EnumSet.of(person.role()), clock.instant()));
        }
    }

    /** One account for each role, for the sign-in page. */
    public Stream<DemoPerson> shown() {
        return CAST.stream().limit(SHOWN);
    }

    /** Those of them who have an account, by login, with the rights they have when signed in. */
    @Transactional(readOnly = true)
    public Map<String, SignedInUser> principals() {
        return CAST.stream()
                .flatMap(person -> accounts.findByLogin(person.login()).stream())
                .map(UserAccount::toPrincipal)
                .collect(Collectors.toUnmodifiableMap(SignedInUser::getUsername, Function.identity()));
    }

    /** Whether everybody has an account, as in a portal that began as a demo. */
    @Transactional(readOnly = true)
    public boolean areComplete() {
        return principals().size() == CAST.size();
    }

    /** Someone to sign in as. */
    public record DemoPerson(String login, String name, Role role) {}
}
