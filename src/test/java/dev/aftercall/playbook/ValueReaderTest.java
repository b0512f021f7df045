package dev.aftercall.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7s|7000",
                "7.2s|7200",
                "7,2 s|7200",
                "7000 ms|7000",
                "7000ms|7000",
                "7 000 ms|7000",
                "7'000 ms|7000",
                "7200|7200",
                "350|350",
                "0.44 s|440",
                "0,125 s|125",
                "3.512 s|3512",
                "3,512 s|3512",
                "1.5e3 ms|1500",
                "850 µs|0.85",
                "2 min|120000",
                "+5 ms|5",
                ".5 s|500",
                "0|0",
                "1,234.5 ms|1234.5",
                "1.234,5 ms|1234.5",
            })
    void time_is_understood_in_milliseconds(String typed, BigDecimal milliseconds) {
        assertThat(value(SomeMetrics.P90, typed)).isEqualByComparingTo(milliseconds);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "58 %|58",
                "58%|58",
                "1,5 %|1.5",
                "1.5 percent|1.5",
                "12,5|12.5",
                "0.42 %|0.42",
                "99.123 %|99.123",
                "100|100"
            })
    void share_is_understood_in_percent(String typed, BigDecimal percent) {
        assertThat(value(SomeMetrics.WER, typed)).isEqualByComparingTo(percent);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"126k|126000", "127904|127904", "11 000|11000"})
    void count_is_understood(String typed, BigDecimal count) {
        assertThat(value(SomeMetrics.TOKENS, typed)).isEqualByComparingTo(count);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7.2|“7.2” can mean 7.2 ms or 7.2 s. Write the one you mean",
                "15|“15” can mean 15 ms or 15 s. Write the one you mean",
                "7,200 ms|“7,200 ms” can mean 7.2 ms or 7.2 s. Write the one you mean",
                "1.500 ms|“1.500 ms” can mean 1.5 ms or 1.5 s. Write the one you mean",
                "3.512|“3.512” can mean 3.5 ms or 3.512 s. Write the one you mean",
            })
    void time_with_two_meanings_is_refused_with_both(String typed, String reason) {
        assertThat(refusal(SomeMetrics.P90, typed)).isEqualTo(reason);
    }

    @Test
    void share_without_a_sign_may_be_a_fraction() {
        assertThat(refusal(SomeMetrics.WER, "0.42"))
                .isEqualTo("“0.42” can mean 0.42 % or 42 %. Write the one you mean");
        assertThat(refusal(SomeMetrics.WER, "1")).isEqualTo("“1” can mean 1 % or 100 %. Write the one you mean");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-5 ms|Turn P90 cannot be below 0 ms",
                "−5|Turn P90 cannot be below 0 ms",
                "601 s|Turn P90 cannot be above 600 s",
                "1e99 ms|Turn P90 cannot be above 600 s",
                "58 %|Turn P90 is not measured in “%”. Write it like 7.2 s or 350 ms",
            })
    void impossible_time_is_refused(String typed, String reason) {
        assertThat(refusal(SomeMetrics.P90, typed)).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "140 %|Word error rate cannot be above 100 %",
                "140|Word error rate cannot be above 100 %",
                "-1 %|Word error rate cannot be below 0 %",
                "7 s|Word error rate is not measured in “s”. Write it like 12.5 %",
            })
    void impossible_share_is_refused(String typed, String reason) {
        assertThat(refusal(SomeMetrics.WER, typed)).isEqualTo(reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NaN",
                "Infinity",
                "-",
                ".",
                ",",
                "1.2.3",
                "1,2,3",
                "12 34",
                "1m30s",
                "7-8 s",
                "~7 s",
                "> 7 s",
                "0x10",
                "1e999999999",
                "٣",
                "seven",
                "1 2 %",
                "--5",
                "5 5 s",
                "<script>alert(1)</script>"
            })
    void what_is_no_number_is_refused(String typed) {
        assertThat(refusal(SomeMetrics.P90, typed))
                .isEqualTo("“" + typed + "” is not a number. Write it like 7.2 s or 350 ms");
    }

    @Test
    void nothing_and_too_much_are_refused() {
        assertThat(refusal(SomeMetrics.P90, "  ")).isEqualTo("Type a value, such as 7.2 s or 350 ms");
        assertThat(refusal(SomeMetrics.P90, "9".repeat(1_000_000))).isEqualTo("A value has no more than 40 characters");
    }

    @Test
    void fewer_callers_than_usual_may_hang_up() {
        assertThat(value(SomeMetrics.HANG_UPS, "-12 %")).isEqualByComparingTo("-12");
        assertThat(refusal(SomeMetrics.HANG_UPS, "-120 %")).isEqualTo("More callers hang up cannot be below -100 %");
    }

    private static BigDecimal value(Metric metric, String typed) {
        return switch (ValueReader.read(metric, typed)) {
            case ReadValue.Understood(var value) -> value;
            case ReadValue.Refused(var reason) -> throw new AssertionError(reason);
        };
    }

    private static String refusal(Metric metric, String typed) {
        return switch (ValueReader.read(metric, typed)) {
            case ReadValue.Understood(var value) -> throw new AssertionError("Taken as " + value);
            case ReadValue.Refused(var reason) -> reason.replace('\u00a0', ' ');
        };
    }
}
