package dev.aftercall.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.aftercall.importing.reading.UnreadableFileException;
import dev.aftercall.incident.IncidentFilter;
import dev.aftercall.incident.IncidentQueries;
import dev.aftercall.incident.IncidentService;
import dev.aftercall.incident.IncidentStatus;
import dev.aftercall.incident.TimelineEntry;
import dev.aftercall.postmortem.FieldKey;
import dev.aftercall.postmortem.PostmortemNotFoundException;
import dev.aftercall.postmortem.PostmortemQueries;
import dev.aftercall.postmortem.SectionKind;
import dev.aftercall.postmortem.TimelineSelectionService;
import dev.aftercall.postmortem.action.ActionQueries;
import dev.aftercall.postmortem.action.ActionState;
import dev.aftercall.postmortem.exemption.ExemptionService;
import dev.aftercall.postmortem.lesson.LessonKind;
import dev.aftercall.postmortem.lesson.LessonService;
import dev.aftercall.postmortem.regression.CaseState;
import dev.aftercall.postmortem.regression.FailureType;
import dev.aftercall.postmortem.regression.RegressionCase;
import dev.aftercall.postmortem.regression.RegressionQueries;
import dev.aftercall.postmortem.runbookchange.RunbookService;
import dev.aftercall.testing.Acting;
import dev.aftercall.testing.As;
import dev.aftercall.testing.IntegrationTest;
import dev.aftercall.testing.TestPerson;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
@As(TestPerson.SOFIA)
class ImportIntegrationTest {

    private static final String TEXT = """
            # Cache outage

            Severity: SEV-2
            Date: 2026-03-05

            ## Summary
            The cache was gone.

            ## Timeline (UTC)
            - 14:02 alarm
            - 14:10–14:20 restart
            - 2026-12-31 10:00 planned change
            - nobody knows when

            ## Background
            Old cache.

            ## Action items
            - [x] Watch the cache — Owner: Tobias Okafor — Due: 2026-03-20
            - [ ] Write it down (owner: Someone Else, due: 2026-04-01)

            ## What went well
            - The alarm

            ## Odd part
            ![picture](a.png)
            """;

    @Autowired
    RegressionQueries cases;

    @Autowired
    RunbookService runbook;

    @Autowired
    ExemptionService exemptions;

    @Autowired
    ImportService imports;

    @Autowired
    ImportQueries importQueries;

    @Autowired
    IncidentQueries incidents;

    @Autowired
    IncidentService incidentService;

    @Autowired
    PostmortemQueries postmortems;

    @Autowired
    TimelineSelectionService timelines;

    @Autowired
    dev.aftercall.postmortem.analysis.WhyService whys;

    @Autowired
    ActionQueries actions;

    @Autowired
    LessonService lessons;

    @Test
    void file_becomes_a_resolved_incident_with_its_times_and_rows() {
        var imported = imports.importFile(file(TEXT));

        var incident = incidents.details(imported.incident());
        assertThat(incident.title()).isEqualTo("Cache outage");
        assertThat(incident.status()).isEqualTo(IncidentStatus.RESOLVED);
        assertThat(incident.severity().label()).isEqualTo("SEV-2");
        assertThat(incident.tags()).containsExactly("imported");
        var details = postmortems.details(imported.postmortem());
        assertThat(details.incident().startedAt()).isEqualTo(Instant.parse("2026-03-05T14:02:00Z"));
        assertThat(details.incident().endedAt()).isEqualTo(Instant.parse("2026-03-05T14:20:00Z"));
        assertThat(timelines.selection(imported.postmortem()).included())
                .extracting(TimelineEntry::occurredAt, TimelineEntry::text)
                .containsExactly(
                        tuple(Instant.parse("2026-03-05T14:02:00Z"), "alarm"),
                        tuple(Instant.parse("2026-03-05T14:10:00Z"), "restart\n\n(until 2026-03-05 14:20 UTC)"));
    }

