package dev.aftercall.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercall.report.Latency.Part;
import dev.aftercall.report.Latency.State;
import dev.aftercall.report.TimelineRow.Layer;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class LatencyChartTest {

    private static final Part HEARD = new Part("STT", Layer.ASR, 200, 150L, 20, State.CRITICAL);
    private static final Part THOUGHT = new Part("LLM", Layer.LLM, 600, null, 60, State.UNKNOWN);

    @Test
    void each_bar_begins_where_the_one_before_ended() {
        var chart = drawn(new Latency(List.of(HEARD, THOUGHT), 200, List.of()));

        assertThat(chart.select("rect").eachAttr("x")).containsExactly("190", "256", "454");
        assertThat(chart.select("rect").eachAttr("width")).containsExactly("66", "198", "66");
        assertThat(chart.select(".mark").eachAttr("d")).containsExactly("M239.5 3v18");
    }

    @Test
    void target_beyond_all_bars_stays_in_the_picture() {
        var far = new Part("TTS", Layer.TTS, 200, 800L, 20, State.GOOD);
        var chart = drawn(new Latency(List.of(HEARD, far), 0, List.of()));

        assertThat(chart.select(".mark").eachAttr("d").getLast()).startsWith("M520 ");
    }

    @Test
    void nothing_measured_as_longer_than_zero_is_still_drawn() {
        var none = new Part("STT", Layer.ASR, 0, null, 0, State.GOOD);

        assertThat(drawn(new Latency(List.of(none, none), 0, List.of()))
                        .select("rect")
                        .eachAttr("width"))
                .containsExactly("1", "1");
    }

    @Test
    void words_say_what_the_picture_shows() {
        var chart = drawn(new Latency(List.of(HEARD, THOUGHT), 200, List.of()));

        assertThat(chart.select("svg").attr("aria-label"))
                .isEqualTo("Latency waterfall: STT 0.20 s, critical; LLM 0.60 s; not traced 0.20 s.");
    }

    @Test
    void hostile_names_stay_text() {
        var hostile = new Part("<script>|`*", null, 10, null, 1, State.GOOD);
        var latency = new Latency(List.of(hostile, THOUGHT), 0, List.of("<b>|x"));
        var html = new Html();
        LatencyPart.write(html, latency);
        var page = new MarkdownPage();
        LatencyPart.write(page, latency);

        assertThat(Jsoup.parse(html.toString()).select("script, b")).isEmpty();
        assertThat(page.toString()).contains("\\<script\\>").contains("\\|").doesNotContain("| <script");
    }

    private static Document drawn(Latency latency) {
        var html = new Html();
        LatencyChart.write(html, latency);
        return Jsoup.parse(html.toString());
    }
}
