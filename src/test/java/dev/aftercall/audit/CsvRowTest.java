package dev.aftercall.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvRowTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "  =cmd|' /C calc'!A0", "\t=1", "\r=1", "|x", "%0"})
    void no_cell_is_taken_for_a_formula(String hostile) throws IOException {
        assertThat(row(hostile)).startsWith("\"'");
    }

    @Test
    void quotes_commas_and_line_ends_stay_inside_their_cell() throws IOException {
        assertThat(row("a \"b\", c\nd", null, "e")).isEqualTo("\"a \"\"b\"\", c\nd\",,\"e\"\r\n");
    }

    private static String row(@Nullable Object... cells) throws IOException {
        var out = new StringWriter();
        CsvRow.write(out, cells);
        return out.toString();
    }
}
