package dev.aftercall.postmortem.action;

import java.util.List;

/**
 * One column of the board.
 *
 * @param total how many items the column has, shown or not
 * @param overdue how many of them are overdue
 * @param items the first of them, overdue first, SEV-1 on top
 */
public record BoardColumn(ActionState state, long total, long overdue, List<ActionItem> items) {

    public BoardColumn {
        items = List.copyOf(items);
    }
}
