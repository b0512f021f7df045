package dev.aftercall.notification;

import dev.aftercall.identity.UserId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface NoticeRepository extends Repository<NoticeRow, NoticeId> {

    NoticeRow save(NoticeRow notice);

    Optional<NoticeRow> findByIdAndUser(NoticeId id, UserId user);

    /** Newest first, without those about some incidents. */
    @Query("""
            select n from NoticeRow n
            where n.user = :user and n.incident.value not in :hidden and (n.readAt is null or :alsoRead = true)
            order by n.createdAt desc, n.id desc
            """)
    List<NoticeRow> list(UserId user, Collection<UUID> hidden, boolean alsoRead, Pageable page);

    @Query("""
            select count(n) from NoticeRow n
            where n.user = :user and n.incident.value not in :hidden and (n.readAt is null or :alsoRead = true)
            """)
    long count(UserId user, Collection<UUID> hidden, boolean alsoRead);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update NoticeRow n set n.readAt = :at"
            + " where n.user = :user and n.readAt is null and n.incident.value not in :hidden")
    void readAll(UserId user, Collection<UUID> hidden, Instant at);

    @Query("select n.createdAt from NoticeRow n where n.user = :user order by n.createdAt desc")
    List<Instant> times(UserId user, Pageable page);

    @Modifying
    @Query("delete from NoticeRow n where n.user = :user and n.createdAt < :before")
    void deleteOlder(UserId user, Instant before);
}
