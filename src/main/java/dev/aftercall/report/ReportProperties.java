package dev.aftercall.report;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of published reports.
 *
 * @param organisation name in the masthead of reports
 * @param cacheMegabytes how much memory published pages may take, 1 to 4096
 * @param publicAddress where readers reach the portal, such as {@code https://aftercall.example.com}, without a slash at
 *     the end; empty if that is not known
 * @param siteDir folder that is kept up to date with all public reports as a static site; null for none
 */
@ConfigurationProperties("aftercall.report")
record ReportProperties(
        @DefaultValue("Aftercall") String organisation,
        @DefaultValue("64") int cacheMegabytes,
        @DefaultValue("") String publicAddress,
        @Nullable Path siteDir) {

    ReportProperties {
        if (cacheMegabytes < 1 || cacheMegabytes > 4096) {
            throw new IllegalArgumentException("aftercall.report.cache-megabytes must be from 1 to 4096");
        }
        if (!publicAddress.isEmpty() && !publicAddress.matches("https?://[^\\s/?#]+(/[^\\s?#]*)?(?<!/)")) {
            throw new IllegalArgumentException(
                    "aftercall.report.public-address must be an address such as https://aftercall.example.com");
        }
        if (siteDir != null && siteDir.toString().isBlank()) {
            siteDir = null;
        }
    }
}
