package dev.aftercall.base.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.grid.Grid;

/** Lets a grid show one column of several lines in place of all others where the window is narrow. */
public final class NarrowGrid {

    private static final int NARROW = 800;

    private NarrowGrid() {}

    /** Follows the width of the window for as long as the grid is shown; a narrow one has the class {@code narrow}. */
    public static <T> void follow(Grid<T> grid, Grid.Column<T> compact) {
        compact.setVisible(false);
        grid.addAttachListener(attach -> {
            fit(grid, compact, width(attach));
            var resizing = attach.getUI()
                    .getPage()
                    .addBrowserWindowResizeListener(resize -> fit(grid, compact, resize.getWidth()));
            grid.addDetachListener(detach -> {
                detach.unregisterListener();
                resizing.remove();
            });
        });
    }

    private static int width(AttachEvent attach) {
        return attach.getUI().getPage().getExtendedClientDetails().getWindowInnerWidth();
    }

    private static <T> void fit(Grid<T> grid, Grid.Column<T> compact, int width) {
        var narrow = width > 0 && width < NARROW;
        grid.getColumns().forEach(column -> column.setVisible(narrow == column.equals(compact)));
        grid.setClassName("narrow", narrow);
    }
}
