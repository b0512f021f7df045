package dev.aftercall.playbook;

import dev.aftercall.base.Severity;
import java.time.Duration;
import java.util.EnumMap;
import org.jspecify.annotations.Nullable;

/** Reads response clocks. */
final class ClockReader {

    private ClockReader() {}

    static ClockRule clock(YamlMap map) {
        var targets = new EnumMap<Severity, ClockTarget>(Severity.class);
        map.list("targets", item -> {
            var severity = item.one("severity", Severity.values(), Severity::label);
            if (targets.put(severity, target(item, item.duration("due"))) != null) {
                throw item.at("severity", "%s is there twice".formatted(severity.label()));
            }
            return severity;
        });
        return new ClockRule(
                map.text("key"),
                map.text("name"),
                map.text("done"),
                map.one("start", ClockStart.values(), YamlMap::word),
                map.one("stop", ClockStop.values(), YamlMap::word),
                targets,
                map.flag("repeats"),
                map.flag("snoozable"));
    }

    private static ClockTarget target(YamlMap map, @Nullable Duration due) {
        if (due == null) {
            throw new YamlProblems.Abandoned(map.line(), "\"due\" is missing");
        }
        return new ClockTarget(due, map.duration("breach"));
    }
}
