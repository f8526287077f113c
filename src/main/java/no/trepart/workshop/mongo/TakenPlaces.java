package no.trepart.workshop.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import no.trepart.storage.Migration;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Workshops did not count who came. */
@Component
class TakenPlaces implements Migration {

    private static final String ID = WorkshopDocument.ID;
    private static final String PLACES = WorkshopDocument.PLACES;

    @Override
    public String id() {
        return "2026-11-23-5-taken-places";
    }

    @Override
    public void run(MongoTemplate mongo) {
        mongo.find(query(where(PLACES).exists(false)), Document.class, WorkshopDocument.COLLECTION)
                .forEach(workshop -> mongo.updateFirst(
                        query(where(ID).is(workshop.get(ID)).and(PLACES).exists(false)),
                        Update.update(PLACES, (int) taken(mongo, workshop.getString(ID))),
                        WorkshopDocument.COLLECTION));
    }

    private static long taken(MongoTemplate mongo, String workshop) {
        return mongo.count(query(where(ParticipantDocument.WORKSHOP).is(workshop)), ParticipantDocument.COLLECTION);
    }
}
