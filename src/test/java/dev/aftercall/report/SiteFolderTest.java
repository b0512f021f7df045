package dev.aftercall.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.aftercall.report.SiteFolder.Outcome;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteFolderTest {

    @TempDir
    Path temporary;

    private Path root;
    private SiteFolder folder;

    @BeforeEach
    void choose() {
        root = temporary.resolve("site");
        folder = new SiteFolder(root);
    }

    @Test
    void files_are_written_with_a_compressed_copy_of_texts() throws IOException {
        var outcome = folder.put(List.of(file("reports/a/index.html", "page"), file("reports/a.pdf", "pdf")));

        assertThat(outcome).isEqualTo(new Outcome(3, 3, 0));
        assertThat(root.resolve("reports/a/index.html")).hasContent("page");
        assertThat(root.resolve("reports/a.pdf.gz")).doesNotExist();
        var packed = Files.readAllBytes(root.resolve("reports/a/index.html.gz"));
        assertThat(new GZIPInputStream(new ByteArrayInputStream(packed)).readAllBytes())
                .isEqualTo("page".getBytes(UTF_8));
    }

    @Test
    void unchanged_files_are_neither_read_nor_written_again() throws IOException {
        folder.put(List.of(file("a.pdf", "one"), file("b.pdf", "two")));
        var unread = new SiteFile("a.pdf", file("a.pdf", "one").state(), () -> {
            throw new AssertionError("read");
        });

        assertThat(folder.put(List.of(unread, file("b.pdf", "changed")))).isEqualTo(new Outcome(2, 1, 0));
        assertThat(root.resolve("b.pdf")).hasContent("changed");
    }

    @Test
    void what_is_gone_vanishes_with_its_folders_and_nothing_else_does() throws IOException {
        folder.put(List.of(file("reports/a/v1/index.html", "page"), file("reports/b.pdf", "pdf")));
        Files.writeString(root.resolve("reports/note.txt"), "of the operator");

        var outcome = folder.put(List.of(file("reports/b.pdf", "pdf")));

        assertThat(outcome.deleted()).isEqualTo(2);
        assertThat(root.resolve("reports/a")).doesNotExist();
        assertThat(root.resolve("reports/note.txt")).exists();
        assertThat(root.resolve("reports/b.pdf")).exists();
    }

    @Test
    void what_is_gone_vanishes_even_when_new_files_cannot_be_written() throws IOException {
        folder.put(List.of(file("secret.pdf", "pdf")));
        var broken = new SiteFile("new.pdf", "1", () -> {
            throw new UncheckedIOException(new IOException("disk full"));
        });

        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> folder.put(List.of(broken)));

        assertThat(root.resolve("secret.pdf")).doesNotExist();
    }

    @Test
    void attempt_that_was_cut_off_is_finished_and_cleaned_by_the_next() throws IOException {
        var broken = new SiteFile("z.pdf", "1", () -> {
            throw new UncheckedIOException(new IOException("disk full"));
        });
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> folder.put(List.of(file("a.pdf", "one"), broken)));

        folder.put(List.of(file("z.pdf", "two")));

        assertThat(root.resolve("a.pdf")).doesNotExist();
        assertThat(root.resolve("z.pdf")).hasContent("two");
    }

    @Test
    void lost_file_is_written_again() throws IOException {
        folder.put(List.of(file("a.pdf", "one")));
        Files.delete(root.resolve("a.pdf"));

        folder.put(List.of(file("a.pdf", "one")));

        assertThat(root.resolve("a.pdf")).hasContent("one");
    }

    @Test
    void folder_of_somebody_else_is_refused_untouched() throws IOException {
        Files.createDirectories(root);
        Files.writeString(root.resolve("thesis.txt"), "years of work");

        assertThatExceptionOfType(FileSystemException.class)
                .isThrownBy(() -> folder.put(List.of(file("a.pdf", "one"))))
                .withMessageContaining("not empty");
        try (var files = Files.list(root)) {
            assertThat(files).containsExactly(root.resolve("thesis.txt"));
        }
    }

    @Test
    void list_of_files_cannot_point_outside() throws IOException {
        folder.put(List.of(file("a.pdf", "one")));
        var outside = Files.writeString(temporary.resolve("outside.txt"), "keep");
        Files.writeString(root.resolve(".aftercall-site"), "1 ../outside.txt\n1 a.pdf\n");

        folder.put(List.of());

        assertThat(outside).exists();
        assertThat(root.resolve("a.pdf")).doesNotExist();
    }

    private static SiteFile file(String path, String content) {
        return SiteFile.of(path, content.getBytes(UTF_8));
    }
}
