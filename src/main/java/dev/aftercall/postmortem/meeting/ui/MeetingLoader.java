package dev.aftercall.postmortem.meeting.ui;

import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.PostmortemQueries;
import dev.aftercall.postmortem.action.ActionItem;
import dev.aftercall.postmortem.ui.EditorModel;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what the screen of a meeting shows. */
@Component
class MeetingLoader {

    private final MeetingKit kit;
    private final PostmortemQueries postmortems;

    MeetingLoader(MeetingKit kit, PostmortemQueries postmortems) {
        this.kit = kit;
        this.postmortems = postmortems;
    }

    MeetingPage load(PostmortemId id, @Nullable Integer item) {
        var details = postmortems.details(id);
        return new MeetingPage(
                new EditorModel(details, kit.people().byId(), kit.user().id()),
                kit.queries().latest(id).orElse(null),
                kit.queries().held(id),
                kit.actions().of(id).stream().collect(Collectors.toMap(ActionItem::id, Function.identity())),
                kit.leads(),
                item,
                kit.clock().instant());
    }
}
