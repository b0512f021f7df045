package dev.aftercall.postmortem.ui;

import com.vaadin.flow.component.Key;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.SectionKind;
import java.util.Map;
import java.util.Optional;

/** A page of the drawer beside the section, such as the comments. Contributed by declaring a bean. */
public interface DrawerPage {

    /** Position from left to right, smallest first. */
    int order();

    /** Names the page in addresses, such as {@code comments}. */
    String slug();

    /** What stands on its tab. */
    String label();

    /** Makes the page for one window, when it is first opened. */
    DrawerPanel create(EditorModel model);

    /**
     * Whether what the page shows belongs to sections, so that each of them has a button that leads to it, and its number
     * stands in the outline.
     */
    default boolean isBySection() {
        return false;
    }

    /** The key that opens the page together with {@code Alt Shift}, for pages by section. */
    default Optional<Key> key() {
        return Optional.empty();
    }

    /** How many open things there are by section. The caller has checked that the user may see the postmortem. */
    default Map<SectionKind, Integer> open(PostmortemId postmortem) {
        return Map.of();
    }
}
