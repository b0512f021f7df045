package dev.aftercall.report;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of published reports.
 *
 * @param organisation name in the masthead of reports
 * @param cacheMegabytes how much memory published pages may take, 1 to 4096
 */
@ConfigurationProperties("aftercall.report")
record ReportProperties(
        @DefaultValue("Aftercall") String organisation,
        @DefaultValue("64") int cacheMegabytes) {

    ReportProperties {
        if (cacheMegabytes < 1 || cacheMegabytes > 4096) {
            throw new IllegalArgumentException("aftercall.report.cache-megabytes must be from 1 to 4096");
        }
    }
}
