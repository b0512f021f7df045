package dev.aftercall.importing.ui;

import com.vaadin.flow.component.UI;

/** Ways to the screens of the import. */
final class ImportNavigation {

    static final String IMPORT = "postmortems/import";

    private ImportNavigation() {}

    static void toImport() {
        UI.getCurrent().navigate(IMPORT);
    }
}
