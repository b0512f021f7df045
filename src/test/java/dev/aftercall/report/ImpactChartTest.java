package dev.aftercall.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ImpactChartTest {

    @Test
    void larger_of_both_values_fills_the_scale() {
        var chart = drawn(row("Latency", "8 s", "2 s"), row("Bookings", "40 %", "80 %"));

        assertThat(chart.select("rect").eachAttr("width")).containsExactly("300", "150");
        assertThat(chart.select(".mark").eachAttr("d")).containsExactly("M275 3v18", "M500 27v18");
    }

    @Test
    void figures_are_read_as_people_write_them() {
        var chart = drawn(row("Calls", "3,412", "1,706"), row("Lost", "about 240", "0"), row("Time", "~0.5 s", "1.0s"));

        assertThat(chart.select("rect").eachAttr("width")).containsExactly("300", "300", "150");
    }

    @Test
    void figures_that_cannot_be_compared_are_left_out() {
        var chart = drawn(
                row("Latency", "8 s", "200 ms"),
                row("Unknown", "", "3"),
                row("Words", "many", "few"),
                row("No usual value", "8", null),
                row("Nothing", "0", "0"),
                row("Range", "3-4 s", "2 s"),
                row("Calls", "2", "1"));

        assertThat(chart.select("svg")).isEmpty();
    }

    @Test
    void words_have_every_bar() {
        var chart = drawn(row("Latency", "8 s", "2 s"), row("Bookings", "40 %", "80 %"));

        assertThat(chart.select("svg").attr("aria-label"))
                .contains("Latency 8 s, usually 2 s; Bookings 40 %, usually 80 %");
    }

    private static Document drawn(Impact.Row... rows) {
        var html = new Html();
        ImpactChart.write(html, Arrays.asList(rows));
        return Jsoup.parse(html.toString());
    }

    private static Impact.Row row(String dimension, String value, @Nullable String usual) {
        return new Impact.Row(dimension, value, usual, "", Impact.State.RECORDED);
    }
}
