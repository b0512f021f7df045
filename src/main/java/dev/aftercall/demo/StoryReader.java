package dev.aftercall.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads the stories from their files and stumbles over every key that it does not know. */
final class StoryReader {

    private static final String SUFFIX = ".yaml";

    private final JsonMapper mapper = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES) // a flag left out is false
            .build();

    /** All incidents by the name of their file, in its order. */
    SortedMap<String, IncidentStory> incidents() {
        return folder("incidents", IncidentStory.class);
    }

    /** All postmortems by the name of their file, which is that of the incident. */
    SortedMap<String, PostmortemStory> postmortems() {
        return folder("postmortems", PostmortemStory.class);
    }

    /** What followed from postmortems, by the name of their file; those without a file are missing. */
    SortedMap<String, FollowUpStory> followUps() {
        return folder("follow-ups", FollowUpStory.class);
    }

    /** The meetings that the portal ran, by the name of the file of their incident. */
    SortedMap<String, MeetingStory> meetings() {
        return folder("meetings", MeetingStory.class);
    }

    /** One story. */
    <T> T read(String name, String yaml, Class<T> type) {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try {
            return mapper.convertValue(new Yaml(new SafeConstructor(options)).load(yaml), type);
        } catch (JacksonException | YAMLException e) {
            throw new IllegalStateException("The story %s cannot be read: %s".formatted(name, e.getMessage()), e);
        }
    }

    static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    private <T> SortedMap<String, T> folder(String folder, Class<T> type) {
        var stories = new TreeMap<String, T>();
        try {
            for (var file : new PathMatchingResourcePatternResolver()
                    .getResources("classpath:demo/" + folder + "/*" + SUFFIX)) {
                var name = nameOf(file);
                stories.put(name, read(folder + "/" + name, file.getContentAsString(StandardCharsets.UTF_8), type));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The stories of the demo cannot be found", e);
        }
        return stories;
    }

    private static String nameOf(Resource file) {
        var name = String.valueOf(file.getFilename());
        return name.substring(0, name.length() - SUFFIX.length());
    }
}
