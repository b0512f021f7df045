package dev.aftercall.identity;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A browser in which someone stays signed in; knows only a digest of the secret that the browser holds. */
@Entity
@Table(name = "remembered_sign_in")
class RememberedSignIn {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "user_id"))
    private UserId user;

    private String secretHash;
    private Instant createdAt;
    private Instant expiresAt;

    @SuppressWarnings("NullAway.Init")
    protected RememberedSignIn() {}

    RememberedSignIn(UUID id, UserId user, String secret, Instant createdAt, Instant expiresAt) {
        this.id = id;
        this.user = user;
        this.secretHash = hash(secret);
        this.createdAt = createdAt;
        this.expiresAt = expiresAt;
    }

    UserId user() {
        return user;
    }

    boolean accepts(String secret, Instant now) {
        return now.isBefore(expiresAt)
                && MessageDigest.isEqual(
                        hash(secret).getBytes(StandardCharsets.US_ASCII),
                        secretHash.getBytes(StandardCharsets.US_ASCII));
    }

    /** The secret is random and long, a plain digest is enough. */
    private static String hash(String secret) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
