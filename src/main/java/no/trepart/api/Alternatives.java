package no.trepart.api;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.Discriminator;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Describes the field that tells which of several shapes a thing has, so that each is told from the others. */
final class Alternatives {

    private Alternatives() {}

    /** Adds it to a type and its alternatives, if its JSON has such a field. */
    static void describe(Components components, Class<?> type, Class<?> shape) {
        JsonTypeInfo info = shape.getAnnotation(JsonTypeInfo.class);
        JsonSubTypes alternatives = shape.getAnnotation(JsonSubTypes.class);
        Schema<?> whole = components.getSchemas().get(type.getSimpleName());
        if (info == null || alternatives == null || whole == null) {
            return;
        }
        Discriminator discriminator = new Discriminator().propertyName(info.property());
        Arrays.stream(alternatives.value()).forEach(alternative -> {
            String name = alternative.value().getSimpleName();
            discriminator.mapping(alternative.name(), Components.COMPONENTS_SCHEMAS_REF + name);
            Schema<?> schema = Objects.requireNonNull(components.getSchemas().get(name), name);
            tell(schema, info.property(), alternative.name());
        });
        whole.setDiscriminator(discriminator);
    }

    private static void tell(Schema<?> alternative, String property, String name) {
        List<?> parts = alternative.getAllOf() == null ? List.of() : alternative.getAllOf();
        Schema<?> own = !parts.isEmpty() && parts.getLast() instanceof Schema<?> last ? last : alternative;
        StringSchema only = new StringSchema();
        only.addEnumItem(name);
        own.addProperty(property, only);
        alternative.addRequiredItem(property);
    }
}
