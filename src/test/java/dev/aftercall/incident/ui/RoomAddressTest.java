package dev.aftercall.incident.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Location;
import dev.aftercall.incident.IncidentKey;
import dev.aftercall.incident.TimelineFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoomAddressTest {

    private static final IncidentKey KEY = IncidentKey.of(2026, 42);

    @ParameterizedTest
    @ValueSource(strings = {"", "?tab=evidence", "?show=notes", "?show=notes&tab=failure-modes"})
    void what_is_written_is_read(String query) {
        assertThat(read(query).href()).isEqualTo("incidents/INC-2026-0042" + query);
    }

    @ParameterizedTest
    @CsvSource({"?show=nonsense", "?tab=0123456789012345678901234567890123456789x", "?other=1"})
    void nonsense_is_nothing(String query) {
        assertThat(read(query)).isEqualTo(new RoomAddress(KEY, TimelineFilter.ALL, ""));
    }

    @Test
    void timeline_is_where_a_room_opens() {
        assertThat(read("?tab=evidence").withTab(RoomAddress.TIMELINE).href()).isEqualTo("incidents/INC-2026-0042");
    }

    @Test
    void names_of_parts_have_no_blanks() {
        assertThat(RoomAddress.name("Clocks & facts")).isEqualTo("clocks-facts");
    }

    private static RoomAddress read(String query) {
        return RoomAddress.of(KEY, new Location("incidents/INC-2026-0042" + query));
    }
}
