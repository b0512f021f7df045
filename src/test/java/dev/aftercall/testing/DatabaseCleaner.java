package dev.aftercall.testing;

import dev.aftercall.playbook.PlaybookChanged;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Empties the database but for what the changelog brought, and puts the test people back. */
@Component
public class DatabaseCleaner {

    private final JdbcTemplate jdbc;
    private final String passwordHash;
    private final ApplicationEventPublisher events;

    DatabaseCleaner(JdbcTemplate jdbc, PasswordEncoder encoder, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
        this.passwordHash = String.valueOf(encoder.encode("secret-password"));
    }

    /** Commits; must not run inside a transaction of the test. */
    public void reset() {
        jdbc.execute((Connection connection) -> {
            var product = connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
            var h2 = product.contains("h2");
            try (var statement = connection.createStatement()) {
                statement.execute(h2 ? "set referential_integrity false" : "set foreign_key_checks = 0");
                for (var table : tables(connection)) {
                    statement.execute("delete from " + table);
                }
                statement.execute("delete from playbook_version where number > 1");
                statement.execute(h2 ? "set referential_integrity true" : "set foreign_key_checks = 1");
            }
            return true;
        });
        events.publishEvent(new PlaybookChanged(1));
        for (var person : TestPerson.values()) {
            jdbc.update(
                    "insert into user_account (id, version, login, display_name, password_hash, enabled,"
                            + " password_temporary, created_at) values (?, 0, ?, ?, ?, true, false, ?)",
                    person.id().value(),
                    person.login(),
                    person.displayName(),
                    passwordHash,
                    java.sql.Timestamp.from(TestClock.START));
            jdbc.update(
                    "insert into user_role (user_id, role) values (?, ?)",
                    person.id().value(),
                    person.role().name());
        }
    }

    private List<String> tables(Connection connection) throws java.sql.SQLException {
        var names = new ArrayList<String>();
        try (var tables = connection
                .getMetaData()
                .getTables(
                        connection.getCatalog(), connection.getSchema(), null, new String[] {"TABLE", "BASE TABLE"})) {
            while (tables.next()) {
                var name = tables.getString("TABLE_NAME");
                if (!name.toLowerCase(Locale.ROOT).matches("databasechangelog.*|playbook_version")) {
                    names.add(name);
                }
            }
        }
        return names;
    }
}
