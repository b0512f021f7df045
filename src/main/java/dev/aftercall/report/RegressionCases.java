package dev.aftercall.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The regression cases.
 *
 * @param exemption null if none is signed
 */
public record RegressionCases(
        List<RegressionRow> rows, @Nullable Waiver exemption) {

    static final RegressionCases NONE = new RegressionCases(List.of(), null);

    public RegressionCases {
        rows = List.copyOf(rows);
    }

    boolean isEmpty() {
        return rows.isEmpty() && exemption == null;
    }
}
