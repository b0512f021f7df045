package dev.aftercall.playbook;

import dev.aftercall.base.Severity;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The keys and values of one mapping in the order in which they are written; what is empty is left out. */
final class YamlFields {

    private final Map<String, Object> fields = new LinkedHashMap<>();

    YamlFields put(String key, @Nullable Object value) {
        if (value != null) {
            fields.put(key, plain(value));
        }
        return this;
    }

    YamlFields flag(String key, boolean value) {
        return value ? put(key, true) : this;
    }

    YamlFields texts(String key, List<String> texts) {
        return texts.isEmpty() ? this : put(key, texts);
    }

    <T> YamlFields list(String key, List<T> items, Function<T, YamlFields> item) {
        return items.isEmpty()
                ? this
                : put(key, items.stream().map(item).map(YamlFields::fields).toList());
    }

    Map<String, Object> fields() {
        return fields;
    }

    private static Object plain(Object value) {
        return switch (value) {
            case YamlFields nested -> nested.fields;
            case Severity severity -> severity.label();
            case Enum<?> constant -> YamlMap.word(constant);
            case Duration span -> Durations.text(span);
            case BigDecimal number -> plain(number);
            default -> value;
        };
    }

    private static Object plain(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0
                ? (Object) number.longValueExact()
                : (Object) number.doubleValue();
    }
}
