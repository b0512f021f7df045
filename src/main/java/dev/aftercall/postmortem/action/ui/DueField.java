package dev.aftercall.postmortem.action.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.util.Locale;

/** Chooses the day on which an action item is due. */
final class DueField extends DatePicker {

    DueField() {
        super("Due date");
        setLocale(Locale.UK);
        setI18n(new DatePickerI18n().setDateFormat("d MMM yyyy").setFirstDayOfWeek(DayOfWeek.MONDAY.getValue()));
        setAutoOpen(false); // a calendar that closes within moments leaves the page hidden from screen readers
        setPlaceholder("such as 24 Sep 2026");
        setClearButtonVisible(true);
        setWeekNumbersVisible(true);
    }

    /** Whether a day is chosen; says so beside the field if not. */
    boolean isChosen() {
        setErrorMessage("Choose a day");
        setInvalid(getValue() == null);
        return getValue() != null;
    }
}
