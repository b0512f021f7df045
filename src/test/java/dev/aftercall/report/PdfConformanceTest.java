package dev.aftercall.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.aftercall.base.markdown.Markdown;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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
        renderer = new PdfRenderer(new Markdown(), PdfLimits.standard());
    }

    @AfterAll
    static void stop() {
        renderer.close();
    }

    static Set<String> reports() {
        return GoldenReports.all().keySet();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void pdf_is_accessible_and_archivable(String name) throws Exception {
        var pdf = renderer.render(Objects.requireNonNull(GoldenReports.all().get(name)));

        assertThat(violations(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(violations(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    @Test
    void write_ups_of_other_organisations_are_among_the_reports() {
        assumeThat(RealPostmortems.folder())
                .as("folder with published write-ups beside the project")
                .isNotNull();

        assertThat(reports()).hasSizeGreaterThan(20).anyMatch(name -> name.endsWith(".md"));
    }

    @Test
    void simpler_layouts_are_accessible_and_archivable_too() throws Exception {
        var plain = new PdfLimits(1, 4, Duration.ofSeconds(30), 100, 1, 1_000_000, 64 << 20);
        var notice = new PdfLimits(1, 4, Duration.ofSeconds(30), 100, 1, 1, 64 << 20);
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
