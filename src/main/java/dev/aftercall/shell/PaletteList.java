package dev.aftercall.shell;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;

/** The lines of the palette; the browser moves the choice among them. */
@Tag("palette-list")
final class PaletteList extends HtmlComponent implements HasComponents {}
