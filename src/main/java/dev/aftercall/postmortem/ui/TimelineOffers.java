package dev.aftercall.postmortem.ui;

import dev.aftercall.base.ui.Times;
import dev.aftercall.incident.TimelineEntry;
import dev.aftercall.postmortem.FieldKey;
import dev.aftercall.postmortem.MissedClock;
import dev.aftercall.postmortem.RoomFacts;
import dev.aftercall.postmortem.SectionKind;
import dev.aftercall.postmortem.TimelineSelectionService;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Entries that a reader needs and that are not chosen yet, and clocks whose time ran out. */
@Component
class TimelineOffers implements RoomOffers {

    private static final int MOST = 20;
    private static final int EXCERPT = 200;

    private final RoomText texts;
    private final TimelineSelectionService selection;

    TimelineOffers(RoomText texts, TimelineSelectionService selection) {
        this.texts = texts;
        this.selection = selection;
    }

    @Override
    public SectionKind kind() {
        return SectionKind.TIMELINE;
    }

    @Override
    public List<RoomOffer> of(RoomFacts facts, EditorModel model) {
        var offers = new ArrayList<RoomOffer>();
        var notes = model.postmortem().text(FieldKey.TIMELINE_NOTES);
        facts.missed().stream()
                .map(MissedClock::text)
                .filter(text -> !notes.contains(text))
                .map(text -> texts.offer(model, FieldKey.TIMELINE_NOTES, "A clock ran out", text))
                .forEach(offers::add);
        facts.entries().stream()
                .filter(entry -> !model.postmortem().timeline().contains(entry.id()))
                .limit(MOST)
                .map(entry -> entry(entry, model))
                .forEach(offers::add);
        return offers;
    }

    private RoomOffer entry(TimelineEntry entry, EditorModel model) {
        var milestone = entry.milestone();
        var title = Times.minute(entry.occurredAt()) + " UTC" + (milestone == null ? "" : ", " + milestone.label());
        return new RoomOffer(title, excerpt(entry.text()), "Choose", () -> selection.include(model.id(), entry.id()));
    }

    private static String excerpt(String text) {
        return text.codePointCount(0, text.length()) <= EXCERPT
                ? text
                : text.substring(0, text.offsetByCodePoints(0, EXCERPT)) + "…";
    }
}
