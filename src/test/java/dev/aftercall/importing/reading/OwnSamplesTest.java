package dev.aftercall.importing.reading;

import static dev.aftercall.importing.reading.RealPostmortemsTest.minutes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercall.importing.reading.ParsedAction.State;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OwnSamplesTest {

    @ParameterizedTest
    @MethodSource("rows")
    void rows_and_times_are_those_of_the_file(String file, String title, String start, String rows) {
        var read = Samples.read(file);

        assertThat(read.title()).isEqualTo(title);
        assertThat(read.startedAt()).isEqualTo(Instant.parse(start));
        assertThat(String.join(" ", minutes(read))).isEqualTo(rows);
    }

    static Stream<Arguments> rows() {
        return Stream.of(
                Arguments.of(
                        "sre-book.md",
                        "Sonnet search postmortem (incident #465)",
                        "2024-10-21T14:51:00Z",
                        "2024-10-21T14:51 2024-10-21T14:53 2024-10-21T14:54 2024-10-21T14:55 2024-10-21T14:57 2024-10-21T15:01 2024-10-21T15:36 2024-10-21T16:30"),
                Arguments.of(
                        "midnight.md",
                        "Queue backlog",
                        "2023-12-31T22:40:00Z",
                        "2023-12-31T22:40 2023-12-31T22:58 2023-12-31T23:12 2023-12-31T23:30 2024-01-01T08:15"),
                Arguments.of(
                        "halves.md",
                        "Postmortem: Checkout errors",
                        "2023-07-16T18:50:00Z",
                        "2023-07-16T18:50 2023-07-16T19:05 2023-07-16T19:05 2023-07-16T20:10 2023-07-16T20:20"),
                Arguments.of(
                        "lines.md",
                        "Outage of the login page",
                        "2023-07-16T14:02:00Z",
                        "2023-07-16T14:02 2023-07-16T14:05 2023-07-16T14:20 2023-07-16T14:30"),
                Arguments.of(
                        "github-style.md",
                        "Incident with Actions",
                        "2024-03-12T09:48:00Z",
                        "2024-03-12T09:48 2024-03-12T10:15 2024-03-12T11:30 2024-03-12T13:37"),
                Arguments.of(
                        "ranges.md",
                        "INC-7: Region failover",
                        "2024-05-03T06:00:00Z",
                        "2024-05-03T06:00 2024-05-03T06:10 2024-05-03T06:15 2024-05-03T06:45 2024-05-03T07:00 2024-05-04T05:30 2024-05-04T05:20"),
                Arguments.of(
                        "ja.md",
                        "決済サービス障害報告書",
                        "2024-03-05T05:02:00Z",
                        "2024-03-05T05:02 2024-03-05T05:10 2024-03-05T06:30"),
                Arguments.of(
                        "de.md",
                        "Störung der Telefonanlage am 16.07.2023",
                        "2023-07-16T12:02:00Z",
                        "2023-07-16T12:02 2023-07-16T12:30 2023-07-16T13:00"),
                Arguments.of(
                        "atlassian.md",
                        "Database connection loss",
                        "2018-04-28T11:48:00Z",
                        "2018-04-28T11:48 2018-04-28T12:46 2018-04-28T14:20 2018-04-28T14:27 2018-04-29T06:15"),
                Arguments.of(
                        "gitlab.md",
                        "2024-02-06: Elevated error rate on web",
                        "2024-02-06T10:02:00Z",
                        "2024-02-06T10:02 2024-02-06T10:05 2024-02-06T10:30 2024-02-06T10:45"),
                Arguments.of(
                        "code-timeline.md",
                        "API down 2022-11-03",
                        "2022-11-03T14:01:00Z",
                        "2022-11-03T14:01 2022-11-03T14:04 2022-11-03T14:20 2022-11-03T14:25 2022-11-03T14:40"));
    }

    @Test
    void labels_in_bold_do_the_work_of_headings() {
        var read = Samples.read("sre-book.md");

        assertThat(read.sections())
                .extracting(ParsedSection::name)
                .contains("Summary", "Impact", "Root cause", "Resolution", "Detection", "Action items");
        assertThat(read.actions()).extracting(ParsedAction::owner).containsExactly("jennifer", "martym", "docbrown");
        assertThat(read.actions()).extracting(ParsedAction::state).containsExactly(State.DONE, State.OPEN, State.OPEN);
        assertThat(read.lessons()).hasSize(5);
    }

    @Test
    void owner_due_date_and_state_are_read_from_the_text_of_an_action() {
        assertThat(Samples.read("midnight.md").actions())
                .containsExactly(
                        new ParsedAction(
                                "Grant permission by template", "@mara", LocalDate.of(2024, 1, 12), State.DONE, "", 23),
                        new ParsedAction(
                                "Alarm on consumers without messages",
                                "Jonas Weber",
                                LocalDate.of(2024, 1, 20),
                                State.OPEN,
                                "",
                                24),
                        new ParsedAction("Look at lag alarms in general", "@ines", null, State.IN_PROGRESS, "", 25));
        assertThat(Samples.read("atlassian.md").actions())
                .containsExactly(
                        new ParsedAction(
                                "Put in place a standard",
                                "Priya Shah",
                                LocalDate.of(2018, 5, 15),
                                State.IN_PROGRESS,
                                "Priority: HIGH",
                                28),
                        new ParsedAction("Remove the cron job", null, null, State.DONE, "", 29),
                        new ParsedAction("First part", null, null, State.OPEN, "", 31),
                        new ParsedAction("Second part", "@sam", null, State.OPEN, "", 32));
        assertThat(Samples.read("lines.md").actions())
                .contains(new ParsedAction("Add a check.", "Ann", LocalDate.of(2023, 7, 30), State.DONE, "", 21));
        assertThat(Samples.read("halves.md").actions())
                .contains(new ParsedAction("Alert on carts", "Lee", LocalDate.of(2023, 8, 1), State.OPEN, "", 27));
    }

    @Test
    void tables_of_actions_are_read_in_other_languages() {
        assertThat(Samples.read("ja.md").actions())
                .containsExactly(
                        new ParsedAction("プール設定のレビュー", "田中", LocalDate.of(2024, 3, 20), State.DONE, "", 27),
                        new ParsedAction("監視追加", "佐藤", LocalDate.of(2024, 3, 25), State.IN_PROGRESS, "", 28));
        assertThat(Samples.read("de.md").actions())
                .containsExactly(
                        new ParsedAction(
                                "Überwachung der Zertifikate", "Jonas", LocalDate.of(2023, 7, 31), State.OPEN, "", 32),
                        new ParsedAction("Ablaufliste", null, null, State.DONE, "", 33));
    }

    @Test
    void what_was_decided_is_reported_with_its_line() {
        assertThat(Samples.read("midnight.md").guesses())
                .contains(
                        new Guess(4, "All times without a zone of their own are CET (+01:00)"),
                        new Guess(15, "00:12 after 23:58 is taken as the next day, 2024-01-01"));
        assertThat(Samples.read("halves.md").guesses())
                .contains(
                        new Guess(13, "No year; 2023 taken from line 8"),
                        new Guess(20, "01:10 without am or pm read as 13:10"));
        assertThat(Samples.read("halves.md").unplaced())
                .containsExactly(new Unplaced(22, "| later | Tickets answered | |"));
        assertThat(Samples.read("ranges.md").unplaced())
                .containsExactly(new Unplaced(14, "looked at network, too"), new Unplaced(16, "Team lunch"));
    }
}
