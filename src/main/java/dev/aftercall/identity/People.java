package dev.aftercall.identity;

import dev.aftercall.base.Reading;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Names of users, for showing and choosing them. */
@Service
@Transactional
@PreAuthorize(Roles.IS_SIGNED_IN)
public class People {

    private final UserAccountRepository accounts;

    People(UserAccountRepository accounts) {
        this.accounts = accounts;
    }

    /** Everyone, also those whose account is disabled, by name. */
    @Transactional(readOnly = true)
    public List<Person> all() {
        return everyone();
    }

    /** Those who can be given something to do, by name. */
    @Transactional(readOnly = true)
    public List<Person> active() {
        return everyone().stream().filter(Person::active).toList();
    }

    /** Those with an active account and at least one of these roles, by name. */
    @Transactional(readOnly = true)
    public List<Person> withAnyOf(Set<Role> roles) {
        return accounts.findActive(roles);
    }

    /** Those with an active account and this role; also for work of the portal's own, which has no user. */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public Set<UserId> holding(Role role) {
        return accounts.findActive(Set.of(role)).stream().map(Person::id).collect(Collectors.toUnmodifiableSet());
    }

    /** Everyone by id, one statement for a whole screen. */
    @Transactional(readOnly = true)
    public Map<UserId, Person> byId() {
        return everyone().stream().collect(Collectors.toUnmodifiableMap(Person::id, Function.identity()));
    }

    @Transactional(readOnly = true)
    public Optional<Person> find(@Nullable UserId id) {
        return id == null ? Optional.empty() : Optional.ofNullable(byId().get(id));
    }

    private List<Person> everyone() {
        return Reading.once("people", List.of(), accounts::findPeople);
    }
}
