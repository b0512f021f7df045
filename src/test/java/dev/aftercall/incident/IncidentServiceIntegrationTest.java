package dev.aftercall.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.aftercall.base.AuditedEvent;
import dev.aftercall.base.RuleViolationException;
import dev.aftercall.base.Severity;
import dev.aftercall.base.TopicTouched;
import dev.aftercall.identity.UserId;
import dev.aftercall.testing.As;
import dev.aftercall.testing.IntegrationTest;
import dev.aftercall.testing.TestClock;
import dev.aftercall.testing.TestPerson;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@IntegrationTest
@RecordApplicationEvents
@As(TestPerson.NORA)
class IncidentServiceIntegrationTest {

    @Autowired
    IncidentService service;

    @Autowired
    IncidentQueries queries;

    @Autowired
    TimelineQueries timeline;

    @Autowired
    IncidentFixtures fixtures;

    @Autowired
    TestClock clock;

    @Autowired
    ApplicationEvents events;

    @Test
    void declared_incident_has_what_was_given() {
        var now = clock.instant();

        var key = service.declare(new DeclareIncident(
                "Agent silent",
                Severity.SEV1,
                "**No** answers",
                "Silence after the greeting",
                List.of("Booking", "Reminders"),
                List.of("US East"),
                List.of("No transcripts at all"),
                List.of("asr"),
                now.minusSeconds(60),
                now.minusSeconds(300),
                false,
                true));

        var details = queries.details(key);
        assertThat(key.value()).isEqualTo("INC-2026-0001");
        assertThat(details.title()).isEqualTo("Agent silent");
        assertThat(details.summary()).isEqualTo("**No** answers");
        assertThat(details.workflows()).containsExactly("Booking", "Reminders");
        assertThat(details.conditions()).containsExactly("No transcripts at all");
        assertThat(details.time(IncidentTime.IMPACT_STARTED)).contains(now.minusSeconds(300));
        assertThat(details.durations().toDetect()).isEqualTo(new Measured.Recorded(Duration.ofMinutes(4)));
        assertThat(details.drill()).isTrue();
        assertThat(details.declaredBy()).isEqualTo(TestPerson.NORA.id());
        assertThat(details.commander()).isEmpty();
        assertThat(queries.findById(details.id())).contains(details);
        assertThat(texts(key)).containsExactly("Drill declared as SEV-1");
        assertThat(events.stream(IncidentDeclared.class))
                .singleElement()
                .satisfies(event -> assertThat(event.key()).isEqualTo(key));
    }

    @Test
    void course_of_an_incident_is_told_by_its_timeline_and_history() {
        var key = fixtures.declared("Slow answers");
        clock.advance(Duration.ofMinutes(2));
        service.acknowledge(key);
        service.acknowledge(key);
        service.assignRole(key, new AssignRole(IncidentRole.COMMANDER, TestPerson.NORA.id(), null));
        change(key, ChangeStatus.to(IncidentStatus.IDENTIFIED));
        clock.advance(Duration.ofMinutes(8));
        change(key, ChangeStatus.to(IncidentStatus.RESOLVED));
        change(key, ChangeStatus.to(IncidentStatus.INVESTIGATING, "It is back"));

        assertThat(texts(key))
                .containsExactly(
                        "Status: Resolved → Investigating",
                        "Status: Identified → Resolved",
                        "Status: Investigating → Identified",
                        "Commander: Nora Lindqvist",
                        "Acknowledged",
                        "Declared as SEV-2");
        assertThat(queries.statusHistory(key))
                .extracting(StatusChange::to, StatusChange::reason)
                .containsExactly(
                        tuple(IncidentStatus.INVESTIGATING, "It is back"),
                        tuple(IncidentStatus.RESOLVED, ""),
                        tuple(IncidentStatus.IDENTIFIED, ""));
        assertThat(queries.timeHistory(key))
                .filteredOn(change -> change.time() == IncidentTime.RESOLVED)
                .extracting(TimeChange::from, TimeChange::to, TimeChange::reason)
                .containsExactly(tuple(clock.instant(), null, "It is back"), tuple(null, clock.instant(), ""));
        assertThat(queries.details(key).times()).containsOnlyKeys(IncidentTime.DECLARED, IncidentTime.ACKNOWLEDGED);
    }

