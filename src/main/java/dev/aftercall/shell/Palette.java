package dev.aftercall.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.base.ui.PaletteEntry;
import dev.aftercall.base.ui.PaletteScope;
import dev.aftercall.base.ui.PaletteSource;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The command palette: type, choose with the arrow keys, Enter does it. */
@JsModule("context://components/palette.js")
final class Palette extends Dialog {

    /** More than fit without scrolling help nobody. */
    private static final int MOST = 12;

    private static final int LONGEST_QUERY = 120;

    private final List<PaletteSource> sources;
    private final List<PaletteEntry> scoped;
    private final TextField query = new TextField();
    private final PaletteList list = new PaletteList();

    Palette(List<PaletteSource> sources, @Nullable Component view) {
        this.sources = sources.stream()
                .sorted(Comparator.comparingInt(PaletteSource::order))
                .toList();
        scoped = view instanceof PaletteScope scope ? scope.paletteEntries() : List.of();
        addClassName("palette");
        getElement().setAttribute("aria-label", "Command palette");
        query.setAriaLabel("Search or go to");
        query.setPlaceholder("Incident, page or command");
        query.setPrefixComponent(new Icon("search"));
        query.setMaxLength(LONGEST_QUERY);
        query.setValueChangeMode(ValueChangeMode.LAZY);
        query.setValueChangeTimeout(120);
        query.addValueChangeListener(_ -> search());
        query.setWidthFull();
        add(query, list);
        search();
    }

    @Override
    public void open() {
        super.open();
        query.focus();
    }

    private void search() {
        var wanted = query.getValue().strip();
        var here = scoped.stream().filter(entry -> entry.matches(wanted));
        var elsewhere = sources.stream().flatMap(source -> source.find(wanted).stream());
        list.removeAll();
        var group = "";
        for (var entry : Stream.concat(here, elsewhere).limit(MOST).toList()) {
            if (!group.equals(entry.group())) {
                group = entry.group();
                var head = new Span(group);
                head.addClassName("palette-group");
                list.add(head);
            }
            list.add(option(entry));
        }
        if (list.getChildren().findAny().isEmpty()) {
            var nothing = new Div("Nothing is called “" + wanted + "”. Incidents are found by key, title or tag.");
            nothing.addClassNames("muted", "palette-none");
            list.add(nothing);
        }
    }

    private Component option(PaletteEntry entry) {
        var label = new Span(entry.label());
        label.addClassName("clip");
        var detail = new Span(entry.detail());
        detail.addClassNames("s", "muted", "nowrap");
        var option = new Div(new Icon(entry.icon()), label, detail);
        option.getElement().setAttribute("role", "option");
        option.addClickListener(_ -> choose(entry));
        return option;
    }

    /** Once closed, so that the focus which returns does not leave where the entry put it. */
    private void choose(PaletteEntry entry) {
        addClosedListener(_ -> entry.run().run());
        close();
    }
}