    @Test
    void texts_actions_and_lessons_find_their_place() {
        var id = imports.importFile(file(TEXT)).postmortem();

        var details = postmortems.details(id);
        assertThat(details.text(FieldKey.SUMMARY)).isEqualTo("The cache was gone.");
        assertThat(details.text(FieldKey.TIMELINE_NOTES))
                .contains("nobody knows when")
                .contains("planned change");
        assertThat(details.text(FieldKey.ROOT_CAUSE_NOTES)).isEqualTo("### Background\n\nOld cache.");
        assertThat(details.text(FieldKey.CONCLUSION))
                .contains("### Odd part\n\n![picture](a.png)")
                .contains("Severity: SEV-2");
        var items = actions.of(id);
        assertThat(items).hasSize(2);
        assertThat(items.get(0).title()).isEqualTo("Watch the cache");
        assertThat(items.get(0).owner()).isEqualTo(TestPerson.TOBIAS.id());
        assertThat(items.get(0).due()).isEqualTo(LocalDate.of(2026, 3, 20));
        assertThat(items.get(0).state()).isEqualTo(ActionState.DONE);
        assertThat(items.get(1).state()).isEqualTo(ActionState.PROPOSED);
        assertThat(items.get(1).details()).isEqualTo("Owner in the file: Someone Else");
        assertThat(lessons.of(id)).singleElement().satisfies(lesson -> {
            assertThat(lesson.kind()).isEqualTo(LessonKind.WENT_WELL);
            assertThat(lesson.text()).isEqualTo("The alarm");
        });
    }

    @Test
    void our_own_export_brings_its_tree_of_whys() throws java.io.IOException {
        try (var export =
                java.util.Objects.requireNonNull(getClass().getResourceAsStream("/dev/aftercall/report/booking.md"))) {
            var imported = imports.importFile(new ImportFile("booking.md", export.readAllBytes(), false));

            assertThat(imported.title()).isEqualTo("Eight-second answers on the booking line");
            assertThat(timelines.selection(imported.postmortem()).included()).hasSize(6);
            assertThat(whys.tree(imported.postmortem()).roots())
                    .singleElement()
                    .satisfies(root -> assertThat(root.question()).isEqualTo("Why did callers wait eight seconds?"));
            assertThat(postmortems.details(imported.postmortem()).text(FieldKey.ROOT_CAUSE_NOTES))
                    .isEqualTo("Regression coverage for **conversation history management** was missing.");
            assertThat(actions.of(imported.postmortem()))
                    .extracting(item -> item.title())
                    .contains("Alert on first-token time above 1.5 s");
        }
    }

    @Test
    void our_own_export_brings_its_cases_and_runbook_changes() throws java.io.IOException {
        try (var export =
                java.util.Objects.requireNonNull(getClass().getResourceAsStream("/dev/aftercall/report/booking.md"))) {
            var id = imports.importFile(new ImportFile("booking.md", export.readAllBytes(), false))
                    .postmortem();

            assertThat(cases.of(id))
                    .extracting(each -> each.draft().trigger(), RegressionCase::state)
                    .containsExactly(
                            tuple("A booking call of 40 turns", CaseState.IN_SUITE),
                            tuple("Caller changes the clinic twice", CaseState.PROPOSED));
            assertThat(cases.of(id).getFirst().draft().type()).isEqualTo(FailureType.LONG_CONTEXT);
            assertThat(runbook.of(id)).hasSize(5);
            assertThat(runbook.of(id).get(2).note())
                    .isEqualTo("According to the imported file: change adopted (version 4)."
                            + " First token: warn at 0.8 s");
            assertThat(exemptions.of(id, SectionKind.RUNBOOK_CHANGES))
                    .hasValueSatisfying(
                            exemption -> assertThat(exemption.reason()).contains("Signed by Mara Lindqvist"));
            assertThat(exemptions.of(id, SectionKind.REGRESSION)).isEmpty();
            assertThat(postmortems.details(id).text(FieldKey.CONCLUSION))
                    .isEqualTo("A prompt is code: it is **reviewed and tested** from now on.");
        }
    }

