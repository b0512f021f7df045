package dev.aftercall.postmortem.ui;

/**
 * A button in the header of the editor.
 *
 * @param icon Lucide name; empty for none
 * @param rank whether it is the next step, stands beside it, or in the menu
 */
record HeaderStep(String label, String icon, Rank rank, Runnable action) {

    /** Where a step stands. */
    enum Rank {
        NEXT,
        BESIDE,
        MENU
    }
}
