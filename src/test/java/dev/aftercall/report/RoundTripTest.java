package dev.aftercall.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RoundTripTest {

    private final MarkdownWriter writer = new MarkdownWriter();
    private final MarkdownReader reader = new MarkdownReader();

    @Test
    void report_comes_back_as_the_same_document() {
        var booking = ReportFixtures.booking();

        var read = reader.read(writer.write(booking)).orElseThrow();

        assertThat(writer.write(read)).isEqualTo(writer.write(booking));
        assertThat(read.rootCause()).isEqualTo(booking.rootCause());
        assertThat(read.actions()).isEqualTo(booking.actions());
        assertThat(read.lessons()).isEqualTo(booking.lessons());
        assertThat(read.impact()).isEqualTo(booking.impact());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void generated_document_comes_back_the_same(long seed) {
        var document = new GeneratedDocuments(new Random(seed), false).next();

        var read = reader.read(writer.write(document)).orElseThrow();

        assertThat(read.withMeta(document.meta())).isEqualTo(document);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void hostile_document_is_written_the_same_after_it_was_read(long seed) {
        var document = new GeneratedDocuments(new Random(seed), true).next();
        var written = writer.write(document);

        var read = reader.read(written).orElseThrow();

        assertThat(writer.write(read)).isEqualTo(written);
    }

    @Test
    void other_text_is_no_export() {
        assertThat(reader.read("# Some postmortem\n\n## Summary\n")).isEmpty();
        assertThat(reader.read("")).isEmpty();
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }
}
