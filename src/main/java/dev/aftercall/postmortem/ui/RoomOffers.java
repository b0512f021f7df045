package dev.aftercall.postmortem.ui;

import dev.aftercall.postmortem.RoomFacts;
import dev.aftercall.postmortem.SectionKind;
import java.util.List;

/** Knows what of the room's knowledge a section can use. A slice contributes it by declaring a bean. */
public interface RoomOffers {

    SectionKind kind();

    /** What the section does not say yet; taking an offer never replaces what somebody wrote. */
    List<RoomOffer> of(RoomFacts facts, EditorModel model);
}
