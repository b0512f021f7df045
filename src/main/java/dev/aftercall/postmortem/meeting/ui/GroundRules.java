package dev.aftercall.postmortem.meeting.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.postmortem.meeting.GroundRule;

/** The ground rules, with what they mean or only by name. */
final class GroundRules extends UnorderedList {

    GroundRules(boolean explained) {
        addClassName("ground-rules");
        getElement().setAttribute("aria-label", "Ground rules");
        for (var rule : GroundRule.values()) {
            var name = new Span(rule.label());
            name.addClassName("medium");
            var item = new ListItem(new Icon(icon(rule)), name);
            if (explained) {
                var meaning = new Span(rule.meaning());
                meaning.addClassName("muted");
                item.add(meaning);
            } else {
                item.getElement().setAttribute("title", rule.meaning());
            }
            add(item);
        }
    }

    private static String icon(GroundRule rule) {
        return switch (rule) {
            case SYSTEMS -> "shield-check";
            case EVIDENCE -> "gauge";
            case FORWARD -> "list-checks";
        };
    }
}
