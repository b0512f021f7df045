package dev.aftercall.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.aftercall.base.AuditedEvent;
import dev.aftercall.identity.UserId;
import dev.aftercall.testing.Acting;
import dev.aftercall.testing.As;
import dev.aftercall.testing.IntegrationTest;
import dev.aftercall.testing.TestClock;
import dev.aftercall.testing.TestPerson;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
@As(TestPerson.ADA)
class AuditIntegrationTest {

    @Autowired
    private AuditQueries queries;

    @Autowired
    private AuditCsv csv;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private TestClock clock;

    @Test
    void command_is_kept_with_who_when_and_what_changed() {
        Acting.as(TestPerson.TOBIAS, () -> done("incident.status", "INC-2026-0001", "Investigating", "Resolved"));

        assertThat(all()).singleElement().satisfies(entry -> {
            assertThat(entry.actor()).isEqualTo(TestPerson.TOBIAS.id());
            assertThat(entry.actorName()).isEqualTo("Tobias Okafor");
            assertThat(entry.occurredAt()).isEqualTo(TestClock.START);
            assertThat(entry.action()).isEqualTo("incident.status");
            assertThat(entry.subject()).isEqualTo("INC-2026-0001");
            assertThat(entry.before()).isEqualTo("Investigating");
            assertThat(entry.after()).isEqualTo("Resolved");
            assertThat(entry.confidential()).isFalse();
        });
    }

    @Test
    void command_that_fails_leaves_no_entry() {
        transaction.executeWithoutResult(status -> {
            events.publishEvent(AuditedEvent.of("incident.status", "INC-2026-0001", null, null));
            status.setRollbackOnly();
        });

        assertThat(all()).isEmpty();
    }

    @Test
    void nothing_is_done_without_a_transaction_that_it_is_noted_in() {
        var event = AuditedEvent.of("incident.status", "INC-2026-0001", null, null);

        assertThatExceptionOfType(IllegalTransactionStateException.class).isThrownBy(() -> events.publishEvent(event));
    }

    @Test
    void long_and_strange_texts_are_kept_as_far_as_there_is_room() {
        done("x".repeat(200), "😀".repeat(400), "a".repeat(100_000), "<script>alert(1)</script>\u202E");

        assertThat(all()).singleElement().satisfies(entry -> {
            assertThat(entry.action()).hasSize(80).endsWith("…");
            assertThat(entry.subject()).startsWith("😀").endsWith("😀…");
            assertThat(entry.before()).hasSize(20_000);
            assertThat(entry.after()).isEqualTo("<script>alert(1)</script>\u202E");
        });
    }

    @Test
    void pages_follow_each_other_without_gap_or_repetition() {
        for (var i = 0; i < 25; i++) {
            if (i % 3 == 0) {
                clock.advance(Duration.ofSeconds(1));
            }
            done("test.step", "step " + i, null, null);
        }

        var seen = new ArrayList<String>();
        Long last = null;
        for (var page = page(AuditFilter.NONE, last); !page.isEmpty(); page = page(AuditFilter.NONE, last)) {
            page.forEach(entry -> seen.add(entry.subject()));
            last = page.getLast().id();
        }

        assertThat(seen)
                .hasSize(25)
                .doesNotHaveDuplicates()
                .startsWith("step 24")
                .endsWith("step 0");
    }

    @Test
    void filters_narrow_down() {
        Acting.as(TestPerson.TOBIAS, () -> done("incident.status", "INC-2026-0001", null, null));
        Acting.as(TestPerson.NORA, () -> done("incident.status", "INC-2026-0012", null, null));
        clock.advance(Duration.ofDays(2));
        done("user.disabled", "100%_sure", null, null);

        assertThat(subjects(filter(TestPerson.TOBIAS.id(), null, null, null, null)))
                .containsExactly("INC-2026-0001");
        assertThat(subjects(filter(null, "user.disabled", null, null, null))).containsExactly("100%_sure");
        assertThat(subjects(filter(null, null, "inc-2026-001", null, null))).containsExactly("INC-2026-0012");
        assertThat(subjects(filter(null, null, "100%_", null, null))).containsExactly("100%_sure");
        assertThat(subjects(filter(null, null, "1%", null, null))).isEmpty();
        assertThat(subjects(filter(null, null, null, LocalDate.of(2026, 9, 18), null)))
                .containsExactly("100%_sure");
        assertThat(subjects(filter(null, null, null, null, LocalDate.of(2026, 9, 17))))
                .containsExactly("INC-2026-0012", "INC-2026-0001");
        assertThat(queries.actions()).containsExactly("incident.status", "user.disabled");
    }

    @Test
    void managers_do_not_see_what_is_confidential() {
        done("incident.declared", "INC-2026-0001", null, null);
        transaction.executeWithoutResult(
                _ -> events.publishEvent(new AuditedEvent("secret.declared", "INC-2026-0002", null, "leak", true)));

        assertThat(all()).hasSize(2);
        Acting.as(TestPerson.NORA, () -> {
            assertThat(all()).extracting(AuditRecord::subject).containsExactly("INC-2026-0001");
            assertThat(export(AuditFilter.NONE)).contains("INC-2026-0001").doesNotContain("INC-2026-0002", "leak");
            assertThat(queries.actions()).doesNotContain("secret.declared");
        });
    }

    @Test
    void export_has_every_row_and_is_noted_itself() {
        for (var i = 0; i < 1_100; i++) {
            done("test.step", "=" + i, null, null);
        }

        var table = export(filter(null, "test.step", null, null, null));

        assertThat(table.lines()).hasSize(1_101);
        assertThat(table).contains("\"'=1099\"").startsWith("\"time\",\"who\"");
        assertThat(all().getFirst().action()).isEqualTo("audit.exported");
    }

    @ParameterizedTest
    @EnumSource(
            value = TestPerson.class,
            names = {"ADA", "NORA"},
            mode = EnumSource.Mode.EXCLUDE)
    void nobody_else_reads_the_log(TestPerson person) {
        for (var question : List.<Runnable>of(this::all, queries::actions, () -> export(AuditFilter.NONE))) {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> Acting.as(person, question));
        }
    }

    private void done(String action, String subject, @Nullable String before, @Nullable String after) {
        transaction.executeWithoutResult(_ -> events.publishEvent(AuditedEvent.of(action, subject, before, after)));
    }

    private List<AuditRecord> all() {
        return queries.page(AuditFilter.NONE, null, 2_000);
    }

    private List<AuditRecord> page(AuditFilter filter, @Nullable Long before) {
        return queries.page(filter, before, 10);
    }

    private List<String> subjects(AuditFilter filter) {
        return page(filter, null).stream().map(AuditRecord::subject).toList();
    }

    private String export(AuditFilter filter) {
        var out = new StringWriter();
        try {
            csv.write(filter, out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toString();
    }

    private static AuditFilter filter(
            @Nullable UserId who,
            @Nullable String action,
            @Nullable String subject,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        return new AuditFilter(who, action, subject, from, to);
    }
}
