package dev.aftercall.postmortem.version;

import dev.aftercall.base.ConflictException;
import dev.aftercall.identity.People;
import dev.aftercall.identity.Person;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.SaveOutcome;
import dev.aftercall.postmortem.SectionKind;
import dev.aftercall.postmortem.action.ActionDraft;
import dev.aftercall.postmortem.action.ActionItem;
import dev.aftercall.postmortem.action.ActionQueries;
import dev.aftercall.postmortem.action.ActionService;
import dev.aftercall.postmortem.action.ActionState;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The action items as they are written; what was decided about them has its own history. */
@Component
class ActionsPiece implements StructuredPiece<ActionsPiece.Kept> {

    /** An action item as it was written. */
    record Kept(String id, ActionDraft draft) {}

    private final ActionQueries queries;
    private final ActionService service;
    private final People people;

    ActionsPiece(ActionQueries queries, ActionService service, People people) {
        this.queries = queries;
        this.service = service;
        this.people = people;
    }

    @Override
    public Piece piece() {
        return new Piece("ACTIONS", "Action items", SectionKind.ACTIONS);
    }

    @Override
    public Class<Kept> type() {
        return Kept.class;
    }

    @Override
    public List<Kept> take(PostmortemId postmortem) {
        return queries.of(postmortem).stream()
                .map(item -> new Kept(item.id().toString(), item.draft()))
                .toList();
    }

    @Override
    public String idOf(Kept item) {
        return item.id();
    }

    @Override
    public String text(List<Kept> items) {
        return items.stream().map(Kept::draft).map(this::lines).collect(Collectors.joining("\n"));
    }

    @Override
    public void restore(PostmortemId postmortem, List<Kept> items) {
        var present = queries.of(postmortem).stream()
                .collect(Collectors.toMap(item -> item.id().toString(), item -> item));
        for (var item : items) {
            var action = present.remove(item.id());
            if (action == null) {
                service.propose(postmortem, item.draft());
            } else {
                change(action, item.draft());
            }
        }
        present.values().stream()
                .filter(action -> action.state() == ActionState.PROPOSED)
                .forEach(action -> service.withdraw(action.id()));
    }

    private void change(ActionItem action, ActionDraft draft) {
        if (!action.state().isClosed()
                && service.edit(action.id(), action.version(), draft) instanceof SaveOutcome.Conflict) {
            throw new ConflictException("An action item is being changed at this moment. Try again.");
        }
    }

    private String lines(ActionDraft draft) {
        var owner = people.find(draft.owner()).map(Person::name).orElse("no owner");
        var due = draft.due() == null ? "no due date" : "due " + draft.due();
        var facts = "%s, %s, %s, %s, %s"
                .formatted(
                        owner,
                        due,
                        draft.horizon().label(),
                        draft.kind().label(),
                        draft.priority().label());
        return Stream.of(draft.title(), facts, draft.details(), draft.trackerUrl() == null ? "" : draft.trackerUrl())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
