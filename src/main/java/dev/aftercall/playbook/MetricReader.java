package dev.aftercall.playbook;

import dev.aftercall.base.Layer;
import java.util.Locale;

/** Reads metrics. */
final class MetricReader {

    private MetricReader() {}

    static Metric metric(YamlMap map) {
        return new Metric(
                map.text("key"),
                map.text("name"),
                map.one("unit", MetricUnit.values(), YamlMap::word),
                map.one("worse", Direction.values(), YamlMap::word),
                map.optionalOne("layer", Layer.values(), YamlMap::word),
                map.number("target"),
                map.number("warning"),
                map.number("critical"),
                map.requiredNumber("lowest"),
                map.requiredNumber("highest"),
                map.flag("component"),
                map.texts(
                        "aliases",
                        alias -> Wording.text("An alias", alias, Wording.NAME).toLowerCase(Locale.ROOT)),
                map.text("description"));
    }
}