    @Test
    void resolving_is_published_and_audited() {
        var key = fixtures.declared("Slow answers");
        var topic = IncidentTopics.of(queries.details(key).id());
        events.clear();

        change(key, new ChangeStatus(IncidentStatus.RESOLVED, "Rolled back", null, null, null));

        assertThat(events.stream(IncidentResolved.class)).hasSize(1);
        assertThat(events.stream(IncidentStatusChanged.class)).hasSize(1);
        assertThat(events.stream(AuditedEvent.class))
                .containsExactly(new AuditedEvent("incident.status", key.value(), "Investigating", "Resolved", false));
        assertThat(events.stream(TopicTouched.class))
                .extracting(TopicTouched::topic)
                .containsExactlyInAnyOrder(IncidentTopics.ALL, topic);
        assertThat(timeline.all(key).getFirst()).isInstanceOfSatisfying(Activity.class, activity -> {
            assertThat(activity.note()).isEqualTo("Rolled back");
            assertThat(activity.milestone()).isEqualTo(Milestone.RESOLVED);
        });
    }

    @Test
    void stale_version_is_refused_naming_who_changed_it() {
        var key = fixtures.declared("Slow answers");
        var version = fixtures.version(key);
        service.changeSeverity(key, version, new ChangeSeverity(Severity.SEV1, "Everyone is affected"));

        assertThatExceptionOfType(StaleIncidentException.class)
                .isThrownBy(() -> service.changeStatus(key, version, ChangeStatus.to(IncidentStatus.RESOLVED)))
                .withMessageStartingWith("Nora Lindqvist changed this incident at 2026-09-17 03:16:00 UTC");
        assertThat(queries.details(key).status()).isEqualTo(IncidentStatus.INVESTIGATING);
    }

    @Test
    void taking_over_does_not_make_open_dialogs_stale() {
        var key = fixtures.declared("Slow answers");
        var version = fixtures.version(key);

        service.assignRole(key, new AssignRole(IncidentRole.COMMANDER, TestPerson.NORA.id(), null));

        service.changeStatus(key, version, ChangeStatus.to(IncidentStatus.IDENTIFIED));
        assertThat(queries.list(IncidentFilter.all(), 0, 1))
                .singleElement()
                .satisfies(row -> assertThat(row.commander()).isEqualTo(TestPerson.NORA.id()));
    }

    @Test
    void handing_over_ends_the_former_row_and_keeps_it() {
        var key = fixtures.declared("Slow answers");
        service.assignRole(key, new AssignRole(IncidentRole.COMMANDER, TestPerson.NORA.id(), null));
        clock.advance(Duration.ofMinutes(20));
        service.assignRole(key, new AssignRole(IncidentRole.COMMANDER, TestPerson.TOBIAS.id(), "Vendor on the line"));

        var roles = queries.details(key).roles();

        assertThat(roles).extracting(RoleHolding::user).containsExactly(TestPerson.TOBIAS.id(), TestPerson.NORA.id());
        assertThat(roles.getLast().to()).isEqualTo(clock.instant());
        assertThat(timeline.all(key).getFirst()).isInstanceOfSatisfying(Activity.class, activity -> {
            assertThat(activity.text()).isEqualTo("Commander: Nora Lindqvist → Tobias Okafor");
            assertThat(activity.note()).isEqualTo("Vendor on the line");
        });
        assertThat(queries.rolesOf(TestPerson.TOBIAS.id()))
                .extracting(HeldRole::key)
                .containsExactly(key);
        assertThat(queries.rolesOf(TestPerson.NORA.id())).isEmpty();
    }

    @Test
    void released_commander_leaves_none() {
        var key = fixtures.declared("Slow answers");
        service.assignRole(key, new AssignRole(IncidentRole.COMMANDER, TestPerson.NORA.id(), null));

        service.releaseRole(key, IncidentRole.COMMANDER);
        service.releaseRole(key, IncidentRole.COMMANDER);

        assertThat(queries.details(key).commander()).isEmpty();
        assertThat(texts(key)).startsWith("Commander: Nora Lindqvist → nobody", "Commander: Nora Lindqvist");
    }

