package no.trepart.workshop;

import java.util.List;

/** The saved templates of this house; each name is there once. */
public interface WorkshopTemplates {

    /** Adds a template, or replaces the one of the same name. */
    void save(WorkshopTemplate template);

    void remove(String name);

    /** All of them, by name. */
    List<WorkshopTemplate> all();
}
