package dev.aftercall.postmortem.meeting;

import dev.aftercall.base.RuleViolationException;
import java.util.List;
import java.util.stream.Collectors;

/** A meeting cannot be closed while points of it are undecided. */
public class OpenPointsException extends RuleViolationException {

    private static final int NAMED = 3;

    private final List<PointId> points;

    OpenPointsException(List<Point> open) {
        super("Every point ends as an action or with a reason for none. Still open: "
                + open.stream()
                        .limit(NAMED)
                        .map(point -> "“" + point.text() + "”")
                        .collect(Collectors.joining(", "))
                + (open.size() > NAMED ? " and %d more".formatted(open.size() - NAMED) : ""));
        this.points = open.stream().map(Point::id).toList();
    }

    /** What is open, in the order in which it was raised. */
    public List<PointId> points() {
        return points;
    }
}
