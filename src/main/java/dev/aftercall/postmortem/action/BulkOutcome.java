package dev.aftercall.postmortem.action;

import java.util.List;

/**
 * What became of a change of many action items.
 *
 * @param done the items that were changed
 * @param refused the others, each with its reason
 */
public record BulkOutcome(List<ActionId> done, List<Refusal> refused) {

    public BulkOutcome {
        done = List.copyOf(done);
        refused = List.copyOf(refused);
    }

    /**
     * An item that stays as it was.
     *
     * @param title what it is called; empty if the user must not learn of it
     */
    public record Refusal(ActionId item, String title, String reason) {}
}
