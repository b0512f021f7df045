package dev.aftercall.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.aftercall.identity.DemoPeople;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** A real incident goes through the screens from the first minute to the report that everyone can read. */
class RealIncidentE2eTest extends E2eTest {

    private static final String DUE = "31 Mar 2027";

    private final RealIncident incident = RealIncident.read();
    private final List<String> entered = new ArrayList<>();

    @Override
    protected PackagedPortal portal() {
        return Portals.demo();
    }

    @Test
    void every_text_of_a_real_incident_reaches_its_readers() {
        signIn(page, "sofia", DemoPeople.PASSWORD);

        var editor = run();
        write(editor);
        var address = publish();

        var reader = otherBrowser();
        reader.navigate(address);
        var soft = new SoftAssertions();
        check(soft, "page", RealIncidentWords.ofPage(reader));
        check(
                soft,
                "Markdown",
                RealIncidentWords.ofMarkdown(new String(download(reader, address + ".md"), StandardCharsets.UTF_8)));
        check(soft, "PDF", RealIncidentWords.ofPdf(download(reader, address + ".pdf")));
        reader.context().close();
        soft.assertAll();
    }

    private RealIncidentEditor run() {
        assertThat(incident.timeline()).hasSize(40);
        var room = RealIncidentRoom.declare(page, say(incident.title()), say(incident.impact()));
        room.takeCommand();
        room.acknowledge();
        room.assertHalfATimeIsRefused("2018-02-20");
        incident.timeline().forEach(entry -> room.note(entry.at(), entry.approximate(), say(entry.text())));
        room.assertNotes(incident.timeline().size());
        room.correct("Impact started", at(20, 15, 8));
        room.correct("Detected", at(20, 15, 9));
        room.correct("Declared", at(20, 15, 10));
        room.correct("Acknowledged", at(20, 15, 15));
        room.move("Mark identified", at(22, 7, 13), say("The hub's high CPU usage is due to a known bug."));
        room.move("Mark mitigating", at(22, 7, 18), say("The chart is updated:\n\n- to v0.6\n- in production"));
        room.move("Resolve incident", at(22, 8, 0), say("CPU usage of the hub is close to zero."));
        room.correct("Mitigated", at(22, 7, 18));
        room.correct("Resolved", at(22, 7, 30));
        return room.writePostmortem();
    }

    private void write(RealIncidentEditor editor) {
        editor.write("Summary", say(incident.summary()));
        editor.open("Impact");
        editor.figure("Users affected", say("1h50m unusable for most"), say("Grafana launch success"));
        editor.write("Notes on impact", say("Launch success rate is back after ~1hr of total downtime."));
        editor.open("Timeline");
        editor.chooseWholeTimeline();
        editor.open("Root cause");
        editor.category("Configuration drift");
        editor.write("Problem", say("Failed to create temporary user, at launch."));
        var causes = incident.causes();
        editor.askFirst(say("Why did launches fail?"), say(causes.get(9)), "SYMPTOM");
        editor.askOn(say("Why so many requests?"), say(causes.get(11)), "COMPONENT_FAULT");
        editor.askOn(say("Why could they all arrive?"), say(causes.get(12)), "PROCESS_GAP");
        editor.askFirst(say("Why was deploying no help?"), say(causes.get(7)), "COMPONENT_FAULT");
        editor.askOn(say("Why was it unclear what helped?"), say(causes.get(8)), "COMPONENT_FAULT");
        editor.askOn(say("Why was the load so high?"), say(causes.get(1)), "PROCESS_GAP");
        editor.open("Action items");
        var actions = incident.actions().subList(0, 7);
        actions.forEach(action -> editor.action(say(action.title()), say(action.tracker()), "Sofia Kranz", DUE));
        actions.subList(0, 6).forEach(action -> editor.accept(action.title()));
        editor.decline(actions.get(6).title(), "Already done elsewhere");
        editor.open("Lessons");
        editor.lesson("What could improve", say(causes.get(2)));
        editor.lesson("What could improve", say(causes.get(5)));
        editor.lesson("What could improve", say(causes.get(6)));
        editor.lesson("What went well", say(causes.get(4)));
        editor.write("Conclusion", say(causes.get(0)));
        editor.open("Regression cases");
        editor.exempt(say("A launch day cannot be replayed as a conversation."));
        editor.open("Runbook changes");
        editor.changeNothing();
        settle(page);
        editor.askForReview("Nora");
    }

    private String publish() {
        var url = page.url();
        var tab = otherBrowser();
        signIn(tab, "nora", DemoPeople.PASSWORD);
        tab.navigate(url);
        var editor = new RealIncidentEditor(tab);
        editor.approve();
        var address = editor.publish();
        tab.context().close();
        return "/" + address.replaceFirst("^/", "");
    }

    private void check(SoftAssertions soft, String form, String words) {
        for (var text : entered) {
            soft.assertThat(words).as("%s must say: %s", form, text).contains(RealIncidentWords.ofMarkdown(text));
        }
    }

    private static byte[] download(Page reader, String address) {
        var answer = reader.request().get(address);
        assertThat(answer.status()).isEqualTo(200);
        return answer.body();
    }

    private static LocalDateTime at(int day, int hour, int minute) {
        return LocalDateTime.of(2018, 2, day, hour, minute);
    }

    private String say(String text) {
        entered.add(text);
        return text;
    }
}
