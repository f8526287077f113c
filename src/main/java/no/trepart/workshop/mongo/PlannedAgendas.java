package no.trepart.workshop.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import no.trepart.storage.Migration;
import no.trepart.workshop.Agenda;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Workshops started before there were agendas planned every step. */
@Component
class PlannedAgendas implements Migration {

    private static final String AGENDA = "settings.agenda";

    @Override
    public String id() {
        return "2026-11-22-1-agendas";
    }

    @Override
    public void run(MongoTemplate mongo) {
        mongo.updateMulti(
                query(where(AGENDA).exists(false)), Update.update(AGENDA, Agenda.FULL), WorkshopDocument.COLLECTION);
    }
}
