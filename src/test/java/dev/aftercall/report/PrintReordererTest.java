package dev.aftercall.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.bidi.BidiSplitter;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintReordererTest {

    @ParameterizedTest
    @CsvSource({"אבג, גבא", "אב 12.5, 12.5 בא", "(אב), (בא)", "א abc ב, ב abc א", "'', ''"})
    void right_to_left_text_is_turned_but_its_figures_are_not(String text, String drawn) {
        assertThat(new PrintReorderer().reorderRTLTextToLTR(text)).isEqualTo(drawn);
    }

    @Test
    void figures_stay_in_the_run_of_the_text_around_them() {
        assertThat(runs("see אב 12 גד now", BidiSplitter.LTR)).containsExactly("see ", "אב 12 גד", " now");
        assertThat(runs("אב release גד", BidiSplitter.RTL)).containsExactly("אב ", "release", " גד");
    }

    private static String[] runs(String text, byte direction) {
        var bidi = new PrintBidi();
        bidi.setParagraph(text, direction);
        return IntStream.range(0, bidi.countTextRuns())
                .mapToObj(bidi::getVisualRun)
                .map(run -> text.substring(run.getStart(), run.getStart() + run.getLength()))
                .toArray(String[]::new);
    }
}
