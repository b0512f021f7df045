package dev.aftercall.demo;

import dev.aftercall.demo.FollowUpStory.TestCase;
import dev.aftercall.postmortem.PostmortemState;
import dev.aftercall.postmortem.exemption.ExemptionService;
import dev.aftercall.postmortem.regression.CaseDraft;
import dev.aftercall.postmortem.regression.CaseId;
import dev.aftercall.postmortem.regression.RegressionService;
import dev.aftercall.postmortem.regression.TestRun;
import dev.aftercall.postmortem.runbookchange.RunbookQuestion;
import dev.aftercall.postmortem.runbookchange.RunbookService;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Writes regression cases in the meeting, proves them in the days after it, and answers the questions on the playbook. */
@Profile(DemoLoader.PROFILE)
@Component
class FollowUpPlot {

    private static final Duration PROPOSED = Duration.ofHours(24).plusMinutes(50);
    private static final Duration ANSWERED = Duration.ofHours(25).plusMinutes(30);
    private static final Duration EXEMPTED = Duration.ofHours(25).plusMinutes(45);
    private static final Duration FAILED = Duration.ofHours(27);
    private static final Duration PASSED = Duration.ofHours(45);
    private static final Duration IN_SUITE = Duration.ofHours(46);

    private final RegressionService cases;
    private final RunbookService runbook;
    private final ExemptionService exemptions;
    private final PlaybookPlot playbook;
    private final Clock clock;

    FollowUpPlot(
            RegressionService cases,
            RunbookService runbook,
            ExemptionService exemptions,
            PlaybookPlot playbook,
            Clock clock) {
        this.cases = cases;
        this.runbook = runbook;
        this.exemptions = exemptions;
        this.playbook = playbook;
        this.clock = clock;
    }

    void write(Document document, FollowUpStory story) {
        story.cases().forEach(each -> write(document, each));
        story.exemptions()
                .forEach(each -> document.by(
                        each.by(), EXEMPTED, () -> exemptions.sign(document.id(), each.section(), each.reason())));
        answer(document, story);
    }

    private void write(Document document, TestCase each) {
        var added = new AtomicReference<CaseId>();
        document.by(document.story().by(), PROPOSED, () -> added.set(cases.add(document.id(), draft(each))));
        var failed = each.failed();
        if (failed == null) {
            return;
        }
        document.by(each.by(), FAILED, () -> cases.failsBefore(added.get(), run(failed)));
        var passed = each.passed();
        if (passed == null) {
            return;
        }
        document.by(each.by(), PASSED, () -> cases.passesAfter(added.get(), run(passed)));
        var suite = each.suite();
        if (suite != null) {
            document.by(each.by(), IN_SUITE, () -> cases.addToSuite(added.get(), suite));
        }
    }

    private void answer(Document document, FollowUpStory story) {
        var changed =
                story.changes().stream().map(FollowUpStory.Change::question).toList();
        if (!story.unanswered() && document.story().state() != PostmortemState.DRAFT) {
            document.by(
                    document.story().by(),
                    ANSWERED,
                    () -> Arrays.stream(RunbookQuestion.values())
                            .filter(question -> !changed.contains(question))
                            .forEach(question -> runbook.noChange(document.id(), question, "")));
        }
        story.changes().forEach(change -> playbook.write(document, change));
    }

    private TestRun run(String reference) {
        return new TestRun(reference, clock.instant());
    }

    private static CaseDraft draft(TestCase each) {
        return new CaseDraft(
                each.trigger(),
                Objects.requireNonNullElse(each.expected(), ""),
                Objects.requireNonNullElse(each.conversation(), ""),
                each.turn(),
                each.component(),
                each.type(),
                Objects.requireNonNullElse(each.approach(), each.type().approach()));
    }
}
