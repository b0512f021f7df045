package dev.aftercall;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;

/**
 * What the portal does when it cannot start because its database does not answer: it shows the public reports from the
 * folder that it keeps of them until the database is back.
 */
final class Standby {

    private static final Logger log = LoggerFactory.getLogger(Standby.class);
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofSeconds(2);
    private static final int DEFAULT_PORT = 8080;
    private static final int LOGIN_SECONDS = 3;
    private static final List<Class<? extends SQLException>> OUTAGES = List.of(
            SQLTransientConnectionException.class,
            SQLNonTransientConnectionException.class,
            SQLRecoverableException.class);

    private final Path site;
    private final int port;
    private final Environment settings;

    private Standby(Path site, Environment settings) {
        this.site = site;
        this.port = settings.getProperty("server.port", Integer.class, DEFAULT_PORT);
        this.settings = settings;
    }

    /** The way out of a failed start; nothing where there is no such folder or the reason is another one. */
    static Optional<Standby> of(@Nullable Environment settings, Throwable failure) {
        if (settings == null || !isOutage(failure)) {
            return Optional.empty();
        }
        var site = settings.getProperty("aftercall.report.site-dir", "");
        return site.isBlank() || settings.containsProperty("aftercall.report.export-to")
                ? Optional.empty()
                : Optional.of(new Standby(Path.of(site), settings));
    }

    /** Shows the reports until the database answers. */
    void serve() throws IOException, InterruptedException {
        DriverManager.setLoginTimeout(LOGIN_SECONDS);
        try (var _ = new StandbyServer(site, port)) {
            log.warn("The database does not answer. Until it does, the reports in {} are shown on port {}", site, port);
            while (!databaseAnswers()) {
                Thread.sleep(BETWEEN_ATTEMPTS);
            }
        }
        log.info("The database answers again; the portal starts");
    }

    private boolean databaseAnswers() {
        try (var connection = DriverManager.getConnection(
                settings.getRequiredProperty("spring.datasource.url"),
                settings.getProperty("spring.datasource.username"),
                settings.getProperty("spring.datasource.password"))) {
            return connection.isValid(LOGIN_SECONDS);
        } catch (SQLException _) {
            return false;
        }
    }

    /** Not a database that another portal has open. */
    static boolean isOutage(Throwable failure) {
        var outage = false;
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused && refused.getErrorCode() == DatabaseInUse.ALREADY_OPEN) {
                return false;
            }
            outage |= OUTAGES.stream().anyMatch(cause(cause));
        }
        return outage;
    }

    private static Predicate<Class<?>> cause(Throwable failure) {
        return type -> type.isInstance(failure);
    }
}
