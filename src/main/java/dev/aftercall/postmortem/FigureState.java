package dev.aftercall.postmortem;

/** How well a figure is known. */
public enum FigureState {
    RECORDED("Recorded"),
    ESTIMATED("Estimated"),
    UNKNOWN("Unknown");

    private final String label;

    FigureState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
