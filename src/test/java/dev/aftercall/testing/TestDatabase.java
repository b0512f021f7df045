package dev.aftercall.testing;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
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
        return server == null || server.isBlank() ? h2() : mariaDb(server);
    }

    private static Map<String, Object> h2() {
        return Map.of(
                "spring.datasource.url",
                "jdbc:h2:mem:test;DB_CLOSE_DELAY=-1;MODE=MariaDB;CASE_INSENSITIVE_IDENTIFIERS=TRUE");
    }

    private static Map<String, Object> mariaDb(String server) {
        var user = Optional.ofNullable(System.getenv("AFTERCALL_TEST_DB_USER")).orElse("root");
        var password =
                Optional.ofNullable(System.getenv("AFTERCALL_TEST_DB_PASSWORD")).orElse("");
        var schema = "aftercall_test_" + ProcessHandle.current().pid();
        execute(server, user, password, "drop database if exists " + schema);
        execute(server, user, password, "create database " + schema + " character set utf8mb4");
        Runtime.getRuntime()
                .addShutdownHook(Thread.ofPlatform()
                        .unstarted(() -> execute(server, user, password, "drop database if exists " + schema)));
        var url = server.endsWith("/") ? server + schema : server + "/" + schema;
        return Map.of(
                "spring.datasource.url",
                url + "?socketTimeout=30000&connectTimeout=3000&timezone=UTC",
                "spring.datasource.username",
                user,
                "spring.datasource.password",
                password);
    }

    private static void execute(String server, String user, String password, String sql) {
        try (var connection = DriverManager.getConnection(server, user, password);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("The test database server does not answer: " + server, e);
        }
    }
}
