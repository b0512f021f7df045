package dev.aftercall.audit;

import dev.aftercall.identity.UserId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One thing that was done; written once and never changed. */
@Entity
@Immutable
@Table(name = "audit_entry")
class AuditEntry {

    private static final int MAX_NAME = 120;
    private static final int MAX_ACTION = 80;
    private static final int MAX_SUBJECT = 254;
    private static final int MAX_STATE = 20_000;
    private static final int MAX_ADDRESS = 64;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private Instant occurredAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "actor_id"))
    private @Nullable UserId actor;

    private String actorName;
    private String action;
    private String subject;
    private @Nullable String stateBefore;
    private @Nullable String stateAfter;
    private @Nullable String remoteAddress;
    private boolean confidential;

    @SuppressWarnings("NullAway.Init")
    protected AuditEntry() {}

    AuditEntry(
            Instant occurredAt,
            @Nullable UserId actor,
            String actorName,
            String action,
            String subject,
            @Nullable String before,
            @Nullable String after,
            @Nullable String remoteAddress,
            boolean confidential) {
        this.occurredAt = occurredAt;
        this.actor = actor;
        this.actorName = cut(actorName, MAX_NAME);
        this.action = cut(action, MAX_ACTION);
        this.subject = cut(subject, MAX_SUBJECT);
        this.stateBefore = before == null ? null : cut(before, MAX_STATE);
        this.stateAfter = after == null ? null : cut(after, MAX_STATE);
        this.remoteAddress = remoteAddress == null ? null : cut(remoteAddress, MAX_ADDRESS);
        this.confidential = confidential;
    }

    /** An entry must never fail for being long, and never end in half a character. */
    private static String cut(String text, int max) {
        if (text.length() <= max) {
            return text;
        }
        var end = max - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
