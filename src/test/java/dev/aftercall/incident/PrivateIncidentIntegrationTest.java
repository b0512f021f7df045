package dev.aftercall.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.aftercall.base.AuditedEvent;
import dev.aftercall.base.Severity;
import dev.aftercall.identity.CurrentUser;
import dev.aftercall.testing.Acting;
import dev.aftercall.testing.As;
import dev.aftercall.testing.IntegrationTest;
import dev.aftercall.testing.SqlCount;
import dev.aftercall.testing.TestPerson;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@IntegrationTest
@RecordApplicationEvents
@As(TestPerson.RAFAEL)
class PrivateIncidentIntegrationTest {

    private static final IncidentKey MISSING = IncidentKey.of(2026, 99);
    private static final String TITLE = "Insurance numbers visible in stored calls";

    @Autowired
    IncidentService service;

    @Autowired
    IncidentQueries queries;

    @Autowired
    TimelineService timelineService;

    @Autowired
    TimelineQueries timeline;

    @Autowired
    IncidentAccess access;

    @Autowired
    IncidentFixtures fixtures;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    ApplicationEvents events;

    private IncidentKey key = MISSING;
    private IncidentId id = IncidentId.next();
    private EntryId entry = EntryId.next();

    @BeforeEach
    void declare() {
        key = fixtures.privateOne(TITLE);
        Acting.as(TestPerson.TOBIAS, () -> {
            id = queries.details(key).id();
            entry = timelineService.addNote(key, AddNote.of("Secret"));
        });
    }

    @Test
    void declarer_and_administrator_see_it() {
        for (var person : List.of(TestPerson.TOBIAS, TestPerson.ADA)) {
            Acting.as(person, this::assertSeen);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"NORA", "SOFIA", "RAFAEL"})
    void to_everyone_else_it_does_not_exist(TestPerson person) {
        Acting.as(person, this::assertHidden);
    }

    @Test
    void missing_and_hidden_take_the_same_way() {
        everything().forEach(call -> {
            var hidden = SqlCount.statements(() -> assertThatExceptionOfType(IncidentNotFoundException.class)
                    .isThrownBy(() -> call.accept(key))
                    .withMessage("There is no incident " + key));
            var missing = SqlCount.statements(() -> assertThatExceptionOfType(IncidentNotFoundException.class)
                    .isThrownBy(() -> call.accept(MISSING))
                    .withMessage("There is no incident " + MISSING));
            assertThat(hidden).isNotEmpty().isEqualTo(missing);
        });
    }

    @Test
    void role_lets_in_for_as_long_as_it_is_held() {
        Acting.as(
                TestPerson.TOBIAS,
                () -> service.assignRole(key, new AssignRole(IncidentRole.ASR_LEAD, TestPerson.RAFAEL.id(), null)));
        assertSeen();

        Acting.as(TestPerson.TOBIAS, () -> service.releaseRole(key, IncidentRole.ASR_LEAD));
        assertHidden();
    }

    @Test
    void invitation_lets_in_until_it_is_withdrawn() {
        Acting.as(TestPerson.TOBIAS, () -> service.invite(key, TestPerson.RAFAEL.id()));
        assertSeen();

        Acting.as(TestPerson.TOBIAS, () -> service.uninvite(key, TestPerson.RAFAEL.id()));
        assertHidden();
    }

    @Test
    void hiding_an_incident_keeps_who_did_it_inside() {
        var open = Acting.as(TestPerson.NORA, () -> fixtures.declared("Card numbers in transcripts"));

        service.makePrivate(open);

        assertThat(queries.details(open).confidential()).isTrue();
        Acting.as(
                TestPerson.SOFIA,
                () -> assertThatExceptionOfType(IncidentNotFoundException.class)
                        .isThrownBy(() -> queries.details(open)));
    }

    @Test
    void shown_again_it_is_there_for_everyone() {
        Acting.as(TestPerson.ADA, () -> service.makePublic(key));

        assertThat(queries.details(key).confidential()).isFalse();
        assertThat(access.hiddenFor(currentUser)).isEmpty();
    }

    @Test
    void duplicate_of_a_private_one_does_not_name_it() {
        var open = fixtures.declared("Numbers visible");
        fixtures.move(open, new ChangeStatus(IncidentStatus.DUPLICATE, null, null, key, null));

        assertThat(queries.details(open).duplicateOf()).isNull();
        assertThat(queries.list(IncidentFilter.all(), 0, 10))
                .singleElement()
                .satisfies(row -> assertThat(row.duplicateOf()).isNull());
        assertThat(timeline.all(open)).noneMatch(line -> line.text().contains(key.value()));
        Acting.as(
                TestPerson.TOBIAS,
                () -> assertThat(queries.details(open).duplicateOf()).isEqualTo(key));
    }

