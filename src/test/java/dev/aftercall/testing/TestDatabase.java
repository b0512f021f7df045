package dev.aftercall.testing;

import java.util.HashMap;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * The database of the test run: H2 in memory with the product's own options, or, if {@code AFTERCALL_TEST_DB_URL} is
 * set, a schema of its own on that MariaDB server, dropped at the end.
 */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Map<String, Object> PROPERTIES = properties();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("testDatabase", PROPERTIES));
    }

    private static Map<String, Object> properties() {
        var server = System.getenv("AFTERCALL_TEST_DB_URL");
        var settings = new HashMap<String, Object>(server == null || server.isBlank() ? h2() : mariaDb());
        // for files beside the database; tests may run in several processes side by side
        settings.put("aftercall.data-dir", "./target/test-data-" + System.getProperty("aftercall.test.fork", "1"));
        settings.put("aftercall.jobs.enabled", "false"); // tests do what is due by themselves
        return Map.copyOf(settings);
    }

    private static Map<String, String> h2() {
        return Map.of(
                "spring.datasource.url",
                "jdbc:h2:mem:test;DB_CLOSE_DELAY=-1;MODE=MariaDB;CASE_INSENSITIVE_IDENTIFIERS=TRUE;LOCK_TIMEOUT=20000");
    }

    private static Map<String, String> mariaDb() {
        var schema = new MariaDbSchema("test");
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(schema::close));
        return schema.settings();
    }
}
