package dev.aftercall.identity;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface UserAccountRepository extends Repository<UserAccount, UserId> {

    UserAccount save(UserAccount account);

    long count();

    Optional<UserAccount> findById(UserId id);

    Optional<UserAccount> findByLogin(String login);

    @Query("select new dev.aftercall.identity.Person(u.id, u.displayName, u.login, u.enabled) from UserAccount u"
            + " order by u.displayName")
    List<Person> findPeople();
}
