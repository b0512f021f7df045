package dev.aftercall.playbook.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.aftercall.base.Layer;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.base.ui.LayerLabel;
import dev.aftercall.playbook.FailureMode;
import dev.aftercall.playbook.ModeMatch;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The modes that match, best first, and the others by layer. */
final class ModeList extends Section {

    ModeList(List<FailureMode> all, List<ModeMatch> matches, LibraryAddress address, boolean counted) {
        addClassName("lib-res");
        getElement().setAttribute("aria-label", "Failure modes");
        var matched = matches.stream().map(match -> match.mode().key()).collect(Collectors.toSet());
        var others = all.stream().filter(mode -> !matched.contains(mode.key())).toList();
        if (!matches.isEmpty()) {
            var how = counted ? "by symptoms, then by how often confirmed here" : "by symptoms";
            var head = new Div(
                    new H2(matches.size() == 1 ? "1 mode matches" : matches.size() + " modes match"),
                    Rows.text(how, "s", "muted"));
            head.addClassNames("row", "wrap");
            head.getElement().setAttribute("role", "status");
            add(head);
            matches.forEach(match -> add(new ModeCard(match, address, counted)));
        }
        if (!others.isEmpty()) {
            add(new H2(matches.isEmpty() ? all.size() + " failure modes" : others.size() + " others"));
            add(byLayer(others, address));
        }
    }

    private static Div byLayer(List<FailureMode> modes, LibraryAddress address) {
        var card = new Div();
        card.addClassNames("card", "lib-rest");
        for (var layer : Layer.values()) {
            addRow(card, new LayerLabel(layer), select(modes, layer), address);
        }
        var any = new Span(new Icon("gauge"), new Span("Any layer"));
        any.addClassName("layer");
        addRow(card, any, select(modes, null), address);
        return card;
    }

    private static List<FailureMode> select(List<FailureMode> modes, @Nullable Layer layer) {
        return modes.stream().filter(mode -> mode.layer() == layer).toList();
    }

    private static void addRow(Div card, Span label, List<FailureMode> modes, LibraryAddress address) {
        if (modes.isEmpty()) {
            return;
        }
        var links = new Div();
        links.addClassNames("row", "wrap");
        for (var mode : modes) {
            var link = new Anchor(address.withMode(Optional.of(mode.key())).href(), mode.name());
            if (address.mode().filter(mode.key()::equals).isPresent()) {
                link.getElement().setAttribute("aria-current", "true");
            }
            links.add(link);
        }
        card.add(new Div(label, links));
    }
}
