package dev.aftercall.base.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The time zone of the person before the screen: the one they chose, or what the browser reports. */
public final class ViewerZone {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter FULL =
            DateTimeFormatter.ofPattern("EEE d MMM yyyy, HH:mm:ss", Locale.ENGLISH);

    private ViewerZone() {}

    /** The viewer's zone; UTC as long as the browser has not said. */
    public static ZoneId current() {
        var ui = UI.getCurrent();
        var chosen = ui == null ? null : ComponentUtil.getData(ui, ZoneId.class);
        if (chosen != null) {
            return chosen;
        }
        var id = ui == null ? null : ui.getPage().getExtendedClientDetails().getTimeZoneId();
        if (id == null || id.isBlank()) {
            return ZoneOffset.UTC;
        }
        try {
            return ZoneId.of(id);
        } catch (DateTimeException _) {
            return ZoneOffset.UTC;
        }
    }

    /**
     * Shows times in this zone from now on.
     *
     * @param zone null to follow the browser again
     */
    public static void choose(UI ui, @Nullable ZoneId zone) {
        ComponentUtil.setData(ui, ZoneId.class, zone);
    }

    /** Such as {@code 05:16}, in the viewer's zone. */
    public static String minute(Instant instant) {
        return MINUTE.format(instant.atZone(current()));
    }

    /** Such as {@code Thu 17 Sep 2026, 05:16:04 Europe/Berlin}. */
    public static String full(Instant instant) {
        var zone = current();
        return FULL.format(instant.atZone(zone)) + " " + (zone.equals(ZoneOffset.UTC) ? "UTC" : zone.getId());
    }
}
