package dev.aftercall.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the incident changed in the playbook.
 *
 * @param exemption null if none is signed
 */
public record RunbookChanges(
        List<RunbookRow> rows, @Nullable Waiver exemption) {

    static final RunbookChanges NONE = new RunbookChanges(List.of(), null);

    public RunbookChanges {
        rows = List.copyOf(rows);
    }

    boolean isEmpty() {
        return rows.isEmpty() && exemption == null;
    }
}
