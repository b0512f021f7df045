package dev.aftercall.postmortem.action;

import dev.aftercall.base.Reading;
import dev.aftercall.postmortem.PostmortemId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads the action items of one postmortem, once for a whole screen. The caller has checked who may see them. */
@Component
class ActionReader {

    private final ActionRepository actions;

    ActionReader(ActionRepository actions) {
        this.actions = actions;
    }

    List<ActionItem> of(PostmortemId postmortem) {
        return Reading.once(
                "actions",
                postmortem,
                () -> actions.findByPostmortemOrderByPosition(postmortem).stream()
                        .map(Action::toRecord)
                        .toList());
    }
}
