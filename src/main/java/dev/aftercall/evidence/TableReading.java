package dev.aftercall.evidence;

import java.util.List;
import java.util.stream.Stream;

/** What a pasted table was read as, line by line; nothing of it is recorded yet. */
public record TableReading(List<TableLine> lines) {

    public TableReading {
        lines = List.copyOf(lines);
    }

    public List<TableLine.Taken> taken() {
        return only(TableLine.Taken.class).toList();
    }

    public List<TableLine.Refused> refused() {
        return only(TableLine.Refused.class).toList();
    }

    /** What can be recorded. */
    public List<RecordMeasurement> measurements() {
        return taken().stream().map(TableLine.Taken::measurement).toList();
    }

    private <T extends TableLine> Stream<T> only(Class<T> kind) {
        return lines.stream().filter(kind::isInstance).map(kind::cast);
    }
}
