package dev.aftercall.postmortem.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.identity.Person;
import dev.aftercall.postmortem.PostmortemDetails;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.Readiness;
import dev.aftercall.postmortem.ReadinessItem;
import dev.aftercall.postmortem.SectionKind;
import dev.aftercall.postmortem.SectionState;
import dev.aftercall.postmortem.ui.presence.Here;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The left column of the editor: the sections with their states, and what is still missing. */
final class Outline extends Nav {

    private static final int MOST_FACES = 3;

    private final Map<SectionKind, Entry> entries = new EnumMap<>(SectionKind.class);
    private final ReadinessCard readiness;

    Outline(PostmortemId id, Consumer<ReadinessItem> jump) {
        addClassName("outline");
        getElement().setAttribute("aria-label", "Sections");
        var list = new OrderedList();
        for (var kind : SectionKind.values()) {
            var entry = new Entry(id, kind);
            entries.put(kind, entry);
            list.add(entry);
        }
        readiness = new ReadinessCard(jump);
        add(list, readiness);
    }

    void show(
            PostmortemDetails postmortem, Readiness ready, SectionKind current, Function<SectionKind, String> counts) {
        entries.forEach(
                (kind, entry) -> entry.show(postmortem.section(kind).state(), kind == current, counts.apply(kind)));
        readiness.show(ready);
    }

    /** Shows how much is open beside each section. */
    void show(OpenThings open) {
        entries.forEach((kind, entry) -> entry.show(open.in(kind)));
    }

    /** Shows who is in which section; a pencil beside those who are writing. */
    void show(Here here, EditorModel model) {
        var places = here.bySection();
        entries.forEach((kind, entry) -> entry.show(
                places.getOrDefault(kind, List.of()).stream()
                        .flatMap(user -> model.person(user).stream())
                        .toList(),
                person -> here.writes(person.id(), kind)));
    }

    /** Who is in a section, and whether one of them writes. */
    private record Crowd(List<Person> people, boolean writes) {}

    private static final class Entry extends ListItem {

        private final Anchor link;
        private final Span icon = new Span();
        private final Span count = new Span();
        private final Span remarks = new Span();
        private final Span faces = new Span();
        private @Nullable SectionState shownState;
        private int shownOpen;
        private Crowd shownCrowd = new Crowd(List.of(), false);

        Entry(PostmortemId id, SectionKind kind) {
            link = PostmortemNavigation.link(id, kind, "");
            var name = new Span(kind.label());
            name.addClassName("grow");
            count.addClassNames("s", "faint");
            faces.addClassName("faces");
            link.add(icon);
            link.getElement().appendChild(new Element("b").setText(String.valueOf(kind.order())));
            remarks.addClassNames("remarks", "s");
            remarks.setVisible(false);
            link.add(name, faces, remarks, count);
            add(link);
        }

        void show(SectionState state, boolean current, String countText) {
            showState(state);
            count.setText(countText);
            if (current) {
                intoView();
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        }

        private void showState(SectionState state) {
            if (state == shownState) {
                return;
            }
            shownState = state;
            getElement().setAttribute("data-state", state.name().toLowerCase(Locale.ROOT));
            icon.removeAll();
            icon.add(new Icon(icon(state)));
            icon.getElement().setAttribute("title", state.label());
        }

        /** On phones the sections stand in one row that is wider than the window. */
        private void intoView() {
            if (!link.getElement().hasAttribute("aria-current")) {
                link.getElement().executeJs("""
                        const row = this.closest('ol');
                        requestAnimationFrame(() => {
                            row.scrollLeft = this.offsetLeft - row.offsetLeft - (row.clientWidth - this.offsetWidth) / 2;
                        });
                        """);
            }
        }

        void show(int open) {
            if (open == shownOpen) {
                return;
            }
            shownOpen = open;
            remarks.removeAll();
            remarks.setVisible(open > 0);
            if (open > 0) {
                remarks.add(new Icon("message-square").size(12), new Span(String.valueOf(open)));
                remarks.getElement().setAttribute("title", open == 1 ? "1 open comment" : open + " open comments");
            }
        }

        void show(List<Person> people, Predicate<Person> writes) {
            var crowd = new Crowd(people, people.stream().anyMatch(writes));
            if (crowd.equals(shownCrowd)) {
                return;
            }
            shownCrowd = crowd;
            faces.removeAll();
            if (crowd.writes()) {
                faces.add(new Icon("pencil").size(12));
            }
            if (!people.isEmpty()) {
                faces.add(Faces.group(people, MOST_FACES));
            }
        }

        private static String icon(SectionState state) {
            return switch (state) {
                case EMPTY -> "circle";
                case DRAFT -> "circle-dot";
                case DONE -> "circle-check";
            };
        }
    }
}
