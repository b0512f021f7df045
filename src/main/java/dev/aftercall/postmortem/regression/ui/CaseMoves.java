package dev.aftercall.postmortem.regression.ui;

import dev.aftercall.postmortem.Direction;
import dev.aftercall.postmortem.regression.CaseState;
import dev.aftercall.postmortem.regression.RegressionCase;
import dev.aftercall.postmortem.regression.RegressionQueries;
import dev.aftercall.postmortem.regression.RegressionService;
import dev.aftercall.postmortem.regression.TestRun;
import dev.aftercall.postmortem.ui.EditorModel;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens the dialogs of regression cases and sends what they ask for. */
@Component
class CaseMoves {

    private final RegressionService service;
    private final RegressionQueries queries;
    private final Clock clock;

    CaseMoves(RegressionService service, RegressionQueries queries, Clock clock) {
        this.service = service;
        this.queries = queries;
        this.clock = clock;
    }

    void add(EditorModel model) {
        CaseDialog.add(model, queries.start(model.id()), service).open();
    }

    void edit(RegressionCase each) {
        CaseDialog.edit(each, service).open();
    }

    void move(RegressionCase each, Direction direction) {
        service.move(each.id(), direction);
    }

    void remove(RegressionCase each) {
        service.remove(each.id());
    }

    void restore(RegressionCase each) {
        service.restore(each.id());
    }

    void stepBack(RegressionCase each) {
        service.stepBack(each.id());
    }

    /** Asks for the evidence that leads to the next state. */
    void next(RegressionCase each) {
        each.state().next().ifPresent(next -> {
            switch (next) {
                case FAILS_BEFORE ->
                    RunDialog.failing((run, at) -> service.failsBefore(each.id(), run(run, at)))
                            .open();
                case PASSES_AFTER ->
                    RunDialog.passing((run, at) -> service.passesAfter(each.id(), run(run, at)))
                            .open();
                case IN_SUITE ->
                    new SuiteDialog(queries.suites(), suite -> service.addToSuite(each.id(), suite)).open();
                case PROPOSED -> throw new IllegalStateException("Nothing leads back to " + next);
            }
        });
    }

    private TestRun run(String reference, @Nullable Instant at) {
        return new TestRun(reference, at == null ? clock.instant() : at);
    }

    /** What the step to a state is called on a button. */
    static String verb(CaseState next) {
        return switch (next) {
            case PROPOSED -> "Propose";
            case FAILS_BEFORE -> "Record failing run";
            case PASSES_AFTER -> "Record passing run";
            case IN_SUITE -> "Add to suite";
        };
    }

    static String icon(CaseState state) {
        return switch (state) {
            case PROPOSED -> "circle-dashed";
            case FAILS_BEFORE -> "circle-x";
            case PASSES_AFTER -> "circle-check";
            case IN_SUITE -> "badge-check";
        };
    }

    /** The last piece of evidence of a case, in two words. */
    static String noun(RegressionCase each) {
        return switch (each.state()) {
            case PROPOSED -> "";
            case FAILS_BEFORE -> "failing run";
            case PASSES_AFTER -> "passing run";
            case IN_SUITE -> "suite";
        };
    }
}
