package dev.aftercall.incident.ui;

import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.incident.Activity;
import dev.aftercall.incident.Note;
import dev.aftercall.incident.PinEntry;
import dev.aftercall.incident.TimelineEntry;

/** What one can do to an entry of the timeline. */
final class EntryMenu extends MenuBar {

    private EntryMenu() {
        addThemeVariants(MenuBarVariant.TERTIARY, MenuBarVariant.ALIGN_END, MenuBarVariant.SMALL);
        addClassNames("entry-menu", "row-menu");
    }

    static EntryMenu ofActivity(Desk desk, Room room, Activity activity) {
        var menu = new EntryMenu();
        menu.pinning(desk, room, activity);
        return menu;
    }

    static EntryMenu ofNote(Desk desk, Room room, Note note) {
        var menu = new EntryMenu();
        var items = menu.pinning(desk, room, note);
        if (!note.isStruck()) {
            items.addItem("Correct…", _ -> new CorrectNoteDialog(desk, room, note).open());
            items.addItem("Strike out…", _ -> new StrikeNoteDialog(desk, room, note).open());
        }
        if (note.corrected() != null) {
            items.addItem("History…", _ -> new NoteHistoryDialog(desk, room, note).open());
        }
        return menu;
    }

    private com.vaadin.flow.component.contextmenu.SubMenu pinning(Desk desk, Room room, TimelineEntry entry) {
        var root = addItem(new Icon("ellipsis"));
        root.setAriaLabel("Actions for this entry");
        root.getSubMenu()
                .addItem(
                        entry.pinned() ? "Unpin" : "Pin",
                        _ -> desk.timeline().pin(room.key(), new PinEntry(entry.id(), !entry.pinned())));
        return root.getSubMenu();
    }
}
