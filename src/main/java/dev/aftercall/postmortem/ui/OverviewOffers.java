package dev.aftercall.postmortem.ui;

import dev.aftercall.identity.UserId;
import dev.aftercall.postmortem.FieldKey;
import dev.aftercall.postmortem.ParticipantService;
import dev.aftercall.postmortem.RoomFacts;
import dev.aftercall.postmortem.SectionKind;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** A summary, and people who took part. */
@Component
class OverviewOffers implements RoomOffers {

    private final RoomText texts;
    private final ParticipantService participants;

    OverviewOffers(RoomText texts, ParticipantService participants) {
        this.texts = texts;
        this.participants = participants;
    }

    @Override
    public SectionKind kind() {
        return SectionKind.OVERVIEW;
    }

    @Override
    public List<RoomOffer> of(RoomFacts facts, EditorModel model) {
        var offers = new ArrayList<RoomOffer>();
        if (!model.postmortem().text(FieldKey.SUMMARY).contains(facts.summary())) {
            offers.add(texts.offer(model, FieldKey.SUMMARY, "A summary to begin with", facts.summary()));
        }
        facts.people().stream()
                .filter(user -> !model.postmortem().participants().contains(user))
                .map(user -> participant(user, model))
                .forEach(offers::add);
        return offers;
    }

    private RoomOffer participant(UserId user, EditorModel model) {
        return new RoomOffer(
                model.name(user), "Held a role or wrote in the room", "Add", () -> participants.add(model.id(), user));
    }
}
