package no.trepart.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoCommandException;
import com.mongodb.ServerAddress;
import com.mongodb.client.MongoClient;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.BsonDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;

@MongoTest
class PatientMongoTemplateTest {

    private final AtomicInteger tries = new AtomicInteger();
    private MongoTemplate patient;

    @BeforeEach
    void open(MongoClient client, MongoTemplate mongo) {
        String database = mongo.getDb().getName();
        patient =
                new PatientMongoTemplate(new SimpleMongoClientDatabaseFactory(client, database), mongo.getConverter());
    }

    @Test
    void a_write_that_met_another_is_tried_again() {
        String answer = patient.execute("papers", papers -> {
            if (tries.incrementAndGet() < 3) {
                throw error(112);
            }
            return "written";
        });
        assertThat(answer).isEqualTo("written");
        assertThat(tries).hasValue(3);
    }

    @Test
    void another_error_is_told_at_once() {
        assertThatThrownBy(() -> patient.execute("papers", papers -> {
                    tries.incrementAndGet();
                    throw error(2);
                }))
                .isInstanceOf(DataAccessException.class);
        assertThat(tries).hasValue(1);
    }

    @Test
    void a_conflict_without_end_is_told_at_last() {
        assertThatThrownBy(() -> patient.execute("papers", papers -> {
                    throw error(112);
                }))
                .isInstanceOf(DataAccessException.class);
    }

    private static MongoCommandException error(int code) {
        return new MongoCommandException(
                BsonDocument.parse("{ok: 0, code: " + code + ", errmsg: 'conflict'}"), new ServerAddress());
    }
}
