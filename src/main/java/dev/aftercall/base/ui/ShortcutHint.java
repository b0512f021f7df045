package dev.aftercall.base.ui;

/**
 * One line of the help on keyboard shortcuts. Modules contribute lines by declaring beans.
 *
 * @param order position in the list, smallest first
 * @param keys the keys as printed on them, such as {@code Ctrl Enter}
 * @param meaning what they do, such as {@code Send a dialog}
 */
public record ShortcutHint(int order, String keys, String meaning) {}
