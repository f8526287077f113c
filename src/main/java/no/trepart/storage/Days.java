package no.trepart.storage;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;

/**
 * A day is stored as text, as in ISO 8601. Left alone, Spring Data makes it the midnight of whatever time zone the machine is in, and a
 * machine in another zone reads the day before or after.
 */
public final class Days {

    /** The midnight of every zone from twelve hours west to twelve hours east is nearest to that of its own day in UTC. */
    private static final Duration HALF_A_DAY = Duration.ofHours(12);

    private Days() {}

    /** The day that was meant by a midnight, whose ever it was. */
    public static LocalDate ofMidnight(Date midnight) {
        return LocalDate.ofInstant(midnight.toInstant().plus(HALF_A_DAY), ZoneOffset.UTC);
    }

    static MongoCustomConversions conversions() {
        return new MongoCustomConversions(List.of(new ToText(), new OfText(), new OfMidnight()));
    }

    @WritingConverter
    private static final class ToText implements Converter<LocalDate, String> {

        @Override
        public String convert(LocalDate day) {
            return day.toString();
        }
    }

    @ReadingConverter
    private static final class OfText implements Converter<String, LocalDate> {

        @Override
        public LocalDate convert(String text) {
            return LocalDate.parse(text);
        }
    }

    /** As days were stored once, and come back from an old copy. */
    @ReadingConverter
    private static final class OfMidnight implements Converter<Date, LocalDate> {

        @Override
        public LocalDate convert(Date midnight) {
            return ofMidnight(midnight);
        }
    }
}
