package dev.aftercall.postmortem.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import dev.aftercall.base.ui.Notifications;
import dev.aftercall.identity.People;
import dev.aftercall.incident.ui.IncidentNavigation;
import dev.aftercall.postmortem.PostmortemService;
import dev.aftercall.postmortem.PostmortemState;
import dev.aftercall.postmortem.Readiness;
import dev.aftercall.postmortem.ReadinessItem;
import dev.aftercall.postmortem.ui.HeaderStep.Rank;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What can be done with a postmortem as a whole: its way through review, and what other modules add to it. */
@Component
class ReviewSteps {

    private final PostmortemService service;
    private final ReviewDesk desk;
    private final People people;
    private final List<PostmortemStep> further;

    ReviewSteps(PostmortemService service, ReviewDesk desk, People people, List<PostmortemStep> further) {
        this.desk = desk;
        this.service = service;
        this.people = people;
        this.further = further;
    }

    /** The cards that say where the review stands. */
    ReviewCards cards() {
        return new ReviewCards(desk);
    }

    /**
     * The steps that the viewer can take now, without the {@link #rare} ones.
     *
     * @param jump leads to something missing
     */
    List<HeaderStep> of(EditorModel model, Readiness readiness, Consumer<ReadinessItem> jump) {
        var may = model.postmortem().permissions();
        var id = model.id();
        var steps = new ArrayList<HeaderStep>();
        further.stream()
                .filter(step -> !step.isInMenu())
                .flatMap(step -> added(step, model))
                .forEach(steps::add);
        if (may.canAskForReview()) {
            steps.add(new HeaderStep("Ask for review", "", Rank.NEXT, () -> ask(model, readiness, jump)));
        }
        if (may.canApprove()) {
            steps.add(new HeaderStep("Approve", "", Rank.NEXT, () -> approve(model, readiness, jump)));
        }
        if (may.canAgree() && !may.canApprove()) {
            steps.add(new HeaderStep("Looks good", "", Rank.NEXT, () -> agree(model)));
        }
        if (may.canRequestChanges()) {
            var first = model.postmortem().state() == PostmortemState.IN_REVIEW;
            steps.add(new HeaderStep(
                    first ? "Request changes" : "Request more changes",
                    first ? "" : "message-square-text",
                    first ? Rank.BESIDE : Rank.MENU,
                    () -> requestChanges(model)));
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

    /** The rare steps that other modules add; looked for when the menu opens. */
    List<HeaderStep> rare(EditorModel model) {
        return further.stream()
                .filter(PostmortemStep::isInMenu)
                .flatMap(step -> added(step, model))
                .toList();
    }

    private static Stream<HeaderStep> added(PostmortemStep step, EditorModel model) {
        if (!step.appliesTo(model.postmortem())) {
            return Stream.of();
        }
        return Stream.of(new HeaderStep(
                step.label(model.postmortem()),
                step.icon(),
                step.isNext() ? Rank.NEXT : step.isInMenu() ? Rank.MENU : Rank.BESIDE,
                () -> step.start(model.postmortem())));
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
        var doubts = missing.isEmpty() ? doubts(model) : "";
        if (!missing.isEmpty()) {
            lead(missing, jump);
        } else if (doubts.isEmpty()) {
            approve(model);
        } else {
            var ask = new ConfirmDialog("Approve now?", doubts, "Approve anyway", _ -> approve(model));
            ask.setCancelable(true);
            ask.open();
        }
    }

    private void approve(EditorModel model) {
        service.approve(model.id());
        Notifications.done("Approved");
    }

    /** What others have not yet said or got; it keeps nobody from approving, but should be known. */
    private String doubts(EditorModel model) {
        var round = desk.round(model);
        var waiting = round.waitingFor().stream()
                .filter(reviewer -> !reviewer.equals(model.viewer()))
                .map(model::name)
                .sorted()
                .map(name -> name + " has not looked yet.");
        var notes = round.openNotes().stream()
                .filter(note -> !note.reviewer().equals(model.viewer()))
                .map(note -> "A note of " + model.name(note.reviewer()) + " is not answered.");
        return Stream.concat(waiting, notes).collect(Collectors.joining(" "));
    }

    private void agree(EditorModel model) {
        new AgreeDialog(note -> service.agree(model.id(), note)).open();
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
