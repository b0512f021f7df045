package dev.aftercall.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercall.base.markdown.Markdown;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Holds the PDF against PDF/UA-1 and PDF/A-2a with veraPDF. */
class PdfConformanceTest {

    private static PdfRenderer renderer;

    @BeforeAll
    static void start() {
        VeraGreenfieldFoundryProvider.initialise();
        renderer = new PdfRenderer(new Markdown(), PdfLimits.STANDARD);
    }

    @AfterAll
    static void stop() {
        renderer.close();
    }

    private static final String RICH = """
            # Heading

            Text with *em*, **strong**, ~~struck~~, `code`, [link](https://example.com) and a note[^1].

            - one
              1. two
                 - [ ] three

            |   | P90 |
            |---|---:|
            | a | 1.2 s |

            > quoted

            ```
            code();
            ```

            ---

            עברית وعربي 日本語

            [^1]: The note.
            """;

    static Stream<PostmortemDocument> documents() {
        return Stream.concat(
                Stream.of(
                        ReportFixtures.small(),
                        ReportFixtures.booking(),
                        ReportFixtures.retracted(),
                        ReportFixtures.withTimeline(200),
                        ReportFixtures.everywhere(RICH),
                        ReportFixtures.everywhere(PdfTexts.ALPHABETS),
                        ReportFixtures.everywhere(
                                "Text[^1] with a [link](https://example.com)\n\n- [x] done\n\n[^1]: Note")),
                HostileTexts.SCRIPTS.stream().limit(4).map(ReportFixtures::everywhere));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void pdf_is_accessible_and_archivable(PostmortemDocument document) throws Exception {
        var pdf = renderer.render(document);

        assertThat(violations(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(violations(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    @Test
    void simpler_layouts_are_accessible_and_archivable_too() throws Exception {
        var plain = new PdfLimits(1, 4, Duration.ofSeconds(30), 1, 1_000_000);
        var notice = new PdfLimits(1, 4, Duration.ofSeconds(30), 1, 1);
        for (var limits : List.of(plain, notice)) {
            try (var limited = new PdfRenderer(new Markdown(), limits)) {
                var pdf = limited.render(ReportFixtures.booking());

                assertThat(violations(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
                assertThat(violations(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
            }
        }
    }

    private static List<String> violations(byte[] pdf, PDFAFlavour flavour) throws Exception {
        var foundry = Foundries.defaultInstance();
        try (var parser = foundry.createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = foundry.createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage())
                    .distinct()
                    .toList();
        }
    }
}