    @Test
    void commands_are_audited_confidentially() {
        events.clear();

        Acting.as(TestPerson.TOBIAS, () -> {
            service.acknowledge(key);
            timelineService.addNote(key, AddNote.of("Secret"));
        });

        assertThat(events.stream(AuditedEvent.class)).hasSize(2).allMatch(AuditedEvent::confidential);
    }

    @Test
    void nobody_outside_the_team_sees_any_private_incident() {
        Acting.as(TestPerson.STAN, () -> {
            assertThat(access.canSee(id)).isFalse();
            assertThat(access.hiddenFor(currentUser)).containsExactly(id);
        });
        SecurityContextHolder.clearContext();
        assertThat(access.canSee(id)).isFalse();
        assertThat(access.hiddenFor(currentUser)).containsExactly(id);
    }

    private void assertSeen() {
        assertThat(queries.details(key).title()).isEqualTo(TITLE);
        assertThat(queries.findById(id)).isPresent();
        assertThat(queries.list(IncidentFilter.all(), 0, 10)).hasSize(1);
        assertThat(queries.count(IncidentFilter.all())).isEqualTo(1);
        assertThat(queries.lookAlikes(TITLE)).hasSize(1);
        assertThat(queries.knownWorkflows()).containsExactly("secret-label");
        assertThat(queries.permissions(key).canSee()).isTrue();
        assertThat(timeline.all(key)).isNotEmpty();
        assertThat(access.canSee(id)).isTrue();
        assertThat(access.hiddenFor(currentUser)).isEmpty();
    }

    private void assertHidden() {
        assertThat(queries.findById(id)).isEmpty();
        assertThat(queries.list(IncidentFilter.all(), 0, 10)).isEmpty();
        assertThat(queries.list(IncidentFilter.all().withText(key.value()), 0, 10))
                .isEmpty();
        assertThat(queries.count(IncidentFilter.all())).isZero();
        assertThat(queries.open()).isEmpty();
        assertThat(queries.lookAlikes(TITLE, List.of("secret-label"))).isEmpty();
        assertThat(queries.knownWorkflows()).isEmpty();
        assertThat(queries.knownTags()).isEmpty();
        assertThat(queries.lastResolvedAt()).isEmpty();
        assertThat(queries.rolesOf(TestPerson.TOBIAS.id())).isEmpty();
        assertThat(queries.permissions(key)).isEqualTo(IncidentPermissions.NONE);
        assertThat(access.canSee(id)).isFalse();
        assertThat(access.hiddenFor(currentUser)).containsExactly(id);
        everything()
                .forEach(call -> assertThatExceptionOfType(IncidentNotFoundException.class)
                        .isThrownBy(() -> call.accept(key)));
    }

    private Stream<Consumer<IncidentKey>> everything() {
        var me = TestPerson.RAFAEL.id();
        var facts = new EditFacts("Title", "", "", "", List.of(), List.of(), List.of(), List.of(), null, "");
        return Stream.of(
                service::acknowledge,
                any -> service.changeStatus(any, 0, ChangeStatus.to(IncidentStatus.RESOLVED)),
                any -> service.changeSeverity(any, 0, new ChangeSeverity(Severity.SEV2, "Reason")),
                any -> service.assignRole(any, new AssignRole(IncidentRole.COMMANDER, me, null)),
                any -> service.releaseRole(any, IncidentRole.COMMANDER),
                any -> service.editFacts(any, 0, facts),
                any -> service.recordTime(any, new RecordTime(IncidentTime.DETECTED, Instant.EPOCH, null)),
                service::makePrivate,
                service::makePublic,
                any -> service.markDrill(any, true),
                any -> service.invite(any, me),
                any -> service.uninvite(any, me),
                any -> timelineService.addNote(any, AddNote.of("Note")),
                any -> timelineService.correct(any, new CorrectEntry(entry, 0, AddNote.of("Note"), "Reason")),
                any -> timelineService.strike(any, new StrikeEntry(entry, "Reason")),
                any -> timelineService.pin(any, new PinEntry(entry, true)),
                queries::details,
                queries::timeHistory,
                queries::statusHistory,
                queries::severityHistory,
                any -> timeline.page(any, TimelineFilter.ALL, entry, 10),
                timeline::all,
                timeline::count,
                timeline::counts,
                any -> timeline.history(any, entry));
    }
}
