package dev.aftercall.identity;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of sign-in.
 *
 * @param adminPassword password of the first administrator; generated and printed once if absent
 */
@ConfigurationProperties("aftercall.identity")
record IdentityProperties(@Nullable String adminPassword) {

    boolean hasAdminPassword() {
        return adminPassword != null && !adminPassword.isBlank();
    }
}
