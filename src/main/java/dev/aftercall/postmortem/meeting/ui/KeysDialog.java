package dev.aftercall.postmortem.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;

/** The keys of a running meeting, as the screen of its own has no help menu. */
final class KeysDialog extends Dialog {

    KeysDialog() {
        super("Keyboard shortcuts");
        var list = new DescriptionList();
        list.addClassName("shortcuts");
        for (var hint : MeetingKeys.ALL) {
            var keys = new DescriptionList.Term();
            for (var key : hint.keys().split(" ", -1)) {
                var cap = new Span(key);
                cap.addClassName("kbd");
                keys.add(cap);
            }
            list.add(keys, new DescriptionList.Description(hint.meaning().replace("Meeting: ", "")));
        }
        add(list);
        getFooter().add(new Button("Close", _ -> close()));
    }
}
