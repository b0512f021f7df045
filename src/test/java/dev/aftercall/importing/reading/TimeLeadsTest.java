package dev.aftercall.importing.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeLeadsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            14:02 - text                                 ! 14:02 ! text
            14:02 text                                   ! 14:02 ! text
            14:02: text                                  ! 14:02 ! text
            **14:02** text                               ! 14:02 ! text
            **14:02:** text                              ! 14:02 ! text
            **14:02** – **bold** text                    ! 14:02 ! **bold** text
            **14:02 – bold** text                        ! 14:02 ! **bold** text
            `14:02` `kubectl` was run                    ! 14:02 ! `kubectl` was run
            _14:02_ *now* text                           ! 14:02 ! *now* text
            [14:02] text                                 ! 14:02 ! text
            [14:02 UTC] text                             ! 14:02Z ! text
            (14:02 UTC) text                             ! 14:02Z ! text
            ~14:02 text                                  ! ~14:02 ! text
            Around 14:02 UTC we saw                      ! ~14:02Z ! we saw
            At 14:02 UTC, we saw                         ! 14:02Z ! we saw
            14:02:33.123 text                            ! 14:02:33 ! text
            2:02pm - text                                ! 14:02 ! text
            2:02 p.m. PT text                            ! 14:02America/Los_Angeles ! text
            2pm text                                     ! 14:00 ! text
            12:05 AM text                                ! 00:05 ! text
            07:30am - First report                       ! 07:30 ! First report
            14h02 - text                                 ! 14:02 ! text
            14.02 Uhr: text                              ! 14:02 ! text
            14:02 Uhr Text                               ! 14:02 ! Text
            14 Uhr: Text                                 ! 14:00 ! Text
            1402Z text                                   ! 14:02Z ! text
            １４：０２　開始                                ! 14:02 ! 開始
            14時02分 障害発生                              ! 14:02 ! 障害発生
            午後2時5分：障害発生                            ! 14:05 ! 障害発生
            下午2:05 故障                                  ! 14:05 ! 故障
            오후 2시 5분 장애                               ! 14:05 ! 장애
            14:02 (UTC) text                             ! 14:02Z ! text
            14:02 CET text                               ! 14:02+01:00 ! text
            14:02 +0200 text                             ! 14:02+02:00 ! text
            14:02 UTC+2 text                             ! 14:02+02:00 ! text
            14:02 Eastern: text                          ! 14:02America/New_York ! text
            14:02 Europe/Berlin - text                   ! 14:02Europe/Berlin ! text
            14:02 UTC (16:02 CEST) text                  ! 14:02Z ! text
            14:02 UTC / 07:02 PDT - text                 ! 14:02Z ! text
            2023-07-16 14:02 CEST: text                  ! 2023-7-16 14:02+02:00 ! text
            2023-07-16T14:02:00Z text                    ! 2023-7-16 14:02Z ! text
            2023-07-16T14:02:00+02:00 - text             ! 2023-7-16 14:02+02:00 ! text
            2023/07/16 14:02 text                        ! 2023-7-16 14:02 ! text
            2021-12-10   15:40 text                      ! 2021-12-10 15:40 ! text
            Jul 16, 14:02 - text                         ! ?-7-16 14:02 ! text
            July 16th, 2023 at 2:02 PM UTC text          ! 2023-7-16 14:02Z ! text
            Sunday, July 16, 2023, 14:02 UTC - text      ! 2023-7-16 14:02Z ! text
            Feb 20 2018 14:17                            ! 2018-2-20 14:17 ! ''
            16 Jul 2023 14:02 text                       ! 2023-7-16 14:02 ! text
            16-Jul-2023 14:02 text                       ! 2023-7-16 14:02 ! text
            16. Juli 2023, 14:02 Uhr – Text              ! 2023-7-16 14:02 ! Text
            16 de julio de 2023 14:02 texto              ! 2023-7-16 14:02 ! texto
            16 juillet 2023 à 14h02 : texte              ! 2023-7-16 14:02 ! texte
            16.07.2023 14:02 Text                        ! 2023-7-16 14:02 ! Text
            16.07. 14:02 Text                            ! ?-7-16 14:02 ! Text
            07/16/2023 14:02 text                        ! 2023-7-16 14:02 ! text
            16/07/2023 14:02 text                        ! 2023-7-16 14:02 ! text
            7/16 14:02 text                              ! ?-7-16 14:02 ! text
            2023年7月16日 14:02 開始                        ! 2023-7-16 14:02 ! 開始
            7月16日（日）14時02分 開始                       ! ?-7-16 14:02 ! 開始
            14:02 UTC on July 16, 2023: text             ! 2023-7-16 14:02Z ! text
            14:02–14:10 text                             ! 14:02..14:10 ! text
            14:02 - 14:10: text                          ! 14:02..14:10 ! text
            14:02 to 14:10 UTC text                      ! 14:02Z..14:10Z ! text
            Between 14:02 and 14:10 UTC, text            ! 14:02Z..14:10Z ! text
            **14:02** – **14:10** text                   ! 14:02..14:10 ! text
            17:00-18:00                                  ! 17:00..18:00 ! ''
            2023-07-16 23:50 - 2023-07-17 00:10 text     ! 2023-7-16 23:50..2023-7-17 00:10 ! text
            Between 2023-07-10 to 2023-07-16             ! 2023-7-10..2023-7-16 ! ''
            2023-03-03[^3]: text                         ! 2023-3-3 ! text [^3]
            2021-12-10                                   ! 2021-12-10 ! ''
            22:52 (maybe earlier?)                       ! ~22:52 ! (maybe earlier?)
            14:02 - 15 nodes failed                      ! 14:02 ! 15 nodes failed
            12:32 UTC – <https://e.org/1> (x) opened     ! 12:32Z ! <https://e.org/1> (x) opened
            [14:02](https://chat.example/1) text         ! 14:02 ! text <https://chat.example/1>
            24:00 text                                   ! 00:00+1 ! text
            <b>14:02</b> text                            ! 14:02 ! text
            14:02 | text                                 ! 14:02 ! text
            """)
    void time_at_the_beginning_is_read(String text, String time, String rest) {
        var lead = Objects.requireNonNull(TimeLeads.of(text), text);

        assertThat(written(lead)).isEqualTo(time);
        assertThat(lead.rest()).isEqualTo(rest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text",
                "",
                "2X:XX (not sure exact time)",
                "2023-MM-DD: a token",
                "10.12.8.137 was down",
                "99:99 text",
                "1.12.0 was released",
                "500 errors were seen",
                "3 of 5 nodes",
                "cull jupyterlab pods older than 2 hours",
                "[overview](https://e.org)",
                "5 may be enough",
                "100% of calls failed",
                "12/30 nodes failed",
                "March was quiet"
            })
    void other_text_has_no_time(String text) {
        assertThat(TimeLeads.of(text)).isNull();
    }

    private static String written(TimeLead lead) {
        return (lead.approximate() ? "~" : "")
                + written(lead.from())
                + (lead.until() == null ? "" : ".." + written(lead.until()));
    }

    private static String written(@Nullable Moment moment) {
        if (moment == null) {
            return "";
        }
        var day = moment.day();
        var clock = moment.clock();
        return (day == null ? "" : (day.year() == null ? "?" : day.year()) + "-" + day.month() + "-" + day.day())
                + (day == null || clock == null ? "" : " ")
                + (clock == null ? "" : clock.time() + (clock.daysLater() > 0 ? "+1" : ""))
                + (moment.zone() == null ? "" : moment.zone().id());
    }
}
