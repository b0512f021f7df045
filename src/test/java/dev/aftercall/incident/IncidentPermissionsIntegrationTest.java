package dev.aftercall.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.aftercall.base.Severity;
import dev.aftercall.testing.Acting;
import dev.aftercall.testing.As;
import dev.aftercall.testing.IntegrationTest;
import dev.aftercall.testing.TestPerson;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;

@IntegrationTest
@As(TestPerson.TOBIAS)
class IncidentPermissionsIntegrationTest {

    @Autowired
    IncidentService service;

    @Autowired
    IncidentQueries queries;

    @Autowired
    TimelineService timelineService;

    @Autowired
    TimelineQueries timeline;

    @Autowired
    IncidentFixtures fixtures;

    private IncidentKey key = IncidentKey.of(2026, 1);
    private EntryId entry = EntryId.next();

    @BeforeEach
    void declare() {
        key = fixtures.declared("Slow answers");
        entry = timelineService.addNote(key, AddNote.of("First"));
    }

    @Test
    void stakeholder_is_refused_everywhere() {
        everything()
                .forEach(call -> Acting.as(
                        TestPerson.STAN,
                        () -> assertThatExceptionOfType(AccessDeniedException.class)
                                .isThrownBy(call::run)));
    }

    @Test
    void nobody_is_refused_everywhere() {
        SecurityContextHolder.clearContext();

        everything()
                .forEach(call -> assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                        .isThrownBy(call::run));
    }

    @Test
    void responder_without_a_role_cannot_lead() {
        leading()
                .forEach(call -> assertThatExceptionOfType(NotInChargeException.class)
                        .isThrownBy(call::run)
                        .withMessageContaining("Take over as commander"));
        assertThat(queries.permissions(key))
                .isEqualTo(new IncidentPermissions(true, true, false, false, false, true, false, false));
    }

    @Test
    void facilitator_cannot_lead() {
        Acting.as(
                TestPerson.SOFIA,
                () -> leading()
                        .forEach(call -> assertThatExceptionOfType(NotInChargeException.class)
                                .isThrownBy(call::run)));
    }

    @ParameterizedTest
    @EnumSource(names = {"COMMANDER", "DEPUTY", "COMMUNICATIONS_LEAD"})
    void leading_roles_lead(IncidentRole role) {
        service.assignRole(key, new AssignRole(role, TestPerson.TOBIAS.id(), null));

        leading().forEach(call -> assertThatCode(call::run).doesNotThrowAnyException());
    }

    @ParameterizedTest
    @EnumSource(
            names = {"COMMANDER", "DEPUTY", "COMMUNICATIONS_LEAD"},
            mode = Mode.EXCLUDE)
    void other_roles_do_not_lead(IncidentRole role) {
        service.assignRole(key, new AssignRole(role, TestPerson.TOBIAS.id(), null));

        leading()
                .forEach(call ->
                        assertThatExceptionOfType(NotInChargeException.class).isThrownBy(call::run));
    }

    @Test
    void former_commander_no_longer_leads() {
        service.assignRole(key, new AssignRole(IncidentRole.COMMANDER, TestPerson.TOBIAS.id(), null));
        service.assignRole(key, new AssignRole(IncidentRole.COMMANDER, TestPerson.RAFAEL.id(), null));

        assertThatExceptionOfType(NotInChargeException.class).isThrownBy(() -> changeStatus(IncidentStatus.IDENTIFIED));
    }

    @ParameterizedTest
    @EnumSource(names = {"ADA", "NORA"})
    void managers_lead_every_incident(TestPerson manager) {
        Acting.as(
                manager,
                () -> leading().forEach(call -> assertThatCode(call::run).doesNotThrowAnyException()));
    }

    @Test
    void only_hosts_invite() {
        Acting.as(
                TestPerson.RAFAEL,
                () -> assertThatExceptionOfType(NotInChargeException.class)
                        .isThrownBy(() -> service.invite(key, TestPerson.SOFIA.id())));

        service.makePrivate(key);
        service.invite(key, TestPerson.SOFIA.id());

        assertThat(queries.details(key).invited())
                .containsExactlyInAnyOrder(TestPerson.TOBIAS.id(), TestPerson.SOFIA.id());
    }

    private List<Runnable> leading() {
        return List.of(
                () -> changeStatus(IncidentStatus.IDENTIFIED),
                () -> service.changeSeverity(
                        key, fixtures.version(key), new ChangeSeverity(Severity.SEV1, "Everyone is affected")),
                () -> service.makePublic(key),
                () -> service.markDrill(key, true));
    }

    private void changeStatus(IncidentStatus to) {
        service.changeStatus(key, fixtures.version(key), ChangeStatus.to(to));
    }

    private Stream<Runnable> everything() {
        var user = TestPerson.TOBIAS.id();
        var facts = new EditFacts("Title", "", "", "", List.of(), List.of(), List.of(), List.of(), null, "");
        Stream<Runnable> commands = Stream.of(
                () -> service.declare(DeclareIncident.titled("Title", Severity.SEV1)),
                () -> service.acknowledge(key),
                () -> service.changeStatus(key, 0, ChangeStatus.to(IncidentStatus.RESOLVED)),
                () -> service.changeSeverity(key, 0, new ChangeSeverity(Severity.SEV1, "Reason")),
                () -> service.assignRole(key, new AssignRole(IncidentRole.COMMANDER, user, null)),
                () -> service.releaseRole(key, IncidentRole.COMMANDER),
                () -> service.editFacts(key, 0, facts),
                () -> service.recordTime(key, new RecordTime(IncidentTime.DETECTED, Instant.EPOCH, null)),
                () -> service.makePrivate(key),
                () -> service.makePublic(key),
                () -> service.markDrill(key, true),
                () -> service.invite(key, user),
                () -> service.uninvite(key, user),
                () -> timelineService.addNote(key, AddNote.of("Note")),
                () -> timelineService.correct(key, new CorrectEntry(entry, 0, AddNote.of("Note"), "Reason")),
                () -> timelineService.strike(key, new StrikeEntry(entry, "Reason")),
                () -> timelineService.pin(key, new PinEntry(entry, true)));
        return Stream.concat(commands, reads().map(read -> () -> read.accept(key)));
    }

    private Stream<Consumer<IncidentKey>> reads() {
        return Stream.of(
                queries::details,
                _ -> queries.findById(IncidentId.next()),
                _ -> queries.list(IncidentFilter.all(), 0, 10),
                _ -> queries.count(IncidentFilter.all()),
                _ -> queries.open(),
                _ -> queries.lookAlikes("Slow answers"),
                _ -> queries.lookAlikes("Slow answers", List.of()),
                _ -> queries.rolesOf(TestPerson.TOBIAS.id()),
                _ -> queries.knownWorkflows(),
                _ -> queries.knownRegions(),
                _ -> queries.knownTags(),
                _ -> queries.lastResolvedAt(),
                queries::permissions,
                queries::timeHistory,
                queries::statusHistory,
                queries::severityHistory,
                any -> timeline.page(any, TimelineFilter.ALL, null, 10),
                timeline::all,
                timeline::count,
                timeline::counts,
                any -> timeline.history(any, entry));
    }
}
