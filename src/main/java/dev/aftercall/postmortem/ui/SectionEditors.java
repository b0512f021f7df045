package dev.aftercall.postmortem.ui;

import dev.aftercall.postmortem.PostmortemDetails;
import dev.aftercall.postmortem.PostmortemService;
import dev.aftercall.postmortem.RoomQueries;
import dev.aftercall.postmortem.SectionKind;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Knows who makes the editor of which section. */
@Component
class SectionEditors {

    private final Map<SectionKind, PostmortemSection> sections;
    private final Map<SectionKind, RoomOffers> offers;
    private final RoomQueries room;
    private final PostmortemService service;
    private final ReviewDesk reviews;

    SectionEditors(
            List<PostmortemSection> sections,
            List<RoomOffers> offers,
            RoomQueries room,
            PostmortemService service,
            ReviewDesk reviews) {
        this.sections = sections.stream().collect(Collectors.toMap(PostmortemSection::kind, Function.identity()));
        this.offers = offers.stream().collect(Collectors.toMap(RoomOffers::kind, Function.identity()));
        this.room = room;
        this.service = service;
        this.reviews = reviews;
    }

    /** The section with its head. */
    SectionPane open(SectionKind kind, EditorModel model) {
        var offered = offers.get(kind);
        return new SectionPane(
                new SectionHead(kind, state -> service.markSection(model.id(), kind, state)),
                new Guide(kind, model.postmortem().section(kind).state()),
                new ReviewNotes(reviews),
                offered == null ? null : new RoomPanel(model, room, offered),
                section(kind).create(model),
                model.isWritable());
    }

    String count(SectionKind kind, PostmortemDetails postmortem) {
        return section(kind).count(postmortem);
    }

    private PostmortemSection section(SectionKind kind) {
        var section = sections.get(kind);
        if (section == null) {
            throw new IllegalStateException("No editor for section " + kind);
        }
        return section;
    }
}
