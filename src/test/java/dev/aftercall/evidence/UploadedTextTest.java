package dev.aftercall.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class UploadedTextTest {

    @Test
    void text_of_spreadsheets_is_read_with_and_without_its_mark() {
        var text = "métrique\tvalue\n";
        assertThat(UploadedText.of(text.getBytes(StandardCharsets.UTF_8))).contains(text);
        assertThat(UploadedText.of(("\ufeff" + text).getBytes(StandardCharsets.UTF_8)))
                .contains(text);
        assertThat(UploadedText.of(("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE)))
                .contains(text);
        assertThat(UploadedText.of(("\ufeff" + text).getBytes(StandardCharsets.UTF_16BE)))
                .contains(text);
        assertThat(UploadedText.of(new byte[0])).contains("");
    }

    @Test
    void what_is_no_text_or_too_much_is_refused() {
        assertThat(UploadedText.of(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1}))
                .isEmpty();
        assertThat(UploadedText.of("PK\u0003\u0004\0\0".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(UploadedText.of("é".getBytes(StandardCharsets.ISO_8859_1))).isEmpty();
        assertThat(UploadedText.of(new byte[UploadedText.MAX_BYTES + 1])).isEmpty();
    }
}
