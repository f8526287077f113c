package no.trepart.storage;

import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * A change to data that is already stored; a feature contributes a bean for each, and never changes one that was
 * released.
 *
 * <p>It runs once, in the order of the ids and before indexes are made. It must bear being run again: a process can end
 * in the middle.
 */
public interface Migration {

    /** Unique and sortable: the date, a number and what it does, such as {@code 2027-01-15-1-rename-outcome}. */
    String id();

    /** Changes the data; on an exception the application does not start. */
    void run(MongoTemplate mongo);
}
