package no.trepart.voting.mongo;

import no.trepart.storage.Migration;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/** Closed workshops kept the dots of each party, however few had spent any, beside what was shown of them. */
@Component
class NoTallies implements Migration {

    @Override
    public String id() {
        return "2026-11-23-1-no-tallies";
    }

    @Override
    public void run(MongoTemplate mongo) {
        mongo.dropCollection("tallies");
    }
}
