package dev.aftercall.base.markdown;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one renderer of Markdown, with the standard limits. */
@Configuration(proxyBeanMethods = false)
class MarkdownConfiguration {

    @Bean
    Markdown markdown() {
        return new Markdown();
    }
}
