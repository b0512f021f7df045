package dev.aftercall.demo;

import dev.aftercall.incident.IncidentKey;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The keys under which the stories' incidents were declared, by the name of the story. */
final class Keys {

    private static final Pattern MENTION = Pattern.compile("\\{key:([a-z0-9-]+)}");

    private final Map<String, IncidentKey> keys = new HashMap<>();

    void put(String story, IncidentKey key) {
        keys.put(story, key);
    }

    IncidentKey of(String story) {
        var key = keys.get(story);
        if (key == null) {
            throw new IllegalStateException("The incident %s has not been declared yet".formatted(story));
        }
        return key;
    }

    /** The text with the key of an incident wherever it says <code>{key:name-of-the-story}</code>. */
    String fillIn(String text) {
        return MENTION.matcher(text).replaceAll(mention -> of(mention.group(1)).value());
    }
}
