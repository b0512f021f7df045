package dev.aftercall.incident;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercall.base.Layer;
import dev.aftercall.base.Severity;
import dev.aftercall.testing.As;
import dev.aftercall.testing.IntegrationTest;
import dev.aftercall.testing.TestPerson;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
@As(TestPerson.NORA)
class HostileTextIntegrationTest {

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

    static List<String> texts() {
        return List.of(
                "<script>alert('x')</script><img src=x onerror=alert(1)>",
                "👩🏽‍🚒🔥 emoji \uD83D\uDCDE and flags 🇺🇳",
                "עברית and \u202Eright to left\u202C العربية",
                "音声エージェントが無言 语音代理沉默 음성",
                "Z̷̢a̷l̴g̵o̶ é \u00e9 ß ſ İ ı",
                "'; drop table incident; -- \\ \" % _ ${x} #{1+1} {{x}}",
                ">".repeat(10_000),
                "字🔥".repeat(50_000));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void comes_back_character_for_character(String text) {
        var line = cut(text, Limits.TITLE);
        var label = List.of(cut(text, Limits.LABEL));
        var reason = cut(text, Limits.REASON);
        var key = service.declare(new DeclareIncident(
                line, Severity.SEV1, text, text, label, label, label, label, null, null, false, false));
        service.editFacts(
                key,
                fixtures.version(key),
                new EditFacts(
                        line,
                        text,
                        text,
                        text,
                        label,
                        label,
                        label,
                        List.of(new Link(line, "https://example.org/")),
                        Layer.TTS,
                        ""));
        service.changeStatus(
                key, fixtures.version(key), new ChangeStatus(IncidentStatus.CANCELLED, text, reason, null, null));
        var entry = timelineService.addNote(key, AddNote.of(text));
        timelineService.correct(key, new CorrectEntry(entry, 0, AddNote.of(text), reason));

        var details = queries.details(key);
        assertThat(details.title()).isEqualTo(line);
        assertThat(details.summary()).isEqualTo(text);
        assertThat(details.customerImpact()).isEqualTo(text);
        assertThat(details.reproduction()).isEqualTo(text);
        assertThat(details.workflows()).isEqualTo(label);
        assertThat(details.conditions()).isEqualTo(label);
        assertThat(details.links().getFirst().label()).isEqualTo(line);
        assertThat(queries.knownTags()).isEqualTo(java.util.Set.copyOf(label));
        assertThat(queries.statusHistory(key).getFirst().reason()).isEqualTo(reason);
        assertThat(timeline.all(key).getFirst().text()).isEqualTo(text);
        assertThat(timeline.history(key, entry).getFirst().text()).isEqualTo(text);
        assertThat(queries.list(IncidentFilter.all().withText(cut(text, 30)), 0, 10))
                .hasSize(1);
        assertThat(queries.list(IncidentFilter.all().withTag(label.getFirst()), 0, 10))
                .hasSize(1);
    }

    private static String cut(String text, int limit) {
        var count = text.codePointCount(0, text.length());
        return text.substring(0, text.offsetByCodePoints(0, Math.min(limit, count)))
                .strip();
    }
}
