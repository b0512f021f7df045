package dev.aftercall.postmortem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.aftercall.base.NotFoundException;
import dev.aftercall.base.Severity;
import dev.aftercall.incident.IncidentKey;
import dev.aftercall.postmortem.PostmortemCommands.Scene;
import dev.aftercall.testing.Acting;
import dev.aftercall.testing.IntegrationTest;
import dev.aftercall.testing.TestPerson;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class PostmortemPermissionTest {

    @Autowired
    PostmortemService service;

    @Autowired
    PostmortemFixtures fixtures;

    @Autowired
    PostmortemCommands commands;

    @Test
    void stakeholder_is_refused_everything() {
        var scene = commands.scene(fixtures.opened("Not theirs"));
        var key = fixtures.resolved("Nor this", Severity.SEV2);

        refusedAll(TestPerson.STAN, commands.reads(), scene);
        refusedAll(TestPerson.STAN, commands.writes(), scene);
        refusedAll(TestPerson.STAN, commands.moves(), scene);
        refused(TestPerson.STAN, "open", () -> service.open(key));
    }

    @Test
    void responder_who_is_not_named_reads_and_does_not_write() {
        var scene = commands.scene(fixtures.opened("Read only"));

        commands.reads()
                .forEach((name, read) -> assertThatCode(() -> Acting.as(TestPerson.RAFAEL, () -> read.accept(scene)))
                        .as(name)
                        .doesNotThrowAnyException());
        refusedAll(TestPerson.RAFAEL, commands.writes(), scene);
        refusedAll(TestPerson.RAFAEL, commands.moves(), scene);
    }

    @ParameterizedTest
    @EnumSource(names = {"ADA", "NORA", "SOFIA", "TOBIAS"})
    void those_who_lead_and_those_named_on_it_write(TestPerson person) {
        commands.writes().forEach((name, write) -> {
            var scene = commands.scene(fixtures.opened(name));
            assertThatCode(() -> Acting.as(person, () -> write.accept(scene)))
                    .as(name)
                    .doesNotThrowAnyException();
        });
    }

    @Test
    void responder_writes_from_being_named_until_being_taken_off() {
        var id = fixtures.opened("Named");

        Acting.as(TestPerson.TOBIAS, () -> service.addAuthor(id, TestPerson.RAFAEL.id()));
        Acting.as(TestPerson.RAFAEL, () -> service.markSection(id, SectionKind.IMPACT, SectionState.DONE));
        Acting.as(TestPerson.TOBIAS, () -> service.removeAuthor(id, TestPerson.RAFAEL.id()));

        refused(TestPerson.RAFAEL, "mark", () -> service.markSection(id, SectionKind.IMPACT, SectionState.DRAFT));
    }

    @Test
    void nobody_is_taken_off_what_they_have_written() {
        var id = fixtures.opened("Written");
        Acting.as(TestPerson.TOBIAS, () -> service.saveField(id, FieldKey.SUMMARY, 0, "Mine"));

        assertThatThrownBy(() -> Acting.as(TestPerson.SOFIA, () -> service.removeAuthor(id, TestPerson.TOBIAS.id())))
                .hasMessage("Tobias Okafor has written in this postmortem and stays among its authors");
    }

    @Test
    void private_postmortem_does_not_exist_for_outsiders() {
        var scene = commands.scene(fixtures.privateOne("Leaked transcripts"), TestPerson.TOBIAS);

        for (var outsider : new TestPerson[] {TestPerson.NORA, TestPerson.SOFIA, TestPerson.RAFAEL}) {
            hiddenFrom(outsider, commands.reads(), scene);
            hiddenFrom(outsider, commands.writes(), scene);
        }
        hiddenFrom(TestPerson.SOFIA, commands.reviews(), scene);
        hiddenFrom(TestPerson.NORA, commands.moves(), scene);
    }

    @Test
    void private_postmortem_is_left_out_of_lists_and_counts() {
        var id = fixtures.privateOne("Leaked transcripts");
        Acting.as(TestPerson.TOBIAS, () -> fixtures.complete(id, TestPerson.TOBIAS));
        var key = commands.keyOf(id);

        for (var outsider : new TestPerson[] {TestPerson.NORA, TestPerson.SOFIA, TestPerson.RAFAEL}) {
            assertThat(Acting.as(outsider, () -> commands.everythingListed(key)))
                    .as(outsider.name())
                    .isEmpty();
        }
        for (var insider : new TestPerson[] {TestPerson.TOBIAS, TestPerson.ADA}) {
            assertThat(Acting.as(insider, () -> commands.everythingListed(key)))
                    .as(insider.name())
                    .contains(
                            "postmortem",
                            "postmortem count",
                            "by incident",
                            "action",
                            "action count",
                            "board",
                            "figures");
        }
    }

    @Test
    void private_and_unknown_answer_alike() {
        var hidden = fixtures.privateOne("Leaked transcripts");
        var unknown = PostmortemId.next();

        var forHidden = Acting.as(
                TestPerson.NORA, () -> catchThrowable(() -> service.saveField(hidden, FieldKey.TITLE, 0, "x")));
        var forUnknown = Acting.as(
                TestPerson.NORA, () -> catchThrowable(() -> service.saveField(unknown, FieldKey.TITLE, 0, "x")));

        assertThat(forHidden).hasSameClassAs(forUnknown).hasMessage(forUnknown.getMessage());
        assertThatThrownBy(() -> Acting.as(TestPerson.NORA, () -> service.open(commands.keyOf(hidden))))
                .hasMessage("There is no incident " + commands.keyOf(hidden));
        assertThatThrownBy(() -> Acting.as(TestPerson.NORA, () -> service.open(IncidentKey.of(2026, 77))))
                .hasMessage("There is no incident INC-2026-0077");
    }

    private void refusedAll(TestPerson person, Map<String, Consumer<Scene>> commands, Scene scene) {
        commands.forEach((name, command) -> refused(person, name, () -> command.accept(scene)));
    }

    private void refused(TestPerson person, String name, Runnable command) {
        assertThatThrownBy(() -> Acting.as(person, command))
                .as(person + " " + name)
                .isInstanceOf(AccessDeniedException.class);
    }

    private void hiddenFrom(TestPerson person, Map<String, Consumer<Scene>> commands, Scene scene) {
        commands.forEach((name, command) -> assertThatThrownBy(() -> Acting.as(person, () -> command.accept(scene)))
                .as(person + " " + name)
                .isInstanceOf(NotFoundException.class));
    }
}
