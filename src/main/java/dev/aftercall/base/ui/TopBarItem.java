package dev.aftercall.base.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** Something that stands in the top bar of every screen. Modules contribute one by declaring a bean. */
public interface TopBarItem {

    /** Position from left to right, smallest first. */
    int order();

    /** Builds the item for one window; empty if this user has none. */
    Optional<Component> create();
}
