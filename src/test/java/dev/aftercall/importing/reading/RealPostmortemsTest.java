package dev.aftercall.importing.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercall.importing.reading.ParsedAction.State;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The expected rows and times were read from the files by eye. */
class RealPostmortemsTest {

    @Test
    void headings_with_times_go_on_behind_the_section_and_over_three_days() {
        var read = Samples.read(Samples.real("01"));

        assertThat(read.title()).isEqualTo("2018-02-20, JupyterLab Announcement swamps Binder");
        assertThat(read.startedAt()).isEqualTo(Instant.parse("2018-02-20T13:17:00Z"));
        assertThat(minutes(read))
                .containsExactly(
                        "2018-02-20T13:17",
                        "2018-02-20T13:55",
                        "2018-02-20T14:05",
                        "2018-02-20T14:08",
                        "2018-02-20T14:10",
                        "2018-02-20T14:15",
                        "2018-02-20T14:20",
                        "2018-02-20T14:32",
                        "2018-02-20T15:00",
                        "2018-02-20T15:05",
                        "2018-02-20T15:18",
                        "2018-02-20T15:29",
                        "2018-02-20T15:33",
                        "2018-02-20T15:40",
                        "2018-02-20T15:55",
                        "2018-02-20T16:00",
                        "2018-02-20T17:03",
                        "2018-02-20T17:10",
                        "2018-02-20T17:22",
                        "2018-02-20T17:30",
                        "2018-02-20T17:37",
                        "2018-02-20T17:40",
                        "2018-02-20T18:00",
                        "2018-02-20T18:33",
                        "2018-02-20T18:35",
                        "2018-02-20T18:40",
                        "2018-02-20T18:42",
                        "2018-02-20T18:45",
                        "2018-02-20T18:52",
                        "2018-02-20T20:57",
                        "2018-02-20T21:12",
                        "2018-02-20T21:30",
                        "2018-02-20T21:43",
                        "2018-02-20T21:44",
                        "2018-02-20T21:52",
                        "2018-02-21T12:00",
                        "2018-02-21T14:15",
                        "2018-02-21T15:20",
                        "2018-02-22T06:13",
                        "2018-02-22T06:18");
        assertThat(read.timeline().get(15).until()).isEqualTo(Instant.parse("2018-02-20T17:00:00Z"));
        assertThat(read.timeline()).allSatisfy(event -> assertThat(event.zone()).isEqualTo("CET"));
        assertThat(read.timeline().get(6).text())
                .contains("Readiness probe failed")
                .contains("is deleted, as is the");
        assertThat(read.unplaced()).extracting(Unplaced::line).containsExactly(243);
        assertThat(read.unplaced().getFirst().text())
                .startsWith("2X:XX (not sure exact time)")
                .contains("down to zero again");
        assertThat(read.actions()).hasSize(22);
        assertThat(read.actions().getFirst().title()).startsWith("launches that are rejected");
        assertThat(names(read)).containsExactly("Summary", "Timeline", "Lessons learned", "Action items");
    }

    @Test
    void misspelt_zone_is_read_and_reported() {
        var read = Samples.read(Samples.real("02"));

        assertThat(minutes(read))
                .containsExactly("2020-07-09T14:30", "2020-07-09T14:35", "2020-07-09T14:35", "2020-07-09T14:42");
        assertThat(read.guesses())
                .contains(
                        new Guess(
                                14,
                                "All times without a zone of their own are UC/Pacific (America/Los_Angeles); it is not a known zone"));
        assertThat(read.actions()).hasSize(10);
        assertThat(read.actions())
                .filteredOn(action -> action.state() == State.DONE)
                .hasSize(1);
        assertThat(read.lessons())
                .filteredOn(lesson -> lesson.kind() == SectionName.WENT_WELL)
                .hasSize(2);
        assertThat(read.lessons())
                .filteredOn(lesson -> lesson.kind() == SectionName.COULD_IMPROVE)
                .hasSize(6);
        assertThat(section(read, "Timeline").notes()).contains("[overview](https://grafana.mybinder.org");
    }

    @Test
    void wide_table_with_a_range_of_days_is_read() {
        var read = Samples.read(Samples.real("05"));

        assertThat(read.title()).isEqualTo("Security incident: Redis cache exposed to public internet");
        assertThat(minutes(read))
                .containsExactly(
                        "2023-07-09T19:16",
                        "2023-07-10T00:00",
                        "2023-07-16T10:45",
                        "2023-07-16T10:56",
                        "2023-07-16T11:10",
                        "2023-07-16T11:17",
                        "2023-07-16T13:02");
        assertThat(read.timeline().get(1).until()).isEqualTo(Instant.parse("2023-07-16T00:00:00Z"));
        assertThat(read.timeline().get(1).precise()).isFalse();
        assertThat(read.timeline().getLast().text()).endsWith("(Phase: Investigate)");
        assertThat(read.actions()).hasSize(9);
        assertThat(read.actions().getFirst().due()).isEqualTo(LocalDate.of(2023, 7, 16));
        assertThat(read.actions())
                .filteredOn(action -> action.state() == State.DONE)
                .hasSize(2);
        assertThat(read.lessons()).hasSize(8);
    }

