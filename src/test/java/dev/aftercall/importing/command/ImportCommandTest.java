package dev.aftercall.importing.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ImportCommandTest {

    private static final String TEXT =
            "# Störung\n\n## Timeline\n\n- 2024-03-05 14:02–14:10 UTC Höhe\n- what\n\n## Action items\n\n- [x] Do (owner: Ann, due: 2024-04-01)\n";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void json_has_exactly_the_agreed_fields() throws IOException {
        var file = write("störung.md", TEXT.getBytes(StandardCharsets.UTF_8));

        assertThat(run("--dry-run", "--json", file)).isZero();

        var object = objects().getFirst();
        assertThat(names(object))
                .containsExactly(
                        "file", "title", "startedAt", "timeline", "sections", "actions", "guesses", "unplaced");
        assertThat(names(object.get("timeline").get(0))).containsExactly("at", "until", "zone", "text", "line");
        assertThat(names(object.get("actions").get(0))).containsExactly("title", "owner", "due", "state", "line");
        assertThat(names(object.get("guesses").get(0))).containsExactly("line", "what");
        assertThat(names(object.get("unplaced").get(0))).containsExactly("line", "text");
        assertThat(object.get("file").asString()).isEqualTo("störung.md");
        assertThat(object.get("startedAt").asString()).isEqualTo("2024-03-05T14:02:00Z");
        assertThat(object.get("timeline").get(0).get("until").asString()).isEqualTo("2024-03-05T14:10:00Z");
        assertThat(object.get("sections").get("Timeline").asString())
                .isEqualTo("- 2024-03-05 14:02–14:10 UTC Höhe\n- what");
        assertThat(object.get("actions").get(0).toString())
                .isEqualTo(
                        "{\"title\":\"Do\",\"owner\":\"Ann\",\"due\":\"2024-04-01\",\"state\":\"done\",\"line\":10}");
    }

    @Test
    void every_encoding_gives_the_same() throws IOException {
        var utf8 = TEXT.getBytes(StandardCharsets.UTF_8);
        var files = List.of(
                "--dry-run",
                "--json",
                write("a.md", utf8),
                write("b.md", ("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_8)),
                write("c.md", ("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_16LE)),
                write("d.md", TEXT.getBytes(StandardCharsets.UTF_16BE)),
                write("e.md", TEXT.replace("\n", "\r\n").getBytes(Charset.forName("windows-1252"))),
                write("f.md", TEXT.replace("what", "wh\0at").getBytes(StandardCharsets.UTF_8)));

        assertThat(run(files.toArray(String[]::new))).isZero();

        assertThat(objects()).hasSize(6).allSatisfy(object -> {
            assertThat(object.get("title").asString()).isEqualTo("Störung");
            assertThat(object.get("timeline").get(0).get("text").asString()).isEqualTo("Höhe");
            assertThat(object.get("unplaced").get(0).toString()).isEqualTo("{\"line\":6,\"text\":\"what\"}");
        });
    }

    @Test
    void refused_file_is_named_and_the_others_are_still_read() throws IOException {
        var large = write("large.md", new byte[10 * 1024 * 1024 + 1]);
        var image = write("image.md", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0});
        var noise = new byte[4000];
        new java.util.Random(7).nextBytes(noise);
        var random = write("noise.md", noise);
        var empty = write("empty.md", new byte[0]);
        var good = write("good.md", TEXT.getBytes(StandardCharsets.UTF_8));

        assertThat(run(
                        "--dry-run",
                        "--json",
                        large,
                        image,
                        random,
                        empty,
                        folder.resolve("missing.md").toString(),
                        good))
                .isEqualTo(1);

        assertThat(objects()).hasSize(1);
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .hasSize(5)
                .satisfiesExactly(
                        line -> assertThat(line).endsWith("large.md: The file is larger than 10 MB."),
                        line -> assertThat(line).endsWith("image.md: The file is not text."),
                        line -> assertThat(line).endsWith("noise.md: The file is not text."),
                        line -> assertThat(line).endsWith("empty.md: The file is empty."),
                        line -> assertThat(line).endsWith("missing.md: There is no such file."));
    }

    @Test
    void wrong_words_are_a_matter_of_usage() {
        assertThat(run("--dry-run")).isEqualTo(2);
        assertThat(run("--dryrun", "a.md")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("which files?")
                .contains("'--dryrun' is not known");
    }

    @Test
    void zip_gives_each_of_its_files() throws IOException {
        var zip = zip("some.zip", "a.md", "folder/b.md", "picture.png");

        assertThat(run("--dry-run", "--json", zip)).isZero();

        assertThat(objects())
                .extracting(object -> object.get("file").asString())
                .containsExactly("a.md", "folder/b.md");
    }

    @Test
    void zip_that_names_a_place_outside_is_refused() throws IOException {
        for (var name : List.of("../a.md", "b/../../a.md", "/etc/a.md", "..\\a.md", "C:\\a.md")) {
            assertThat(run("--dry-run", "--json", zip("bad.zip", "good.md", name)))
                    .isEqualTo(1);
        }
        assertThat(objects()).isEmpty();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("The ZIP file names a place outside itself: ../a.md");
    }

    @Test
    void preview_for_people_shows_what_was_found_and_guessed() throws IOException {
        assertThat(run("--dry-run", write("x.md", TEXT.getBytes(StandardCharsets.UTF_8))))
                .isZero();

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("title    Störung")
                .contains("1 timeline rows")
                .contains("5    2024-03-05T14:02:00Z – 2024-03-05T14:10:00Z  Höhe")
                .contains("done: Do – Ann – due 2024-04-01")
                .contains("6    what");
    }

    private int run(String... arguments) {
        return new ImportCommand(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8))
                .run(List.of(arguments));
    }

    private List<JsonNode> objects() {
        var mapper = new JsonMapper();
        return out.toString(StandardCharsets.UTF_8)
                .lines()
                .map(mapper::readTree)
                .toList();
    }

    private static List<String> names(JsonNode node) {
        return List.copyOf(node.propertyNames());
    }

    private String write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes).toString();
    }

    private String zip(String name, String... entries) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write(TEXT.getBytes(StandardCharsets.UTF_8));
            }
        }
        return write(name, bytes.toByteArray());
    }
}
