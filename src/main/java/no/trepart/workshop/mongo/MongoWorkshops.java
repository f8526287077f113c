package no.trepart.workshop.mongo;

import static no.trepart.workshop.mongo.WorkshopDocument.*;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.trepart.storage.Errands;
import no.trepart.storage.Insert;
import no.trepart.workshop.JoinCode;
import no.trepart.workshop.Phase;
import no.trepart.workshop.Result;
import no.trepart.workshop.Role;
import no.trepart.workshop.Secrets;
import no.trepart.workshop.Settings;
import no.trepart.workshop.Workshop;
import no.trepart.workshop.WorkshopChange;
import no.trepart.workshop.WorkshopId;
import no.trepart.workshop.Workshops;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** Workshops in the collection {@code workshops}. */
@Repository
class MongoWorkshops implements Workshops {

    private static final FindAndModifyOptions AFTER =
            FindAndModifyOptions.options().returnNew(true);

    private final MongoTemplate mongo;
    private final Errands<WorkshopId, Optional<WorkshopDocument>> byId = new Errands<>();
    private final Errands<JoinCode, Optional<WorkshopDocument>> byCode = new Errands<>();
    private final SettingsBox settings;
    private final PlaceBox places;
    private final SaltBox salts;
    private final SealBox seals;

    MongoWorkshops(MongoTemplate mongo, Secrets secrets) {
        this.mongo = mongo;
        this.settings = new SettingsBox(mongo);
        this.places = new PlaceBox(mongo);
        this.salts = new SaltBox(mongo, secrets);
        this.seals = new SealBox(mongo);
    }

    @Override
    public boolean add(Workshop workshop, Map<Role, String> keyHashes, String salt) {
        return Insert.unlessThere(mongo, WorkshopDocument.of(workshop, keyHashes, salt), COLLECTION);
    }

    @Override
    public Optional<Workshop> find(WorkshopId id) {
        return document(id).map(WorkshopDocument::toWorkshop);
    }

    /** Every command begins here, and in a full room all of them at once. */
    private Optional<WorkshopDocument> document(WorkshopId id) {
        return byId.run(id, () -> Optional.ofNullable(mongo.findById(id.value(), WorkshopDocument.class, COLLECTION)));
    }

    @Override
    public Optional<Workshop> findByCode(JoinCode code) {
        Query coded = query(where(CODE).is(code.value()));
        return byCode.run(code, () -> Optional.ofNullable(mongo.findOne(coded, WorkshopDocument.class, COLLECTION)))
                .map(WorkshopDocument::toWorkshop);
    }

    @Override
    public Optional<Role> findRole(WorkshopId id, String keyHash) {
        return document(id).stream()
                .flatMap(document -> document.keys().entrySet().stream())
                .filter(key -> key.getValue().equals(keyHash))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    @Override
    public boolean renewKey(WorkshopId id, Role role, String keyHash) {
        Query the = query(where(ID).is(id.value()));
        Update update = Update.update(KEYS + "." + role, keyHash);
        return mongo.updateFirst(the, update, COLLECTION).getMatchedCount() > 0;
    }

    @Override
    public String salt(WorkshopId id) {
        return salts.of(id, () -> document(id).flatMap(found -> Optional.ofNullable(found.salt())));
    }

    @Override
    public void forgetSalt(WorkshopId id) {
        salts.forget(id);
    }

    @Override
    public Optional<Workshop> change(WorkshopId id, Collection<Phase> during, WorkshopChange change) {
        Update update = WorkshopUpdates.update(change).inc(VERSION, 1);
        return modified(WorkshopUpdates.guarded(the(id, during), change), update)
                .map(WorkshopDocument::toWorkshop);
    }

    @Override
    public Result<Configured> configure(WorkshopId id, Function<Configurable, Result<Settings>> change) {
        return settings.change(id, change);
    }

    @Override
    public boolean takePlace(WorkshopId id, int most) {
        return places.take(id, most);
    }

    @Override
    public void freePlace(WorkshopId id) {
        places.free(id);
    }

    @Override
    public Optional<Integer> number(WorkshopId id, String suggestion, Collection<Phase> during) {
        Update next = new Update()
                .inc(SUGGESTIONS, 1)
                .push(NUMBERED)
                .slice(-WorkshopDocument.LAST)
                .each(suggestion);
        return modified(the(id, during).and(NUMBERED).ne(suggestion), next)
                .or(() -> document(id))
                .flatMap(document -> document.number(suggestion));
    }

    private static Criteria the(WorkshopId id, Collection<Phase> during) {
        return where(ID).is(id.value()).and(PHASE).in(during);
    }

    private Optional<WorkshopDocument> modified(Criteria guard, Update update) {
        return Optional.ofNullable(
                mongo.findAndModify(query(guard), update, AFTER, WorkshopDocument.class, COLLECTION));
    }

    @Override
    public Map<WorkshopId, Long> versions(Collection<WorkshopId> ids) {
        Query some = query(where(ID).in(ids.stream().map(WorkshopId::value).toList()));
        some.fields().include(VERSION);
        Map<WorkshopId, Long> versions = new HashMap<>();
        mongo.executeQuery(
                some, COLLECTION, found -> versions.put(new WorkshopId(found.getString(ID)), found.getLong(VERSION)));
        return versions;
    }

    @Override
    public List<Workshop> closedBefore(Instant moment) {
        return workshops(query(SealBox.closed(moment).and(EXPIRED_AT).exists(false)));
    }

    @Override
    public boolean seal(WorkshopId id, Instant closedBefore) {
        return seals.seal(id, closedBefore);
    }

    @Override
    public void setExpired(WorkshopId id, Instant at) {
        mongo.updateFirst(query(where(ID).is(id.value())), Update.update(EXPIRED_AT, at), COLLECTION);
    }

    @Override
    public List<WorkshopId> expiredSince(Instant moment) {
        return workshops(query(where(EXPIRED_AT).gte(moment))).stream()
                .map(Workshop::id)
                .toList();
    }

    @Override
    public List<Workshop> all() {
        return workshops(newestFirst());
    }

    @Override
    public List<Workshop> newest(int most) {
        return workshops(newestFirst().limit(most));
    }

    private static Query newestFirst() {
        return new Query().with(Sort.by(Sort.Direction.DESC, CREATED_AT));
    }

    private List<Workshop> workshops(Query which) {
        return mongo.find(which, WorkshopDocument.class, COLLECTION).stream()
                .map(WorkshopDocument::toWorkshop)
                .toList();
    }

    @Override
    public void remove(WorkshopId id) {
        mongo.remove(query(where(ID).is(id.value())), COLLECTION);
    }
}
