package dev.aftercall.report;

import java.nio.file.Path;
import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/** What writes the public reports into a folder, where that is asked for. */
@Configuration(proxyBeanMethods = false)
class SiteConfiguration {

    private static final String EXPORT_TO = "aftercall.report.export-to";

    @Bean
    @ConditionalOnExpression(
            "!'${aftercall.report.site-dir:}'.isBlank() and '${aftercall.report.export-to:}'.isBlank()")
    @Lazy(false)
    SiteKeeper siteKeeper(SiteContent content, ReportProperties properties) {
        return new SiteKeeper(content, Objects.requireNonNull(properties.siteDir()));
    }

    @Bean
    @ConditionalOnProperty(EXPORT_TO)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SiteExport siteExport(SiteContent content, Environment environment, ApplicationContext portal) {
        return new SiteExport(content, Path.of(environment.getRequiredProperty(EXPORT_TO)), portal);
    }
}