    @Test
    void days_above_lists_of_times_are_carried_on() {
        var read = Samples.read(Samples.real("06"));

        assertThat(read.title()).isEqualTo("crates.io Postmortem: Broken Crate Downloads");
        assertThat(read.startedAt()).isEqualTo(Instant.parse("2023-07-20T12:17:00Z"));
        assertThat(minutes(read))
                .containsExactly(
                        "2023-07-19T12:32",
                        "2023-07-19T17:41",
                        "2023-07-20T10:00",
                        "2023-07-20T10:13",
                        "2023-07-20T12:08",
                        "2023-07-20T12:16",
                        "2023-07-20T12:17",
                        "2023-07-20T12:18",
                        "2023-07-20T12:24",
                        "2023-07-20T12:25",
                        "2023-07-20T12:28",
                        "2023-07-20T12:30",
                        "2023-07-20T13:38",
                        "2023-07-20T13:49",
                        "2023-07-20T14:08",
                        "2023-07-20T14:10");
        assertThat(read.actions())
                .extracting(ParsedAction::title)
                .containsExactly(
                        "Include crate downloads in the smoke test plan for the staging environment",
                        "Automate the staging environment smoke tests",
                        "Develop rules on which pull requests require explicit code review");
        assertThat(section(read, "Root cause").markdown())
                .contains("**Why were the redirect URLs broken?**")
                .contains("CDN prefix");
    }

    @Test
    void rows_without_a_time_of_day_stand_at_midnight_and_an_unknown_day_is_quoted() {
        var read = Samples.read(Samples.real("08"));

        assertThat(minutes(read))
                .containsExactly(
                        "2023-03-03T00:00",
                        "2023-07-20T00:00",
                        "2024-06-21T00:00",
                        "2024-06-28T11:09",
                        "2024-06-28T11:26");
        assertThat(read.unplaced()).anySatisfy(quote -> {
            assertThat(quote.line()).isEqualTo(23);
            assertThat(quote.text()).startsWith("2023-MM-DD[^1]:").contains("`pypa`.");
        });
        assertThat(read.unplaced()).contains(new Unplaced(19, "<!-- more -->"));
        assertThat(section(read, "Thanks").markdown()).contains("[^7]:");
    }

    @Test
    void key_events_give_the_start_and_the_table_the_rows() {
        var read = Samples.read(Samples.real("10"));

        assertThat(read.title()).isEqualTo("Incident on 2026-03-30 - ingress-nginx upgrade");
        assertThat(read.startedAt()).isEqualTo(Instant.parse("2026-03-30T08:56:00Z"));
        assertThat(minutes(read))
                .containsExactly(
                        "2026-03-12T14:06",
                        "2026-03-13T11:16",
                        "2026-03-23T07:22",
                        "2026-03-23T07:30",
                        "2026-03-30T07:11",
                        "2026-03-30T08:56",
                        "2026-03-30T09:14",
                        "2026-03-30T09:22",
                        "2026-03-30T09:43",
                        "2026-03-30T09:49",
                        "2026-03-30T10:09",
                        "2026-03-30T11:23",
                        "2026-03-30T12:00",
                        "2026-03-30T12:32",
                        "2026-03-30T14:00",
                        "2026-03-30T14:39",
                        "2026-03-30T14:41");
        assertThat(section(read, "Impact").markdown()).startsWith("Users across HMPPS");
        assertThat(section(read, "Root cause").markdown()).startsWith("Version 1.14.3");
    }

    @Test
    void row_out_of_order_is_kept_and_reported() {
        var read = Samples.read(Samples.real("14"));

        assertThat(minutes(read))
                .containsExactly(
                        "2021-12-10T00:00",
                        "2021-12-10T15:40",
                        "2021-12-10T16:10",
                        "2021-12-10T16:10",
                        "2021-12-10T19:00",
                        "2021-12-13T09:15",
                        "2021-12-13T11:45",
                        "2021-12-13T15:50",
                        "2021-12-13T14:30",
                        "2021-12-13T16:29",
                        "2021-12-14T09:15",
                        "2021-12-14T10:50",
                        "2021-12-14T11:11",
                        "2021-12-14T11:30",
                        "2021-12-16T14:00",
                        "2021-12-16T16:14",
                        "2021-12-16T17:18",
                        "2021-12-17T12:00",
                        "2021-12-17T12:45",
                        "2021-12-17T13:00",
                        "2021-12-17T14:00",
                        "2021-12-17T14:40",
                        "2021-12-17T00:00",
                        "2021-12-18T00:00",
                        "2021-12-20T09:15",
                        "2022-01-04T11:03");
        assertThat(read.guesses())
                .contains(new Guess(23, "Out of order: 2021-12-13T14:30:00Z stands after 2021-12-13T15:50:00Z"));
        assertThat(read.timeline().get(13).text()).startsWith("(T&I level)").contains("Søren Iversen");
        assertThat(read.actions()).hasSize(6);
    }

    @Test
    void text_that_is_no_postmortem_is_kept_as_sections() {
        var read = Samples.read(Samples.real("15"));

        assertThat(read.timeline()).isEmpty();
        assertThat(read.startedAt()).isNull();
        assertThat(names(read)).contains("Timeline", "Impact", "管理", "オーナーの責任");
        assertThat(section(read, "管理").markdown()).contains("インシデントコマンダー");
    }

    static List<String> minutes(ParsedPostmortem read) {
        return read.timeline().stream()
                .map(event -> String.valueOf(event.at()).substring(0, 16))
                .toList();
    }

    private static List<String> names(ParsedPostmortem read) {
        return read.sections().stream().map(ParsedSection::name).toList();
    }

    private static ParsedSection section(ParsedPostmortem read, String name) {
        return read.sections().stream()
                .filter(section -> section.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
