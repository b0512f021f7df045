package dev.aftercall.postmortem;

import dev.aftercall.base.Layer;
import dev.aftercall.incident.IncidentKey;
import dev.aftercall.postmortem.exemption.ExemptionService;
import dev.aftercall.postmortem.regression.CaseDraft;
import dev.aftercall.postmortem.regression.CaseFilter;
import dev.aftercall.postmortem.regression.CaseId;
import dev.aftercall.postmortem.regression.FailureType;
import dev.aftercall.postmortem.regression.RegressionQueries;
import dev.aftercall.postmortem.regression.RegressionService;
import dev.aftercall.postmortem.regression.TestRun;
import dev.aftercall.postmortem.runbookchange.RunbookQuestion;
import dev.aftercall.postmortem.runbookchange.RunbookService;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Regression cases and answers on the playbook for tests, written by whoever is acting. */
@Component
public class FollowUpFixtures {

    private final RegressionService cases;
    private final RegressionQueries caseQueries;
    private final RunbookService runbook;
    private final ExemptionService exemptions;
    private final Clock clock;

    FollowUpFixtures(
            RegressionService cases,
            RegressionQueries caseQueries,
            RunbookService runbook,
            ExemptionService exemptions,
            Clock clock) {
        this.cases = cases;
        this.caseQueries = caseQueries;
        this.runbook = runbook;
        this.exemptions = exemptions;
        this.clock = clock;
    }

    /** What publication needs: a case that was seen failing and passing, and no change of the playbook. */
    public void complete(PostmortemId id) {
        prove(proposed(id, "Call of 40 turns"));
        answerAll(id);
    }

    public CaseId proposed(PostmortemId id, String trigger) {
        return cases.add(id, draft(trigger));
    }

    public void prove(CaseId id) {
        cases.failsBefore(id, run("run-1"));
        cases.passesAfter(id, run("run-2"));
    }

    public void answerAll(PostmortemId id) {
        Stream.of(RunbookQuestion.values()).forEach(question -> runbook.noChange(id, question, ""));
    }

    /** Takes back one answer on the playbook. */
    public void clear(PostmortemId id) {
        runbook.clear(id, RunbookQuestion.THRESHOLDS);
    }

    /** A run that is just over. */
    public TestRun run(String reference) {
        return new TestRun(reference, clock.instant());
    }

    public static CaseDraft draft(String trigger) {
        return new CaseDraft(
                trigger,
                "First token within 400 ms",
                "conv-2c91",
                9,
                Layer.LLM,
                FailureType.LONG_CONTEXT,
                FailureType.LONG_CONTEXT.approach());
    }

    /** A case in each state that some command needs. */
    record Cases(CaseId proposed, CaseId failing, CaseId passing, CaseId removed) {}

    Cases cases(PostmortemId id) {
        var all = new Cases(proposed(id, "a"), proposed(id, "b"), proposed(id, "c"), proposed(id, "d"));
        cases.failsBefore(all.failing(), run("run-1"));
        prove(all.passing());
        cases.remove(all.removed());
        return all;
    }

    Map<String, Consumer<PostmortemId>> reads() {
        var reads = new LinkedHashMap<String, Consumer<PostmortemId>>();
        reads.put("cases", caseQueries::of);
        reads.put("case start", caseQueries::start);
        reads.put("may record", caseQueries::mayRecord);
        reads.put("answers", runbook::of);
        reads.put("exemption", id -> exemptions.of(id, SectionKind.REGRESSION));
        return reads;
    }

    Map<String, BiConsumer<PostmortemId, Cases>> writes() {
        var writes = new LinkedHashMap<String, BiConsumer<PostmortemId, Cases>>();
        writes.put("add case", (id, _) -> cases.add(id, draft("x")));
        writes.put("edit case", (_, each) -> cases.edit(each.proposed(), 0, draft("x")));
        writes.put("move case", (_, each) -> cases.move(each.proposed(), Direction.UP));
        writes.put("fails before", (_, each) -> cases.failsBefore(each.proposed(), run("run-1")));
        writes.put("passes after", (_, each) -> cases.passesAfter(each.failing(), run("run-2")));
        writes.put("add to suite", (_, each) -> cases.addToSuite(each.passing(), "nightly"));
        writes.put("step back", (_, each) -> cases.stepBack(each.failing()));
        writes.put("remove case", (_, each) -> cases.remove(each.proposed()));
        writes.put("restore case", (_, each) -> cases.restore(each.removed()));
        writes.put("no change", (id, _) -> runbook.noChange(id, RunbookQuestion.THRESHOLDS, ""));
        writes.put("describe change", (id, _) -> runbook.describe(id, RunbookQuestion.TEMPLATES, "x"));
        writes.put("clear answer", (id, _) -> runbook.clear(id, RunbookQuestion.THRESHOLDS));
        return writes;
    }

    /** Where an incident's cases show up in the ledger. */
    List<String> listed(IncidentKey key) {
        var filter = CaseFilter.ALL.withIncident(key);
        return Stream.of(
                        caseQueries.list(filter, 0, 10).isEmpty() ? "" : "case",
                        caseQueries.count(filter) > 0 ? "case count" : "",
                        caseQueries.coverage().total().incidents() > 0 ? "coverage" : "")
                .filter(place -> !place.isEmpty())
                .toList();
    }
}
