package dev.aftercall.postmortem.analysis;

import java.util.List;

/**
 * The order of whys beside each other. Ranks lie far apart, so that putting one between two others touches only that one;
 * only where no rank is left between them are the neighbours ranked anew.
 */
final class Ranks {

    private static final int STEP = 1 << 16;
    private static final int FARTHEST = 1 << 30;

    private Ranks() {}

    /**
     * Ranks a why among its neighbours.
     *
     * @param neighbours in order, without the why
     * @param index its place among them, 0 to come first
     */
    static void place(Why why, List<Why> neighbours, int index) {
        if (neighbours.isEmpty()) {
            why.place(0);
            return;
        }
        var before = index == 0
                ? neighbours.getFirst().position() - 2L * STEP
                : neighbours.get(index - 1).position();
        var after = index == neighbours.size()
                ? before + 2L * STEP
                : neighbours.get(index).position();
        var between = before + (after - before) / 2;
        if (between == before || Math.abs(between) > FARTHEST) {
            neighbours.add(index, why);
            spread(neighbours);
        } else {
            why.place((int) between);
        }
    }

    private static void spread(List<Why> all) {
        for (int i = 0; i < all.size(); i++) {
            all.get(i).place(i * STEP);
        }
    }
}
