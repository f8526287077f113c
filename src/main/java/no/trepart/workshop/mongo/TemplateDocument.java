package no.trepart.workshop.mongo;

import no.trepart.workshop.Settings;
import no.trepart.workshop.WorkshopTemplate;
import org.springframework.data.annotation.Id;

/** A template as it is stored; its name is its identity. */
record TemplateDocument(@Id String name, Settings settings) {

    static final String COLLECTION = "templates";
    static final String NAME = "_id";

    static TemplateDocument of(WorkshopTemplate template) {
        return new TemplateDocument(template.name(), template.settings());
    }

    WorkshopTemplate toTemplate() {
        return new WorkshopTemplate(name, settings);
    }
}
