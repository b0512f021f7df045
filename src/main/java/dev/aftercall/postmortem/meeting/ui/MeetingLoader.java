package dev.aftercall.postmortem.meeting.ui;

import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.action.ActionItem;
import dev.aftercall.postmortem.ui.EditorModels;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what the screen of a meeting shows. */
@Component
class MeetingLoader {

    private final MeetingKit kit;
    private final EditorModels models;

    MeetingLoader(MeetingKit kit, EditorModels models) {
        this.kit = kit;
        this.models = models;
    }

    MeetingPage load(PostmortemId id, @Nullable Integer item) {
        return new MeetingPage(
                models.read(id),
                kit.queries().latest(id).orElse(null),
                kit.queries().held(id),
                kit.actions().of(id).stream().collect(Collectors.toMap(ActionItem::id, Function.identity())),
                kit.leads(),
                item,
                kit.clock().instant());
    }
}
