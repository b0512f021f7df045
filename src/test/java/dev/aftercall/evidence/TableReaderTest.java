package dev.aftercall.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercall.playbook.SomeMetrics;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableReaderTest {

    @Test
    void markdown_table_is_read_with_units_usual_and_sample() {
        var reading = read("""
                | Metric          | Value    | Usual | Samples |
                |-----------------|---------:|:-----:|---------|
                | Turn P90  | **8.1 s** | 2.9 s | 3,412   |
                | `wer`           | 12,5 %   |       |         |
                """);

        assertThat(said(reading))
                .containsExactly(
                        "1 Heading: metric, value, usual, sample size",
                        "3 turn-p90 8100 usual 2900 of 3412",
                        "4 wer 12.5");
    }

    @Test
    void tabs_with_a_unit_in_the_heading_and_times_are_read() {
        var reading = read("""
                metric\tvalue (ms)\tfrom\tuntil\tsource
                stt\t210\t2026-09-17 03:00\t2026-09-17T05:10+02:00\tGrafana
                ttft\t4.02 s\t\t2026-09-17 03:10 UTC
                """);

        assertThat(reading.measurements())
                .containsExactly(
                        new RecordMeasurement(
                                "stt-latency",
                                new BigDecimal("210"),
                                null,
                                Instant.parse("2026-09-17T03:00:00Z"),
                                Instant.parse("2026-09-17T03:10:00Z"),
                                null,
                                "Grafana"),
                        new RecordMeasurement(
                                "llm-ttft",
                                new BigDecimal("4020"),
                                null,
                                null,
                                Instant.parse("2026-09-17T03:10:00Z"),
                                null,
                                ""));
    }

    @Test
    void semicolons_of_a_spreadsheet_with_decimal_commas_are_read() {
        assertThat(said(read("name;value;unit\r\nWord error rate;31,5;%\r\nstt;9,2;s\r\n")))
                .containsExactly("1 Heading: metric, value, unit", "2 wer 31.5", "3 stt-latency 9200");
    }

    @Test
    void commas_without_heading_are_read_as_metric_and_value() {
        assertThat(said(read("p90,7.2 s\n\"Turn P95\",\"9,1 s\"\n")))
                .containsExactly("1 turn-p90 7200", "2 turn-p95 9100");
    }

    @Test
    void decimal_comma_in_a_comma_table_is_not_taken_for_a_column() {
        assertThat(said(read("wer,12,5")))
                .containsExactly(
                        "1 ! 3 cells where 2 are expected; more need a heading line such as metric, value, usual");
    }

    @Test
    void plain_lines_are_read() {
        assertThat(said(read("p90 7,2s\n- stt: 210 ms\n\n  task completion 3 %")))
                .containsExactly("1 turn-p90 7200", "2 stt-latency 210", "4 task-completion 3");
    }

    @Test
    void each_line_that_cannot_be_taken_says_why_and_spoils_no_other() {
        var reading = read("""
                metric,value,samples,comment
                p90,-5 ms
                wer,140 %
                stt,NaN
                jitter,9 ms
                ,9 ms
                ttft,
                tts ttfb,"310" ms
                network,120 ms,many
                turn,7,2,3,4
                completion,58 %
                completion,57 %
                """);

        assertThat(said(reading))
                .containsExactly(
                        "1 Heading: metric, value, sample size; not read: “comment”",
                        "2 ! Turn P90 cannot be below 0 ms",
                        "3 ! Word error rate cannot be above 100 %",
                        "4 ! “NaN” is not a number. Write it like 7.2 s or 350 ms",
                        "5 ! No metric is called “jitter”",
                        "6 ! The metric is missing",
                        "7 ! The value is missing",
                        "8 ! The quotation marks do not fit",
                        "9 ! “many” is no sample size",
                        "10 ! 5 cells where 4 are expected; more need a heading line such as metric, value, usual",
                        "11 task-completion 58",
                        "12 ! Task completion stands here twice for the same time. Keep one");
        assertThat(reading.taken()).hasSize(1);
        assertThat(reading.refused()).hasSize(10);
    }

    @Test
    void times_that_cannot_be_are_refused() {
        assertThat(said(read("metric,value,from,until\nwer,3 %,noon,\nwer,3 %,2026-09-17 03:10,2026-09-17 03:00")))
                .containsExactly(
                        "1 Heading: metric, value, from, until",
                        "2 ! “noon” is not a time. Write it like 2026-09-17 03:10 (UTC) or 2026-09-17T05:10+02:00",
                        "3 ! The window ends before it begins");
    }

    @Test
    void too_long_a_table_is_read_as_far_as_the_limit_and_says_so() {
        var reading = read("p90 7 s\n".repeat(600));

        assertThat(reading.lines()).hasSize(501);
        assertThat(reading.lines().getLast())
                .isEqualTo(new TableLine.Refused(
                        501, "", "More than 500 lines; this one and those after it are not read"));
        assertThat(read("x".repeat(100_001)).lines())
                .containsExactly(new TableLine.Refused(1, "", "More than 100,000 characters"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"|||||||||", "\"\"\"\"\"", ";;;;", ",,,,", "\t\t\t", "| |\n|-|", "=cmd|' /C calc'!A0", "\\|\\|"})
    void nonsense_is_refused_line_by_line(String nonsense) {
        assertThat(read(nonsense).taken()).isEmpty();
    }

    @Test
    void nothing_is_nothing() {
        assertThat(read(" \n\n ").lines()).isEmpty();
    }

    private static TableReading read(String pasted) {
        return TableReader.read(pasted, new MetricNames(SomeMetrics.ALL));
    }

    private static List<String> said(TableReading reading) {
        return reading.lines().stream()
                .map(line -> line.number() + " "
                        + switch (line) {
                            case TableLine.Taken taken -> said(taken.measurement());
                            case TableLine.Refused refused ->
                                "! " + refused.reason().replace('\u00a0', ' ');
                            case TableLine.Remarked remarked -> remarked.remark();
                        })
                .toList();
    }

    private static String said(RecordMeasurement taken) {
        return taken.metric() + " " + taken.value().toPlainString()
                + (taken.usual() == null ? "" : " usual " + taken.usual().toPlainString())
                + (taken.sampleSize() == null ? "" : " of " + taken.sampleSize());
    }
}
