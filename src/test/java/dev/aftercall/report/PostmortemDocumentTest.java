package dev.aftercall.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class PostmortemDocumentTest {

    private final JsonMapper json = JsonMapper.builder().build();

    static Stream<PostmortemDocument> documents() {
        return Stream.of(
                ReportFixtures.small(),
                ReportFixtures.booking(),
                ReportFixtures.retracted(),
                ReportFixtures.superseded(),
                ReportFixtures.everywhere("\"quotes\", <tags> & 😀"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void document_survives_being_stored(PostmortemDocument document) {
        var stored = json.writeValueAsBytes(document);

        assertThat(json.readValue(stored, PostmortemDocument.class)).isEqualTo(document);
    }
}
