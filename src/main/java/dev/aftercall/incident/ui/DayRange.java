package dev.aftercall.incident.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** First and last day, UTC. */
final class DayRange extends Div {

    private final DatePicker from = picker("From");
    private final DatePicker to = picker("To");

    DayRange() {
        addClassName("form");
        add(from, to);
    }

    void onChange(BiConsumer<@Nullable LocalDate, @Nullable LocalDate> listener) {
        for (var picker : new DatePicker[] {from, to}) {
            picker.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    listener.accept(from.getValue(), to.getValue());
                }
            });
        }
    }

    void show(@Nullable LocalDate first, @Nullable LocalDate last) {
        from.setValue(first);
        to.setValue(last);
    }

    /** Such as {@code since 2026-09-01}; blank for any day. */
    String words() {
        if (from.getValue() == null) {
            return to.getValue() == null ? "" : "until " + to.getValue();
        }
        return to.getValue() == null ? "since " + from.getValue() : from.getValue() + " to " + to.getValue();
    }

    private static DatePicker picker(String label) {
        var picker = new DatePicker(label);
        picker.setI18n(new DatePickerI18n().setDateFormat("yyyy-MM-dd").setFirstDayOfWeek(1));
        picker.setClearButtonVisible(true);
        return picker;
    }
}