    @Test
    void role_needs_someone_with_an_account() {
        var key = fixtures.declared("Slow answers");

        assertThatExceptionOfType(RuleViolationException.class)
                .isThrownBy(() -> service.assignRole(key, new AssignRole(IncidentRole.SCRIBE, UserId.next(), null)))
                .withMessage("This person has no active account");
    }

    @Test
    void edited_facts_are_found_again() {
        var key = fixtures.declared("Slow answers");
        var link = new Link("Dashboard", "https://grafana.example/d/1");

        service.editFacts(
                key,
                fixtures.version(key),
                new EditFacts(
                        "Slow answers on booking",
                        "Summary",
                        "Long silence",
                        "Call and ask for Monday",
                        List.of("Booking"),
                        List.of(),
                        List.of("llm"),
                        List.of(link),
                        dev.aftercall.base.Layer.LLM,
                        "https://meet.example/room"));

        var details = queries.details(key);
        assertThat(details.title()).isEqualTo("Slow answers on booking");
        assertThat(details.reproduction()).isEqualTo("Call and ask for Monday");
        assertThat(details.links()).containsExactly(link);
        assertThat(details.roomLink()).isEqualTo("https://meet.example/room");
        assertThat(queries.knownWorkflows()).containsExactly("Booking");
        assertThat(queries.knownTags()).containsExactly("llm");
        assertThat(texts(key).getFirst())
                .isEqualTo(
                        "Facts changed: title, summary, customer impact, how to reproduce, workflows, tags, layer, room link, links"
                                + " · Title: Slow answers → Slow answers on booking");
    }

    @Test
    void corrected_time_keeps_its_history() {
        var key = fixtures.declared("Slow answers");
        var now = clock.instant();
        service.recordTime(key, new RecordTime(IncidentTime.IMPACT_STARTED, now.minusSeconds(600), null));
        service.recordTime(key, new RecordTime(IncidentTime.IMPACT_STARTED, now.minusSeconds(900), "Log says so"));

        assertThat(queries.timeHistory(key).getFirst())
                .isEqualTo(new TimeChange(
                        IncidentTime.IMPACT_STARTED,
                        now.minusSeconds(600),
                        now.minusSeconds(900),
                        TestPerson.NORA.id(),
                        now,
                        "Log says so"));
        assertThatExceptionOfType(RuleViolationException.class)
                .isThrownBy(
                        () -> service.recordTime(key, new RecordTime(IncidentTime.MITIGATED, now.plusSeconds(1), null)))
                .withMessageStartingWith("Mitigated cannot lie in the future");
    }

    @Test
    void duplicate_names_another_incident_without_circles() {
        var first = fixtures.declared("Slow answers");
        var second = fixtures.declared("Slow answers again");
        change(second, new ChangeStatus(IncidentStatus.DUPLICATE, null, null, first, null));

        assertThat(queries.details(second).duplicateOf()).isEqualTo(first);
        assertThat(texts(second)).startsWith("Status: Investigating → Duplicate of INC-2026-0001");
        assertThatExceptionOfType(IllegalStatusMoveException.class)
                .isThrownBy(() -> change(first, new ChangeStatus(IncidentStatus.DUPLICATE, null, null, second, null)))
                .withMessageContaining("is itself a duplicate");
        assertThatExceptionOfType(IllegalStatusMoveException.class)
                .isThrownBy(() -> change(first, new ChangeStatus(IncidentStatus.DUPLICATE, null, null, first, null)))
                .withMessage("An incident cannot duplicate itself");
        assertThatExceptionOfType(IncidentNotFoundException.class)
                .isThrownBy(() -> change(
                        first, new ChangeStatus(IncidentStatus.DUPLICATE, null, null, IncidentKey.of(2026, 99), null)));
    }

    private void change(IncidentKey key, ChangeStatus command) {
        service.changeStatus(key, fixtures.version(key), command);
    }

    private List<String> texts(IncidentKey key) {
        return timeline.all(key).stream().map(TimelineEntry::text).toList();
    }
}
