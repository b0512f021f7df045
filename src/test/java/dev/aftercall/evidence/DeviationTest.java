package dev.aftercall.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviationTest {

    @ParameterizedTest
    @CsvSource({
        "149,100,false,49 % above usual",
        "150,100,false,50 % above usual",
        "151,100,true,51 % above usual",
        "150.001,100,true,50 % above usual",
        "49,100,true,51 % below usual",
        "50,100,false,50 % below usual",
        "100.2,100,false,as usual",
        "0,0,false,as usual",
        "3,0,true,usually 0",
        "399,100,true,299 % above usual",
        "4020,310,true,13 times usual",
    })
    void more_than_half_of_the_baseline_away_is_flagged(String value, String usual, boolean flagged, String text) {
        var deviation = Deviation.of(new BigDecimal(value), new BigDecimal(usual));

        assertThat(deviation.isFlagged()).isEqualTo(flagged);
        assertThat(deviation.text()).isEqualTo(text);
    }
}
