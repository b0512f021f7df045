package dev.aftercall.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercall.testing.IntegrationTest;
import dev.aftercall.testing.TestClock;
import dev.aftercall.testing.TestPerson;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@IntegrationTest
class RememberedSignInsIntegrationTest {

    @Autowired
    private RememberedSignIns remembered;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void browser_is_recognised_as_often_as_it_asks() {
        var ticket = remembered.remember(TestPerson.NORA.id());

        assertThat(remembered.recognise(ticket)).map(SignedInUser::getUsername).contains("nora");
        assertThat(remembered.recognise(ticket)).map(SignedInUser::roles).isPresent();
    }

    @Test
    void wrong_secret_is_not_recognised() {
        var ticket = remembered.remember(TestPerson.NORA.id());

        assertThat(remembered.recognise(new RememberedSignIns.Ticket(ticket.id(), "guess")))
                .isEmpty();
    }

    @Test
    void database_does_not_know_the_secret() {
        var ticket = remembered.remember(TestPerson.NORA.id());

        assertThat(jdbc.queryForObject("select secret_hash from remembered_sign_in", String.class))
                .hasSize(64)
                .isNotEqualTo(ticket.secret());
    }

    @Test
    void browser_is_forgotten_in_the_end() {
        var ticket = remembered.remember(TestPerson.NORA.id());

        clock.advance(RememberedSignIns.LIFETIME.minus(Duration.ofSeconds(1)));
        assertThat(remembered.recognise(ticket)).isPresent();
        clock.advance(Duration.ofSeconds(2));
        assertThat(remembered.recognise(ticket)).isEmpty();

        remembered.remember(TestPerson.TOBIAS.id());
        assertThat(jdbc.queryForObject("select count(*) from remembered_sign_in", Integer.class))
                .isEqualTo(1);
    }

    @Test
    void signing_out_forgets_this_browser_only() {
        var here = remembered.remember(TestPerson.NORA.id());
        var there = remembered.remember(TestPerson.NORA.id());

        remembered.forget(here);

        assertThat(remembered.recognise(here)).isEmpty();
        assertThat(remembered.recognise(there)).isPresent();
    }
}
