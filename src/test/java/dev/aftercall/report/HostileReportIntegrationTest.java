package dev.aftercall.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercall.incident.AddNote;
import dev.aftercall.incident.TimelineService;
import dev.aftercall.postmortem.FieldKey;
import dev.aftercall.postmortem.FigureState;
import dev.aftercall.postmortem.ImpactDimension;
import dev.aftercall.postmortem.ImpactRow;
import dev.aftercall.postmortem.ImpactService;
import dev.aftercall.postmortem.PostmortemFixtures;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.PostmortemQueries;
import dev.aftercall.postmortem.PostmortemService;
import dev.aftercall.postmortem.TimelineSelectionService;
import dev.aftercall.postmortem.action.ActionDraft;
import dev.aftercall.postmortem.action.ActionKind;
import dev.aftercall.postmortem.action.ActionService;
import dev.aftercall.postmortem.action.Horizon;
import dev.aftercall.postmortem.action.Priority;
import dev.aftercall.postmortem.analysis.EditWhy;
import dev.aftercall.postmortem.analysis.RootCauseService;
import dev.aftercall.postmortem.analysis.WhyMark;
import dev.aftercall.postmortem.analysis.WhyService;
import dev.aftercall.postmortem.lesson.LessonArea;
import dev.aftercall.postmortem.lesson.LessonDraft;
import dev.aftercall.postmortem.lesson.LessonKind;
import dev.aftercall.postmortem.lesson.LessonService;
import dev.aftercall.report.ReportMeta.Audience;
import dev.aftercall.testing.Acting;
import dev.aftercall.testing.As;
import dev.aftercall.testing.IntegrationTest;
import dev.aftercall.testing.TestPerson;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every text that people enter, hostile or not, is found in all forms and stays a text. */
@IntegrationTest
@As(TestPerson.SOFIA)
class HostileReportIntegrationTest {

    private static final String SCRIPTS = String.join("\n\n", HostileTexts.SCRIPTS);

    @Autowired
    PostmortemFixtures fixtures;

    @Autowired
    PostmortemService postmortems;

    @Autowired
    PostmortemQueries queries;

    @Autowired
    ImpactService impact;

    @Autowired
    TimelineService timeline;

    @Autowired
    TimelineSelectionService selections;

    @Autowired
    WhyService whys;

    @Autowired
    RootCauseService causes;

    @Autowired
    ActionService actions;

    @Autowired
    LessonService lessons;

    @Autowired
    PublishedFixtures reports;

    @Autowired
    ReportCatalog catalog;

    @Test
    void every_text_is_in_every_form_and_none_of_it_runs() throws Exception {
        var id = fixtures.ready("Hostile");
        writeEverywhere(id);
        postmortems.askForReview(id, Set.of(TestPerson.NORA.id()));
        Acting.as(TestPerson.NORA, () -> postmortems.approve(id));

        var slug = reports.publish(id, Audience.PUBLIC).slug();

        var html = Jsoup.parse(
                new String(catalog.serve(slug, null, ReportForm.HTML).content(), UTF_8));
        var markdown = new String(catalog.serve(slug, null, ReportForm.MARKDOWN).content(), UTF_8);
        var pdf = PdfTexts.of(catalog.serve(slug, null, ReportForm.PDF).content());
        assertThat(html.select("script, iframe, img, style, base, math, form")).isEmpty();
        assertThat(html.select("a[href^=javascript]")).isEmpty();
        for (var element : html.getAllElements()) {
            assertThat(element.attributes().asList())
                    .noneMatch(attribute ->
                            attribute.getKey().toLowerCase(Locale.ROOT).startsWith("on"));
        }
        for (var number = 1; number <= 20; number++) {
            var mark = "mark%02dx".formatted(number);
            assertThat(HostileTexts.letters(html.text())).as("page").contains(mark);
            assertThat(HostileTexts.letters(markdown)).as("Markdown").contains(mark);
            assertThat(HostileTexts.letters(pdf)).as("PDF").contains(mark);
        }
        assertThat(HostileTexts.letters(pdf)).contains(HostileTexts.letters("</title><script>alert(1)</script>"));
    }

    private void writeEverywhere(PostmortemId id) {
        var number = 1;
        for (var field : FieldKey.values()) {
            var text = queries.details(id).texts().get(field);
            var hostile = hostile(number++);
            postmortems.saveField(
                    id,
                    field,
                    text == null ? 0 : text.version(),
                    field.maxLength() < hostile.length() ? hostile.substring(0, 190) : hostile);
        }
        impact.save(
                id,
                0,
                new ImpactRow(
                        ImpactDimension.REVENUE,
                        hostile(9).substring(0, 190),
                        hostile(10).substring(0, 190),
                        hostile(11).substring(0, 400),
                        FigureState.ESTIMATED));
        timeline.addNote(queries.details(id).incident().key(), AddNote.of(hostile(12)));
        selections
                .selection(id)
                .entries()
                .forEach(each -> selections.include(id, each.entry().id()));
        var why = whys.add(
                id,
                null,
                null,
                new EditWhy(hostile(13), hostile(14), hostile(15), "https://traces.example.com/evidence"));
        whys.mark(whys.add(id, why, null, new EditWhy("Why?", "No test")), WhyMark.PROCESS_GAP);
        causes.addFactor(id, hostile(16).substring(0, 450));
        var action = actions.propose(
                id,
                new ActionDraft(
                        hostile(17).substring(0, 190),
                        hostile(18),
                        null,
                        null,
                        Horizon.LONG,
                        ActionKind.DETECTION,
                        Priority.LOW,
                        null));
        actions.decline(action, hostile(20).substring(0, 400));
        lessons.add(id, new LessonDraft(LessonKind.LUCKY, LessonArea.PREVENTION, hostile(19)));
    }

    private static String hostile(int number) {
        return "mark%02dx ".formatted(number) + SCRIPTS;
    }
}
