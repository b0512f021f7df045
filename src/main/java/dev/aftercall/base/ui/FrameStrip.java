package dev.aftercall.base.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** A strip on top of the content of every screen. Modules contribute one by declaring a bean. */
public interface FrameStrip {

    /** Builds the strip for one window, which hides itself while it has nothing to say; empty if this user has none. */
    Optional<Component> create();
}
