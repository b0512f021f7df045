package dev.aftercall.identity;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface UserAccountRepository extends Repository<UserAccount, UserId> {

    UserAccount save(UserAccount account);

    long count();

    boolean existsByLogin(String login);

    Optional<UserAccount> findById(UserId id);

    @Query("select u from UserAccount u left join fetch u.roles where u.login = :login")
    Optional<UserAccount> findByLogin(String login);

    @Query("select u from UserAccount u left join fetch u.roles where u.id = :id")
    Optional<UserAccount> findWithRoles(UserId id);

    @Query("select u from UserAccount u left join fetch u.roles order by u.displayName, u.login")
    List<UserAccount> findAllWithRoles();

    @Query("select new dev.aftercall.identity.Person(u.id, u.displayName, u.login, u.enabled) from UserAccount u"
            + " order by u.displayName")
    List<Person> findPeople();

    @Query("select distinct new dev.aftercall.identity.Person(u.id, u.displayName, u.login, u.enabled)"
            + " from UserAccount u join u.roles r where u.enabled = true and r in :roles order by u.displayName")
    List<Person> findActiveWith(Set<Role> roles);

    @Query("select u.accessVersion from UserAccount u where u.id = :id and u.enabled = true")
    Optional<Integer> findAccessVersion(UserId id);

    /** Holds back everyone else who wants to take rights away, until this transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select u from UserAccount u where u.enabled = true order by u.login")
    List<UserAccount> lockEnabled();

    @Query("select count(u) from UserAccount u join u.roles r where r = dev.aftercall.identity.Role.ADMIN"
            + " and u.enabled = true and u.id <> :id")
    long countOtherAdministrators(UserId id);

    /** Leaves the version alone: signing in is no change that an administrator's edit could conflict with. */
    @Modifying
    @Query("update UserAccount u set u.lastSignInAt = :at where u.id = :id")
    void recordSignIn(UserId id, Instant at);
}
