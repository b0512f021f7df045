package dev.aftercall.postmortem.ui;

import dev.aftercall.base.ui.Notifications;
import dev.aftercall.identity.People;
import dev.aftercall.incident.ui.IncidentNavigation;
import dev.aftercall.postmortem.PostmortemService;
import dev.aftercall.postmortem.Readiness;
import dev.aftercall.postmortem.ReadinessItem;
import dev.aftercall.postmortem.ui.HeaderStep.Rank;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** What can be done with a postmortem as a whole: its way through review, and what other modules add to it. */
@Component
class ReviewSteps {

    private final PostmortemService service;
    private final People people;
    private final List<PostmortemStep> further;

    ReviewSteps(PostmortemService service, People people, List<PostmortemStep> further) {
        this.service = service;
        this.people = people;
        this.further = further;
    }

    /**
     * The steps that the viewer can take now.
     *
     * @param jump leads to something missing
     */
    List<HeaderStep> of(EditorModel model, Readiness readiness, Consumer<ReadinessItem> jump) {
        var may = model.postmortem().permissions();
        var id = model.id();
        var steps = new ArrayList<HeaderStep>();
        further.stream()
                .filter(step -> step.appliesTo(model.postmortem()))
                .map(step -> added(step, model))
                .forEach(steps::add);
        if (may.canAskForReview()) {
            steps.add(new HeaderStep("Ask for review", "", Rank.NEXT, () -> ask(model, readiness, jump)));
        }
        if (may.canApprove()) {
            steps.add(new HeaderStep("Approve", "", Rank.NEXT, () -> approve(model, readiness, jump)));
        }
        if (may.canRequestChanges()) {
            steps.add(new HeaderStep("Request changes", "", Rank.BESIDE, () -> requestChanges(model)));
        }
        if (may.canAmend()) {
            steps.add(new HeaderStep("Write next version", "square-pen", Rank.MENU, () -> service.amend(id)));
        }
        if (may.canTakeBack()) {
            steps.add(new HeaderStep("Back to draft", "undo-2", Rank.MENU, () -> service.backToDraft(id)));
        }
        steps.add(new HeaderStep(
                "Open incident room",
                "siren",
                Rank.MENU,
                () -> IncidentNavigation.toIncident(
                        model.postmortem().incident().key())));
        return steps;
    }

    private static HeaderStep added(PostmortemStep step, EditorModel model) {
        return new HeaderStep(
                step.label(model.postmortem()),
                step.icon(),
                step.isNext() ? Rank.NEXT : Rank.BESIDE,
                () -> step.start(model.postmortem()));
    }

    private void ask(EditorModel model, Readiness readiness, Consumer<ReadinessItem> jump) {
        var missing = readiness.missingForReview();
        if (missing.isEmpty()) {
            new AskForReviewDialog(model, people.active(), reviewers -> service.askForReview(model.id(), reviewers))
                    .open();
        } else {
            lead(missing, jump);
        }
    }

    private void approve(EditorModel model, Readiness readiness, Consumer<ReadinessItem> jump) {
        var missing = readiness.missingForApproval();
        if (missing.isEmpty()) {
            service.approve(model.id());
            Notifications.done("Approved");
        } else {
            lead(missing, jump);
        }
    }

    private void requestChanges(EditorModel model) {
        new RequestChangesDialog(note -> service.requestChanges(model.id(), note)).open();
    }

    private static void lead(List<ReadinessItem> missing, Consumer<ReadinessItem> jump) {
        var first = missing.getFirst();
        Notifications.info("First: " + first.title() + " (" + first.section().label() + ")"
                + (missing.size() > 1 ? ", then " + (missing.size() - 1) + " more" : ""));
        jump.accept(first);
    }
}
