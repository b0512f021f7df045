package dev.aftercall.importing;

import dev.aftercall.base.Layer;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.PostmortemQueries;
import dev.aftercall.postmortem.SectionKind;
import dev.aftercall.postmortem.exemption.ExemptionService;
import dev.aftercall.postmortem.regression.CaseDraft;
import dev.aftercall.postmortem.regression.CaseId;
import dev.aftercall.postmortem.regression.FailureType;
import dev.aftercall.postmortem.regression.RegressionQueries;
import dev.aftercall.postmortem.regression.RegressionService;
import dev.aftercall.postmortem.regression.TestRun;
import dev.aftercall.postmortem.runbookchange.RunbookQuestion;
import dev.aftercall.postmortem.runbookchange.RunbookService;
import dev.aftercall.report.RegressionCases;
import dev.aftercall.report.RegressionRow;
import dev.aftercall.report.RunbookChanges;
import dev.aftercall.report.RunbookRow;
import dev.aftercall.report.Waiver;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes the regression cases and the answers on the playbook that our own export tells of, and signs an exemption in the
 * name of the importer for what a file from before could not know of.
 */
@Component
class FollowUpWriter {

    private static final int LONGEST = 2_000;

    private final RegressionService cases;
    private final RegressionQueries caseQueries;
    private final RunbookService runbook;
    private final ExemptionService exemptions;
    private final PostmortemQueries postmortems;
    private final Clock clock;

    FollowUpWriter(
            RegressionService cases,
            RegressionQueries caseQueries,
            RunbookService runbook,
            ExemptionService exemptions,
            PostmortemQueries postmortems,
            Clock clock) {
        this.cases = cases;
        this.caseQueries = caseQueries;
        this.runbook = runbook;
        this.exemptions = exemptions;
        this.postmortems = postmortems;
        this.clock = clock;
    }

    void write(PostmortemId id, RegressionCases read, RunbookChanges changes) {
        var begin = postmortems
                .details(id)
                .incident()
                .startedAt()
                .atZone(ZoneOffset.UTC)
                .truncatedTo(ChronoUnit.DAYS)
                .toInstant();
        read.rows().stream().limit(RegressionService.MOST).forEach(row -> {
            var added = cases.add(id, draft(row));
            prove(added, row, begin);
        });
        changes.rows().forEach(row -> answer(id, row));
        sign(id, SectionKind.REGRESSION, read.exemption());
        sign(id, SectionKind.RUNBOOK_CHANGES, changes.exemption());
    }

    /** So that a postmortem from before can be published; says so in the import's remarks. */
    void exempt(PostmortemId id, String file, Remarks remarks) {
        var proven = caseQueries.of(id).stream().anyMatch(each -> each.state().isProven());
        if (!proven) {
            exempt(id, SectionKind.REGRESSION, file, remarks);
        }
        var answered = runbook.of(id).size() == RunbookQuestion.values().length;
        if (!answered
                && RunbookService.isRequired(postmortems.details(id).incident().severity())) {
            exempt(id, SectionKind.RUNBOOK_CHANGES, file, remarks);
        }
    }

    private void exempt(PostmortemId id, SectionKind section, String file, Remarks remarks) {
        if (exemptions.of(id, section).isEmpty()) {
            exemptions.sign(id, section, Texts.start("Imported from %s, which tells of none".formatted(file), LONGEST));
            remarks.add("The file tells of no %s; an exemption says so in your name"
                    .formatted(section.label().toLowerCase(Locale.ROOT)));
        }
    }

    private static CaseDraft draft(RegressionRow row) {
        var turn = row.turn();
        return new CaseDraft(
                Texts.start(row.trigger(), 500),
                Texts.start(row.expected(), LONGEST),
                Texts.start(row.conversation(), 500),
                turn == null || turn < 1 || turn > CaseDraft.LAST_TURN ? null : turn,
                Layer.valueOf(row.layer().name()),
                Arrays.stream(FailureType.values())
                        .filter(type -> type.label().equals(row.kind()))
                        .findFirst()
                        .orElse(FailureType.OTHER),
                Texts.start(row.approach(), LONGEST));
    }

    /** Only as far as the runs make sense: a file can be changed by hand. */
    private void prove(CaseId id, RegressionRow row, Instant begin) {
        var failed = row.failed();
        if (failed == null || !isBetween(begin, failed)) {
            return;
        }
        cases.failsBefore(id, run(failed));
        var passed = row.passed();
        if (passed == null
                || !isBetween(failed.at(), passed)
                || passed.reference().equals(failed.reference())) {
            return;
        }
        cases.passesAfter(id, run(passed));
        if (!row.suite().isBlank()) {
            cases.addToSuite(id, Texts.start(row.suite(), 200));
        }
    }

    private boolean isBetween(Instant first, RegressionRow.Run run) {
        return !run.reference().isBlank()
                && !run.at().isBefore(first)
                && !run.at().isAfter(clock.instant());
    }

    private static TestRun run(RegressionRow.Run run) {
        return new TestRun(Texts.start(run.reference(), 500), run.at());
    }

    /** A change was one of another playbook, so it is told as a note. */
    private void answer(PostmortemId id, RunbookRow row) {
        var told = row.outcome() == RunbookRow.Outcome.NO_CHANGE
                ? row.note()
                : "According to the imported file: %s%s. %s"
                        .formatted(
                                row.outcome().label(),
                                row.version() == null ? "" : " (version " + row.version() + ")",
                                row.note());
        Arrays.stream(RunbookQuestion.values())
                .filter(question -> question.label().equals(row.part()))
                .findFirst()
                .ifPresent(question -> runbook.noChange(id, question, Texts.start(told, LONGEST)));
    }

    private void sign(PostmortemId id, SectionKind section, @Nullable Waiver waiver) {
        if (waiver != null && exemptions.of(id, section).isEmpty()) {
            var by = waiver.signedBy() == null ? "somebody" : waiver.signedBy();
            exemptions.sign(
                    id,
                    section,
                    Texts.start(
                            "Signed by %s on %s according to the imported file: %s"
                                    .formatted(by, Texts.utc(waiver.at()), waiver.reason()),
                            LONGEST));
        }
    }
}
