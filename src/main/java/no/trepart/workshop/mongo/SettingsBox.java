package no.trepart.workshop.mongo;

import static no.trepart.workshop.mongo.WorkshopDocument.*;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.function.Function;
import no.trepart.workshop.Refusal;
import no.trepart.workshop.Result;
import no.trepart.workshop.Reveal;
import no.trepart.workshop.Settings;
import no.trepart.workshop.Workshop;
import no.trepart.workshop.WorkshopId;
import no.trepart.workshop.Workshops.Configurable;
import no.trepart.workshop.Workshops.Configured;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Update;

/** Settings, changed only while all that the change was judged by is as it was: else it is judged again. */
final class SettingsBox {

    private final MongoTemplate mongo;

    SettingsBox(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    Result<Configured> change(WorkshopId id, Function<Configurable, Result<Settings>> change) {
        while (true) {
            Document stored = mongo.findOne(query(where(ID).is(id.value())), Document.class, COLLECTION);
            if (stored == null) {
                return Result.refused(Refusal.UNKNOWN_CODE);
            }
            if (stored.containsKey(SEALED)) {
                return Result.refused(Refusal.WORKSHOP_EXPIRED);
            }
            Workshop was =
                    mongo.getConverter().read(WorkshopDocument.class, stored).toWorkshop();
            boolean joined = stored.getInteger(PLACES, 0) > 0;
            Result<Configured> changed =
                    change.apply(new Configurable(was, joined)).map(settings -> new Configured(was, settings));
            if (!(changed instanceof Result.Done<Configured>(Configured done))
                    || replaced(unchanged(was, stored, joined), done.after())) {
                return changed;
            }
        }
    }

    private boolean replaced(Criteria unchanged, Settings settings) {
        Update update = new Update().set(SETTINGS, settings).inc(CONFIGURED, 1).inc(VERSION, 1);
        // With the type of the document, for else the names of our classes would be stored with the settings.
        return mongo.updateFirst(query(unchanged), update, WorkshopDocument.class, COLLECTION)
                        .getMatchedCount()
                == 1;
    }

    private static Criteria unchanged(Workshop was, Document stored, boolean joined) {
        Criteria same = where(ID)
                .is(was.id().value())
                .and(CONFIGURED)
                .is(stored.getInteger(CONFIGURED))
                .and(SEALED)
                .exists(false)
                .and(PHASE)
                .is(was.phase());
        Criteria shown = same.and(REVEALED);
        Criteria told = was.isRevealed(Reveal.DOTS) ? shown.is(Reveal.DOTS) : shown.ne(Reveal.DOTS);
        return joined ? told : told.and(PLACES).not().gt(0);
    }
}
