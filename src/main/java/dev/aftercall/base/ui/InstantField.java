package dev.aftercall.base.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker.DateTimePickerI18n;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValueContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A point in time, typed as date and time in any zone; says below what it is in UTC. Nothing typed is fine, half a time
 * is not: ask {@link #complaint()} before taking the value.
 */
public final class InstantField extends CustomField<@Nullable Instant> {

    private static final ZoneId UTC = ZoneId.of("UTC");
    private static final String INCOMPLETE = "Give both the date and the time";
    private static final String UNREADABLE = "Write the date like 2026-09-17 and the time like 03:16";
    private static final String NO_ZONE = "Choose a time zone";

    private final DateTimePicker time = new DateTimePicker();
    private final ComboBox<ZoneId> zone = new ComboBox<>();
    private String emptyHint = "";

    public InstantField(String label) {
        setLabel(label);
        addClassName("instant-field");
        time.setStep(Duration.ofSeconds(1));
        time.setLocale(Locale.UK);
        time.setDatePickerI18n(new DatePickerI18n().setDateFormat("yyyy-MM-dd").setFirstDayOfWeek(1));
        time.setDateAriaLabel(label + ", date");
        time.setTimeAriaLabel(label + ", time");
        // the calendar stays closed while someone types; closing it within moments would leave the page hidden
        time.setAutoOpen(false);
        time.setI18n(new DateTimePickerI18n()
                .setIncompleteInputErrorMessage(INCOMPLETE)
                .setBadInputErrorMessage(UNREADABLE));
        time.setDatePlaceholder("Date");
        time.setTimePlaceholder("Time");
        zone.setItems(zones());
        zone.setItemLabelGenerator(ZoneId::getId);
        zone.setAriaLabel(label + ", time zone");
        zone.setValue(UTC);
        var row = new Div(time, zone);
        row.addClassName("instant-row");
        add(row);
        time.addValueChangeListener(_ -> updateValue());
        zone.addValueChangeListener(_ -> updateValue());
        addValueChangeListener(_ -> explain());
    }

    /** An empty field with a hint about what empty means, such as {@code Now}. */
    public InstantField emptyMeans(String hint) {
        emptyHint = hint;
        explain();
        return this;
    }

    /** What keeps the typed text from being a point in time, also said at the field; empty if nothing does. */
    public Optional<String> complaint() {
        if (zone.isEmpty()) {
            zone.setErrorMessage(NO_ZONE);
            zone.setInvalid(true);
            return Optional.of(NO_ZONE);
        }
        zone.setInvalid(false);
        var result = time.getDefaultValidator().apply(time.getValue(), new ValueContext(new Binder<>(), time));
        time.setErrorMessage(result.isError() ? result.getErrorMessage() : "");
        time.setInvalid(result.isError());
        return result.isError() ? Optional.of(result.getErrorMessage()) : Optional.empty();
    }

    @Override
    protected @Nullable Instant generateModelValue() {
        var local = time.getValue();
        return local == null ? null : local.atZone(chosenZone()).toInstant();
    }

    @Override
    protected void setPresentationValue(@Nullable Instant instant) {
        time.setValue(
                instant == null
                        ? null
                        : LocalDateTime.ofInstant(instant, chosenZone()).truncatedTo(ChronoUnit.SECONDS));
        explain();
    }

    private ZoneId chosenZone() {
        var chosen = zone.getValue();
        return chosen == null ? UTC : chosen;
    }

    private void explain() {
        var instant = getValue();
        if (instant == null) {
            setHelperText(emptyHint);
        } else {
            setHelperText(chosenZone().equals(UTC) ? ViewerZone.full(instant) : Times.full(instant));
        }
    }

    /** UTC and the viewer's own zone stand first. */
    private static List<ZoneId> zones() {
        var viewer = ViewerZone.current();
        var own = viewer.equals(ZoneOffset.UTC) ? UTC : viewer;
        var all = ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
                .sorted()
                .map(ZoneId::of);
        return Stream.concat(Stream.of(UTC, own), all).distinct().toList();
    }
}
