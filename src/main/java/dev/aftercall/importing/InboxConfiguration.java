package dev.aftercall.importing;

import java.nio.file.Path;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** The inbox beside the data of this portal. */
@Configuration(proxyBeanMethods = false)
class InboxConfiguration {

    @Bean
    Inbox inbox(Environment settings) {
        return Inbox.in(Path.of(settings.getProperty("aftercall.data-dir", "./data")));
    }
}
