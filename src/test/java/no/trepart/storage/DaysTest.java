package no.trepart.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.TimeZone;
import no.trepart.HouseTest;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;

@HouseTest
class DaysTest {

    private static final String COLLECTION = "days_of_a_test";
    private static final Plan PLAN = new Plan(
            "plan", LocalDate.of(2027, 3, 1), Instant.parse("2026-11-23T22:30:15.123Z"), Duration.ofMinutes(7));

    private final TimeZone zone = TimeZone.getDefault();

    @Autowired
    MongoTemplate mongo;

    @BeforeEach
    void nothing_there() {
        mongo.remove(new Query(), COLLECTION);
    }

    @AfterEach
    void back_home() {
        TimeZone.setDefault(zone);
    }

    private static void moveTo(String zone) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "America/Los_Angeles", "Asia/Tokyo"})
    void what_was_written_at_home_is_the_same_wherever_it_is_read(String elsewhere) {
        moveTo("Europe/Oslo");
        mongo.insert(PLAN, COLLECTION);
        moveTo(elsewhere);
        assertThat(mongo.findById("plan", Plan.class, COLLECTION)).isEqualTo(PLAN);
    }

    @Test
    void a_moment_is_stored_as_a_moment_and_a_day_as_text() {
        mongo.insert(PLAN, COLLECTION);
        assertThat(mongo.findById("plan", Document.class, COLLECTION))
                .containsEntry("day", "2027-03-01")
                .containsEntry("moment", Date.from(PLAN.moment()))
                .containsEntry("time", "PT7M");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Europe/Oslo", "America/Los_Angeles", "Asia/Tokyo"})
    void a_midnight_of_any_zone_is_its_own_day(String elsewhere) {
        Instant midnight = PLAN.day().atStartOfDay(ZoneId.of(elsewhere)).toInstant();
        mongo.insert(new Document("_id", "plan").append("day", Date.from(midnight)), COLLECTION);
        assertThat(mongo.find(new Query(), OldPlan.class, COLLECTION))
                .extracting(OldPlan::day)
                .containsExactly(PLAN.day());
    }

    /** Something with a day in it. */
    private record Plan(@Id String id, LocalDate day, Instant moment, Duration time) {}

    /** The same, with nothing else. */
    private record OldPlan(@Id String id, LocalDate day) {}
}
