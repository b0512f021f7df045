package dev.aftercall.testing;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A schema of its own on the MariaDB server of the tests ({@code AFTERCALL_TEST_DB_URL}, {@code _USER},
 * {@code _PASSWORD}; without them root on this machine).
 */
public final class MariaDbSchema implements AutoCloseable {

    private final String name;
    private final String server;
    private final String user;
    private final String password;

    /** Makes an empty schema. */
    public MariaDbSchema(String purpose) {
        this.name = "aftercall_" + purpose + "_" + ProcessHandle.current().pid();
        var url = setting("AFTERCALL_TEST_DB_URL", "jdbc:mariadb://127.0.0.1:3306/");
        this.server = url.endsWith("/") ? url : url + "/";
        this.user = setting("AFTERCALL_TEST_DB_USER", "root");
        this.password = setting("AFTERCALL_TEST_DB_PASSWORD", "");
        execute("drop database if exists " + name);
        execute("create database " + name + " character set utf8mb4");
    }

    /** The settings with which the portal uses this schema. */
    public Map<String, String> settings() {
        return Map.of(
                "spring.datasource.url",
                server + name + "?socketTimeout=30000&connectTimeout=3000&timezone=UTC",
                "spring.datasource.username",
                user,
                "spring.datasource.password",
                password);
    }

    /** The same as command-line arguments, after others. */
    public String[] arguments(String... others) {
        return Stream.concat(
                        Stream.of(others),
                        settings().entrySet().stream()
                                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue()))
                .toArray(String[]::new);
    }

    /** Drops the schema. */
    @Override
    public void close() {
        execute("drop database if exists " + name);
    }

    private void execute(String sql) {
        try (var connection = DriverManager.getConnection(server, user, password);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("The test database server does not answer: " + server, e);
        }
    }

    private static String setting(String name, String otherwise) {
        return Optional.ofNullable(System.getenv(name)).orElse(otherwise);
    }
}
