package dev.aftercall.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
        assertThat(read.regression()).isEqualTo(booking.regression());
        assertThat(read.runbook()).isEqualTo(booking.runbook());
    }

    @Test
    void export_from_before_regression_cases_is_read_without_them() {
        var written = writer.write(ReportFixtures.small());
        var earlier = written.substring(0, written.indexOf("## Regression Cases"));

        var read = reader.read(earlier).orElseThrow();

        assertThat(read.regression()).isEqualTo(RegressionCases.NONE);
        assertThat(read.runbook()).isEqualTo(RunbookChanges.NONE);
    }

    @Test
    void heading_in_a_fence_of_the_conclusion_begins_no_section() {
        var booking = ReportFixtures.booking();
        var conclusion = "```\n## Regression Cases\n```";
        var document = new PostmortemDocument(
                booking.meta(),
                booking.incident(),
                booking.summary(),
                booking.impact(),
                booking.timeline(),
                booking.rootCause(),
                booking.actions(),
                new Lessons(List.of(), conclusion),
                booking.regression(),
                booking.runbook());

        var read = reader.read(writer.write(document)).orElseThrow();

        assertThat(read.lessons().conclusion()).isEqualTo(conclusion);
        assertThat(read.regression()).isEqualTo(booking.regression());
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
