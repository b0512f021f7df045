package dev.aftercall.incident;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface InvitationRepository extends Repository<Invitation, Invitation.Guest> {

    Invitation save(Invitation invitation);

    void delete(Invitation invitation);

    Optional<Invitation> findById(Invitation.Guest guest);

    @Query("select i.guest.user from Invitation i where i.guest.incident = :incident")
    Set<UUID> findUsers(UUID incident);
}
