package dev.aftercall.postmortem.ui;

import org.springframework.modulith.NamedInterface;

/** A button above the list of postmortems. Modules that bring in postmortems contribute one by declaring a bean. */
@NamedInterface("navigation")
public interface PostmortemListAction {

    /** Whether the current user can take it. */
    boolean applies();

    /** What the button says, such as {@code Import}. */
    String label();

    /** Lucide name of the icon before the label. */
    String icon();

    /** Takes it; called in the user's window. */
    void start();
}
