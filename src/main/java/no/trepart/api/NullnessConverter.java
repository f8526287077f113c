package no.trepart.api;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Describes records as their types say: what is not {@link Nullable} is required, and a body takes no other fields.
 *
 * <p>The same is held against what comes in, by {@link PresentFields}.
 */
final class NullnessConverter implements ModelConverter {

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) {
            return null;
        }
        Schema<?> schema = chain.next().resolve(type, context, chain);
        JavaType java = Json.mapper().constructType(type.getType());
        if (schema != null && java != null && java.getRawClass().isRecord()) {
            describe(defined(schema, context), java.getRawClass());
        }
        return schema;
    }

    /** A record is usually defined once and referred to. */
    private static Schema<?> defined(Schema<?> schema, ModelConverterContext context) {
        String ref = schema.get$ref();
        if (ref == null) {
            return schema;
        }
        Schema<?> defined = context.getDefinedModels().get(ref.substring(Components.COMPONENTS_SCHEMAS_REF.length()));
        return defined == null ? schema : defined;
    }

    private static void describe(Schema<?> schema, Class<?> type) {
        if (schema.getProperties() == null) {
            return;
        }
        List<String> required = Arrays.stream(type.getRecordComponents())
                .filter(component -> !PresentFields.isOptional(component))
                .map(RecordComponent::getName)
                .filter(schema.getProperties()::containsKey)
                .toList();
        required.forEach(schema::addRequiredItem);
        if (PresentFields.isBody(type)) {
            schema.setAdditionalProperties(false);
        }
    }
}
