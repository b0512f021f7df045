package dev.aftercall.identity;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RememberedSignInRepository extends Repository<RememberedSignIn, UUID> {

    RememberedSignIn save(RememberedSignIn remembered);

    Optional<RememberedSignIn> findById(UUID id);

    @Modifying
    @Query("delete from RememberedSignIn r where r.id = :id")
    void deleteById(UUID id);

    @Modifying
    @Query("delete from RememberedSignIn r where r.user = :user")
    void deleteByUser(UserId user);

    @Modifying
    @Query("delete from RememberedSignIn r where r.expiresAt < :now")
    void deleteExpired(Instant now);
}
