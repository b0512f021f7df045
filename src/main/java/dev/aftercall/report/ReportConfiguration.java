package dev.aftercall.report;

import dev.aftercall.base.markdown.Markdown;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The renderers as beans. */
@Configuration(proxyBeanMethods = false)
class ReportConfiguration {

    @Bean
    PdfRenderer pdfRenderer(Markdown markdown) {
        return new PdfRenderer(markdown, PdfLimits.standard());
    }
}
