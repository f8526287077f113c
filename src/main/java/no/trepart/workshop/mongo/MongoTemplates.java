package no.trepart.workshop.mongo;

import static no.trepart.workshop.mongo.TemplateDocument.COLLECTION;
import static no.trepart.workshop.mongo.TemplateDocument.NAME;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import no.trepart.workshop.WorkshopTemplate;
import no.trepart.workshop.WorkshopTemplates;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** Templates in the collection {@code templates}. */
@Repository
class MongoTemplates implements WorkshopTemplates {

    private final MongoTemplate mongo;

    MongoTemplates(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public void save(WorkshopTemplate template) {
        mongo.save(TemplateDocument.of(template), COLLECTION);
    }

    @Override
    public void remove(String name) {
        mongo.remove(query(where(NAME).is(name)), COLLECTION);
    }

    @Override
    public List<WorkshopTemplate> all() {
        return mongo.find(new Query().with(Sort.by(NAME)), TemplateDocument.class, COLLECTION).stream()
                .map(TemplateDocument::toTemplate)
                .toList();
    }
}
