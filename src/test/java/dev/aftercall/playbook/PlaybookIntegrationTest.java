package dev.aftercall.playbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercall.testing.Acting;
import dev.aftercall.testing.As;
import dev.aftercall.testing.IntegrationTest;
import dev.aftercall.testing.SqlCount;
import dev.aftercall.testing.TestPerson;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
@As(TestPerson.TOBIAS)
class PlaybookIntegrationTest {

    @Autowired
    private PlaybookQueries queries;

    @Test
    void portal_starts_with_the_first_version() {
        assertThat(queries.current()).isEqualTo(PlaybookFixtures.first());
    }

    @Test
    void playbook_comes_from_memory_once_it_was_read() {
        queries.current();

        assertThat(SqlCount.of(queries::current)).isZero();
        assertThat(SqlCount.of(() -> queries.version(1))).isZero();
    }

    @Test
    void version_that_never_was_is_not_found() {
        assertThatThrownBy(() -> queries.version(99)).isInstanceOf(PlaybookVersionNotFoundException.class);
    }

    @Test
    void stakeholders_do_not_read_the_playbook() {
        assertThatThrownBy(() -> Acting.as(TestPerson.STAN, queries::current))
                .isInstanceOf(AccessDeniedException.class);
    }
}
