package no.trepart.room.ui.actions;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import no.trepart.action.ActionPlan;
import no.trepart.words.Formats;
import no.trepart.workshop.Language;

/** A date, written as dates are in the user's language, in weeks that begin on Monday. */
class DeadlinePicker extends DatePicker {

    DeadlinePicker() {
        Language language = Language.nearest(getLocale());
        Locale locale = language.locale();
        setLocale(locale);
        Formats formats = Formats.of(locale);
        String range = getTranslation(
                "console.date.range", formats.date(ActionPlan.FIRST_DEADLINE), formats.date(ActionPlan.LAST_DEADLINE));
        setMin(ActionPlan.FIRST_DEADLINE);
        setMax(ActionPlan.LAST_DEADLINE);
        setI18n(words(language, range));
        setClearButtonVisible(true);
        // Whoever types a date is not to have the calendar over the rest of the page; the button opens it.
        setAutoOpen(false);
    }

    /** Whether it is empty or holds a date that may be; what cannot be read as a date is to the component as good as none. */
    boolean holdsAny() {
        LocalDate date = getValue();
        return !isInputUnparsable()
                && (date == null
                        || !(date.isBefore(ActionPlan.FIRST_DEADLINE) || date.isAfter(ActionPlan.LAST_DEADLINE)));
    }

    private DatePickerI18n words(Language language, String range) {
        Locale locale = language.locale();
        return new DatePickerI18n()
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(weekdays(TextStyle.FULL_STANDALONE, locale))
                .setWeekdaysShort(weekdays(TextStyle.SHORT_STANDALONE, locale))
                .setFirstDayOfWeek(1)
                .setToday(getTranslation("console.date.today"))
                .setCancel(getTranslation("console.cancel"))
                .setBadInputErrorMessage(getTranslation("console.date.wrong"))
                .setMinErrorMessage(range)
                .setMaxErrorMessage(range)
                .setDateFormats(
                        formats(language).getFirst(),
                        formats(language).subList(1, 3).toArray(String[]::new));
    }

    /** The first is how a date is shown; the others are understood, too. */
    private static List<String> formats(Language language) {
        return language == Language.EN
                ? List.of("dd/MM/yyyy", "d/M/yy", "yyyy-MM-dd")
                : List.of("dd.MM.yyyy", "d.M.yy", "yyyy-MM-dd");
    }

    /** The component counts from Sunday, whichever day the week begins on. */
    private static List<String> weekdays(TextStyle style, Locale locale) {
        return Stream.iterate(DayOfWeek.SUNDAY, day -> day.plus(1))
                .limit(7)
                .map(day -> day.getDisplayName(style, locale))
                .toList();
    }
}