    @Test
    void file_from_before_can_be_published_because_of_a_signed_exemption() {
        var id = imports.importFile(file(TEXT)).postmortem();

        assertThat(exemptions.of(id, SectionKind.REGRESSION))
                .hasValueSatisfying(exemption -> assertThat(exemption.reason()).contains("Imported from cache.md"));
        assertThat(importQueries.reportOf(id))
                .hasValueSatisfying(report -> assertThat(report.text()).contains("tells of no regression cases"));
        assertThat(postmortems.readiness(id).missingForPublication())
                .extracting(item -> item.section())
                .doesNotContain(SectionKind.REGRESSION, SectionKind.RUNBOOK_CHANGES);
    }

    @Test
    void report_of_the_import_is_kept_and_names_every_line() {
        var id = imports.importFile(file(TEXT)).postmortem();

        assertThat(importQueries.wasImported(id)).isTrue();
        assertThat(importQueries.reportOf(id)).hasValueSatisfying(report -> {
            assertThat(report.file()).isEqualTo("cache.md");
            assertThat(report.text())
                    .contains("3 timeline rows")
                    .contains("line 12: No time that a timeline can hold")
                    .contains("line 13: nobody knows when")
                    .contains("Nobody here is called Someone Else");
        });
    }

    @Test
    void same_file_is_recognised_and_imported_again_only_on_demand() {
        var first = imports.importFile(file(TEXT));

        assertThat(imports.earlier(file(TEXT).bytes()))
                .hasValueSatisfying(earlier -> assertThat(earlier.postmortem()).isEqualTo(first.postmortem()));
        assertThatExceptionOfType(AlreadyImportedException.class).isThrownBy(() -> imports.importFile(file(TEXT)));
        var second = imports.importFile(new ImportFile("cache.md", file(TEXT).bytes(), true));
        assertThat(second.postmortem()).isNotEqualTo(first.postmortem());
        assertThat(incidents.count(IncidentFilter.all())).isEqualTo(2);
    }

    @Test
    void of_two_imports_of_the_same_file_at_once_one_is_refused() throws Exception {
        Callable<Object> task = () -> {
            try {
                return Acting.as(TestPerson.NORA, () -> imports.importFile(file(TEXT)));
            } catch (dev.aftercall.base.ConflictException refused) {
                return refused;
            }
        };
        try (var pool = Executors.newFixedThreadPool(2)) {
            var results = new java.util.ArrayList<Object>();
            for (Future<Object> done : pool.invokeAll(java.util.List.of(task, task))) {
                results.add(done.get());
            }

            assertThat(results.stream().filter(ImportedPostmortem.class::isInstance))
                    .hasSize(1);
        }
        assertThat(incidents.count(IncidentFilter.all())).isEqualTo(1);
    }

    @Test
    void broken_file_leaves_nothing_behind() {
        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> imports.importFile(new ImportFile("a.md", new byte[] {0, 1, 2, 3, 4, 5}, false)));
        assertThat(incidents.count(IncidentFilter.all())).isZero();
    }

    @Test
    void file_without_any_time_is_imported_with_a_remark() {
        var id = imports.importFile(file("just text, hostile: \u202e<script>\ud83d\udca5 ``` [x](javascript:1)"))
                .postmortem();

        assertThat(postmortems.details(id).text(FieldKey.SUMMARY)).contains("<script>");
        assertThat(importQueries.reportOf(id).orElseThrow().text()).contains("When the incident began is not known");
    }

    @ParameterizedTest
    @EnumSource(names = {"TOBIAS", "STAN"})
    void others_may_not_import(TestPerson person) {
        Acting.as(person, () -> {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> imports.importFile(file(TEXT)));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> imports.earlier(new byte[0]));
        });
    }

    @Test
    void imported_incident_made_private_does_not_exist_for_strangers() {
        var imported = Acting.as(TestPerson.NORA, () -> imports.importFile(file(TEXT)));
        Acting.as(TestPerson.NORA, () -> incidentService.makePrivate(imported.incident()));

        assertThat(imports.earlier(file(TEXT).bytes())).isEmpty();
        assertThatExceptionOfType(PostmortemNotFoundException.class)
                .isThrownBy(() -> importQueries.reportOf(imported.postmortem()));
        assertThat(imports.importFile(file(TEXT)).incident()).isNotEqualTo(imported.incident());
    }

    private static ImportFile file(String text) {
        return new ImportFile("cache.md", text.getBytes(StandardCharsets.UTF_8), false);
    }
}
