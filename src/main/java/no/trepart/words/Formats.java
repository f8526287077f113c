package no.trepart.words;

import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import no.trepart.workshop.Language;

/** How dates, clock times and numbers are written in a language: 21.11.2026, 09.00, 20 000, 6,5, 4,0. */
public final class Formats {

    /** The meetings take place in Norway, whatever zone the server is in. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Oslo");

    private static final char NO_BREAK_SPACE = '\u00A0';

    private final boolean english;

    private Formats(Language language) {
        this.english = language == Language.EN;
    }

    public static Formats of(Locale locale) {
        return new Formats(Language.nearest(locale));
    }

    /** 21.11.2026; in English 21/11/2026. */
    public String date(LocalDate date) {
        return DateTimeFormatter.ofPattern(english ? "dd/MM/yyyy" : "dd.MM.yyyy", Locale.ROOT)
                .format(date);
    }

    public String date(Instant moment) {
        return date(moment.atZone(ZONE).toLocalDate());
    }

    /** 09.00; in English 09:00. */
    public String clock(LocalTime time) {
        return DateTimeFormatter.ofPattern(english ? "HH:mm" : "HH.mm", Locale.ROOT)
                .format(time);
    }

    public String clock(Instant moment) {
        return clock(moment.atZone(ZONE).toLocalTime());
    }

    /** Date and clock, such as 21.11.2026 09.00. */
    public String moment(Instant moment) {
        ZonedDateTime there = moment.atZone(ZONE);
        return date(there.toLocalDate()) + " " + clock(there.toLocalTime());
    }

    /** Minutes and seconds of a countdown, such as 07:40. */
    public String countdown(Duration left) {
        return String.format(Locale.ROOT, "%02d:%02d", left.toMinutes(), left.toSecondsPart());
    }

    /** A whole number with a no-break space between thousands. */
    public String number(long number) {
        return decimals("#,##0").format(number);
    }

    /** A number with at most one decimal. */
    public String decimal(double number) {
        return decimals("#,##0.#").format(number);
    }

    /** A number with exactly one decimal, such as a mean. */
    public String tenths(double number) {
        return decimals("#,##0.0").format(number);
    }

    private DecimalFormat decimals(String pattern) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator(NO_BREAK_SPACE);
        symbols.setDecimalSeparator(english ? '.' : ',');
        symbols.setMinusSign('\u2212');
        DecimalFormat format = new DecimalFormat(pattern, symbols);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format;
    }
}
