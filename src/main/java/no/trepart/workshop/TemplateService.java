package no.trepart.workshop;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.stereotype.Service;

/** Keeps the templates that the hosts of this house share. */
@Service
@RolesAllowed("HOST")
public class TemplateService {

    private final WorkshopTemplates templates;

    TemplateService(WorkshopTemplates templates) {
        this.templates = templates;
    }

    /**
     * Saves settings under a name; a template of the same name is replaced.
     *
     * @return the template, or a refusal of a name that is empty or longer than {@link WorkshopTemplate#LONGEST_NAME}
     */
    public Result<WorkshopTemplate> save(String name, Settings settings) {
        return PlainText.required(name, WorkshopTemplate.LONGEST_NAME)
                .map(clean -> new WorkshopTemplate(clean, settings.withDoorClosed(false)))
                .ifDone(templates::save);
    }

    public void remove(String name) {
        templates.remove(name);
    }

    public List<WorkshopTemplate> all() {
        return templates.all();
    }
}
