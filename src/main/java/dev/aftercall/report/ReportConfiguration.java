package dev.aftercall.report;

import dev.aftercall.base.markdown.Markdown;
import java.util.List;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** The renderers as beans. */
@Configuration(proxyBeanMethods = false)
class ReportConfiguration {

    /** Before every other filter: a page that is kept needs none of what they do. */
    @Bean
    FilterRegistrationBean<PublicPageFilter> publicPageFilter(PublicPages pages, ReportListPage lists) {
        var registration = new FilterRegistrationBean<>(new PublicPageFilter(pages, lists));
        registration.setUrlPatterns(List.of(ReportLinks.LIST + "/*"));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    @Bean
    PdfRenderer pdfRenderer(Markdown markdown) {
        return new PdfRenderer(markdown, PdfLimits.STANDARD);
    }
}
