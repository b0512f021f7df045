package dev.aftercall.playbook;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A plain text of a file, to be read as what its key asks for.
 *
 * @param line where its key stands
 */
record YamlScalar(String key, String text, int line) {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,9}(\\.\\d{1,3})?");

    BigDecimal number() {
        if (!NUMBER.matcher(text).matches()) {
            throw refused(
                    "\"%s\" is not a number such as 1500 or 3.5 (a dot, no unit, at most three decimals), but \"%s\"");
        }
        return new BigDecimal(text);
    }

    boolean flag() {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw refused("\"%s\" is either true or false, but not \"%s\"");
        };
    }

    Duration duration() {
        return Durations.parse(text)
                .orElseThrow(() -> refused("\"%s\" is a time such as 15 min, 2 h or 3 d, but not \"%s\""));
    }

    /** The constant that the text names. */
    <E extends Enum<E>> E one(E[] all, Function<E, String> word) {
        return Arrays.stream(all)
                .filter(value -> word.apply(value).equals(text))
                .findFirst()
                .orElseThrow(() -> {
                    var words = Arrays.stream(all).map(word).collect(Collectors.joining(", "));
                    return refused("\"%s\" is one of " + words + ", but not \"%s\"");
                });
    }

    private YamlProblems.Abandoned refused(String message) {
        return new YamlProblems.Abandoned(line, message.formatted(key, Wording.cut(text)));
    }
}
