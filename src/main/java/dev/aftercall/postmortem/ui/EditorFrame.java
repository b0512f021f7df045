package dev.aftercall.postmortem.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.shared.Registration;
import dev.aftercall.base.ui.LiveRevisions;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.ReadinessItem;
import dev.aftercall.postmortem.SectionKind;
import dev.aftercall.postmortem.ui.EditorLoader.Page;
import dev.aftercall.postmortem.ui.autosave.PenDesk;
import dev.aftercall.postmortem.ui.autosave.Writer;
import dev.aftercall.postmortem.ui.presence.Presence;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Everything of the editor around the section: header, outline, drawer, and the others who are here. */
final class EditorFrame extends Div implements PenDesk {

    private static final String WHOLE_SECTION = "section";

    private final SectionEditors sections;
    private final ReviewSteps steps;
    private final EditorHeader header;
    private final Outline outline;
    private final ReviewCards review;
    private final Drawer drawer;
    private final Together together;
    private final Div columns = new Div();
    private final PostmortemId id;
    private SectionKind current = SectionKind.OVERVIEW;
    private @Nullable SectionPane pane;
    private List<DrawerButton> buttons = List.of();
    private EditorModel shown;

    EditorFrame(EditorModel model, SectionEditors sections, ReviewSteps steps, Drawer drawer, Presence presence) {
        this.sections = sections;
        this.steps = steps;
        this.drawer = drawer;
        this.shown = model;
        this.id = model.id();
        addClassName("pm-frame");
        outline = new Outline(id, this::jump);
        review = steps.cards();
        outline.add(review);
        together = new Together(presence, () -> shown, here -> outline.show(here, shown));
        header = new EditorHeader(model, together.line(), drawer.toggle(), () -> steps.rare(shown));
        columns.addClassName("pm-cols");
        columns.add(outline, drawer);
        add(header, columns);
    }

    /** Narrow windows need the room of the navigation; it comes back when the editor is left. */
    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs("""
                        const frame = this.closest('vaadin-app-layout');
                        if (frame && !frame.overlay && frame.drawerOpened && window.innerWidth < 1640) {
                            frame.drawerOpened = false;
                            frame.dataset.folded = '';
                        }
                        """);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        together.leave();
        event.getUI().getPage().executeJs("""
                        const frame = document.querySelector('vaadin-app-layout[data-folded]');
                        if (frame) {
                            delete frame.dataset.folded;
                            frame.drawerOpened = !frame.overlay;
                        }
                        """);
    }

    PostmortemId id() {
        return id;
    }

    boolean isAbout(PostmortemId other) {
        return id.equals(other);
    }

    String title() {
        return shown.postmortem().title();
    }

    /** Shows a section; another one than before is made anew. */
    void open(SectionKind section, Page page) {
        if (section != current) {
            current = section;
            close();
            together.move(section);
        }
        show(page);
    }

    /**
     * Shows who else is here for as long as the frame is attached; to be called once it shows something.
     *
     * @param changed called after every coming and going; must make sure that the viewer may still look
     */
    void meet(LiveRevisions live, Runnable changed) {
        together.enter(this, current, live, changed);
    }

    /** Shows who is here now. */
    void showOthers() {
        together.refresh();
    }

    @Override
    public Registration watch(String text, Consumer<Optional<Writer>> told) {
        return together.watch(text, told);
    }

    @Override
    public void write(String text) {
        together.write(text);
    }

    @Override
    public void takeOver(String text) {
        together.takeOver(text);
    }

    @Override
    public void layDown(String text) {
        together.layDown(text);
    }

    /** Shows the present state. */
    void show(Page page) {
        shown = page.model();
        header.show(shown, steps.of(shown, page.readiness(), this::jump));
        outline.show(shown.postmortem(), page.readiness(), current, kind -> sections.count(kind, shown.postmortem()));
        review.show(shown, page.readiness());
        outline.show(page.open());
        if (pane != null && pane.isWritable() != shown.isWritable()) {
            close();
        }
        if (pane == null) {
            pane = sections.open(current, shown);
            pane.getElement().setAttribute("aria-label", current.label());
            buttons = drawer.buttons(current);
            pane.beside(buttons);
            columns.addComponentAtIndex(1, pane);
        }
        pane.show(shown);
        buttons.forEach(button -> button.show(page.open()));
        drawer.show(shown, current, page.open());
    }

    /** Opens a page of the drawer. */
    void openDrawer(String slug) {
        drawer.open(slug);
    }

    private void close() {
        if (pane != null) {
            columns.remove(pane);
            pane = null;
        }
    }

    private void jump(ReadinessItem item) {
        var anchor = item.anchor() == null ? WHOLE_SECTION : item.anchor();
        if (item.section() == current) {
            Anchors.jump(columns, anchor);
            return;
        }
        getUI().ifPresent(ui -> ui.navigate(
                PostmortemNavigation.path(id, item.section()), QueryParameters.simple(Map.of("at", anchor))));
    }
}
