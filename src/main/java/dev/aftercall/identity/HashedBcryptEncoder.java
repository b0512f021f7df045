package dev.aftercall.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * BCrypt over a digest of the password: BCrypt alone reads 72 bytes, fewer than a long password in a script other than
 * Latin has. The text is normalised first, since keyboards write the same letter in different ways.
 */
final class HashedBcryptEncoder implements PasswordEncoder {

    private static final int STRENGTH = 11;

    private final PasswordEncoder bcrypt = new BCryptPasswordEncoder(STRENGTH);

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return password == null ? null : bcrypt.encode(digest(password));
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String encoded) {
        return password != null && encoded != null && bcrypt.matches(digest(password), encoded);
    }

    private static String digest(CharSequence password) {
        try {
            var text = Normalizer.normalize(password, Normalizer.Form.NFC);
            var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
