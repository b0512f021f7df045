package dev.aftercall.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.aftercall.testing.HttpTest;
import dev.aftercall.testing.HttpVisitor;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The database gives no connections, as when it is gone. */
@HttpTest
class OutageHttpTest {

    private static final int TIMEOUT_MS = 250;

    @LocalServerPort
    private int port;

    @Autowired
    private HikariDataSource database;

    @Autowired
    private AccessVersions versions;

    @BeforeEach
    void forgetVersions() {
        versions.forgetAll();
    }

    @Test
    void sign_in_without_database_is_explained_and_works_again_afterwards() throws SQLException {
        var visitor = new HttpVisitor(port);
        var regular = database.getConnectionTimeout();
        var taken = takeAll();
        try {
            var answer = visitor.signIn("nora", "secret-password");

            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
            assertThat(answer.body()).contains("The database does not answer").doesNotContain("Exception", "at dev.");
        } finally {
            giveBack(taken, regular);
        }

        visitor.signIn("nora", "secret-password");
        assertThat(visitor.isSignedIn()).isTrue();
    }

    @Test
    void session_outlives_the_outage() throws SQLException {
        var visitor = new HttpVisitor(port);
        visitor.signInAndStay("nora", "secret-password");
        versions.forgetAll();
        var regular = database.getConnectionTimeout();
        var taken = takeAll();
        try {
            assertThat(visitor.get(HttpVisitor.PROTECTED).statusCode()).isEqualTo(503);
        } finally {
            giveBack(taken, regular);
        }

        assertThat(visitor.isSignedIn()).isTrue();
        assertThat(visitor.cookie("aftercall-keep")).isPresent();
    }

    private List<Connection> takeAll() throws SQLException {
        var taken = new ArrayList<Connection>();
        for (var i = 0; i < database.getMaximumPoolSize(); i++) {
            taken.add(database.getConnection());
        }
        database.setConnectionTimeout(TIMEOUT_MS);
        return taken;
    }

    private void giveBack(List<Connection> taken, long timeout) throws SQLException {
        database.setConnectionTimeout(timeout);
        for (var connection : taken) {
            connection.close();
        }
    }
}
