package dev.aftercall.evidence;

import dev.aftercall.playbook.Metric;

/** What became of one line of a pasted table; blank lines and the rule of a Markdown table are not told of. */
public sealed interface TableLine {

    /** Counted from 1, as in the pasted text. */
    int number();

    /** The line as it was pasted, cut after 200 characters. */
    String text();

    /** A measurement. */
    record Taken(int number, String text, Metric metric, RecordMeasurement measurement) implements TableLine {}

    /** Not understood, for this reason. */
    record Refused(int number, String text, String reason) implements TableLine {}

    /** No measurement by its nature, such as the heading; the remark says what it was read as. */
    record Remarked(int number, String text, String remark) implements TableLine {}
}
