package dev.aftercall.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.aftercall.base.markdown.Markdown;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
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
        renderer = new PdfRenderer(
                new Markdown(), new PdfLimits(2, 8, Duration.ofMinutes(5), 100_000, 1_000_000, 4_000_000, 64 << 20));
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

        assertThat(violations(pdf)).isEmpty();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThanOrEqualTo(name.equals("200 pages") ? 200 : 1);
        }
    }

    @Test
    void write_ups_of_other_organisations_are_among_the_reports() {
        assumeThat(RealPostmortems.folder())
                .as("folder with published write-ups beside the project")
                .isNotNull();

        assertThat(reports()).hasSizeGreaterThan(20).anyMatch(name -> name.endsWith(".md"));
    }

    @Test
    void the_check_finds_what_is_wrong_for_both_standards() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var bare = new PDDocument()) {
            bare.addPage(new PDPage());
            bare.save(out);
        }

        assertThat(violations(out.toByteArray()))
                .anyMatch(violation -> violation.startsWith(PDFAFlavour.PDFUA_1.toString()))
                .anyMatch(violation -> violation.startsWith(PDFAFlavour.PDFA_2_A.toString()));
    }

    @Test
    void simpler_layouts_are_accessible_and_archivable_too() throws Exception {
        var plain = new PdfLimits(1, 4, Duration.ofSeconds(30), 100, 1, 1_000_000, 64 << 20);
        var notice = new PdfLimits(1, 4, Duration.ofSeconds(30), 100, 1, 1, 64 << 20);
        for (var limits : List.of(plain, notice)) {
            try (var limited = new PdfRenderer(new Markdown(), limits)) {
                var pdf = limited.render(ReportFixtures.booking());

                assertThat(violations(pdf)).isEmpty();
            }
        }
    }

    private static List<String> violations(byte[] pdf) throws Exception {
        var flavours = List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A);
        var foundry = Foundries.defaultInstance();
        try (var parser = foundry.createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                var validator = foundry.createValidator(flavours)) {
            var results = validator.validateAll(parser);

            assertThat(results).hasSameSizeAs(flavours);
            return results.stream()
                    .flatMap(result -> result.getTestAssertions().stream()
                            .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                            .map(assertion -> result.getPDFAFlavour()
                                    + " "
                                    + assertion.getRuleId().getClause()
                                    + " "
                                    + assertion.getMessage()))
                    .distinct()
                    .toList();
        }
    }
}
