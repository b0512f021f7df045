package dev.aftercall.postmortem.meeting;

import dev.aftercall.base.RuleViolationException;
import java.util.List;
import java.util.stream.Collectors;

/** A meeting cannot be closed while points of it are undecided. */
public class OpenPointsException extends RuleViolationException {

    private static final int NAMED = 3;
    private static final int LONGEST = 60;

    private final List<PointId> points;

    OpenPointsException(List<Point> open) {
        super("Every point ends as an action or with a reason for none. Still open: "
                + open.stream()
                        .limit(NAMED)
                        .map(point -> "“" + shortened(point.text()) + "”")
                        .collect(Collectors.joining(", "))
                + (open.size() > NAMED ? " and %d more".formatted(open.size() - NAMED) : ""));
        this.points = open.stream().map(Point::id).toList();
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }

    /** What is open, in the order in which it was raised. */
    public List<PointId> points() {
        return points;
    }
}
