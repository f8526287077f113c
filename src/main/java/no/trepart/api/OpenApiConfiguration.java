package no.trepart.api;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import no.trepart.workshop.JoinCode;
import no.trepart.workshop.Language;
import no.trepart.workshop.Seat;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Describes the API for programs and their authors, from the code, with the limits that are in force. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

    private static final String SCHEME = "key";

    private static final String CODE = "{" + SeatResolver.CODE + "}";

    OpenApiConfiguration(ObjectMapperProvider mappers) {
        Shapes.ALL.forEach(mappers.jsonMapper()::addMixIn);
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(Seat.class, Host.class, Reader.class, Command.class, JoinCode.class)
                .replaceWithSchema(Language.class, languages());
    }

    private static StringSchema languages() {
        StringSchema languages = new StringSchema();
        for (Language language : Language.values()) {
            languages.addEnumItem(language.locale().getLanguage());
        }
        return languages;
    }

    @Bean
    NullnessConverter nullnessConverter() {
        return new NullnessConverter();
    }

    @Bean
    OpenAPI openApi(ApiProperties properties) {
        return new OpenAPI()
                .info(new Info().title("Trepart").version("1").description(description(properties)))
                .addSecurityItem(new SecurityRequirement().addList(SCHEME))
                .components(new Components()
                        .addSecuritySchemes(
                                SCHEME,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .description(
                                                "The host key, a key of the workshop (facilitator, leader, wall), or a"
                                                        + " participant's token.")));
    }

    private static String description(ApiProperties properties) {
        return """
                The same rooms, rules and limits as the screens of Trepart.

                Errors are problem details (RFC 9457) with a stable `code`; their words come in bokmål, nynorsk or \
                English after `Accept-Language`. Times are ISO 8601 in UTC. What is not there is left out, never null. \
                A field that a call does not know is refused, so that a misspelt one is not lost silently.

                Every POST takes an `Idempotency-Key`: whoever repeats it with the same key and secret within \
                %s hours gets the first answer. Where the answer holds a secret, the key must have at least %d characters.

                Limits, each as requests at once and in the long run: a participant %s; a key of a workshop %s; \
                a workshop %s, of them joins %s; the host %s; the library %s. Nothing is limited by address alone, except \
                wrong guesses. Event streams: %d for each key or token, %d for a workshop. A request body has at most %d kB.
                """.formatted(
                        properties.remembered().toHours(),
                        Command.SHORTEST_UNGUESSABLE_KEY,
                        properties.rates().participant(),
                        properties.rates().key(),
                        properties.rates().workshop(),
                        properties.rates().joins(),
                        properties.rates().host(),
                        properties.rates().library(),
                        properties.streamsEach(),
                        properties.streamsPerWorkshop(),
                        properties.largestBody().toKilobytes());
    }

    /** What the framework cannot see, since secrets and commands are read apart from the other parameters. */
    @Bean
    GlobalOpenApiCustomizer commonParts() {
        return api -> {
            ModelConverters.getInstance(true)
                    .readAll(new AnnotatedType(Problem.class))
                    .forEach(api.getComponents()::addSchemas);
            Shapes.ALL.forEach((type, shape) -> Alternatives.describe(api.getComponents(), type, shape));
            api.getPaths().forEach((path, item) -> complete(path, item));
        };
    }

    private static void complete(String path, PathItem item) {
        if (path.contains(CODE)) {
            item.readOperations().forEach(operation -> operation.addParametersItem(code()));
        }
        if (item.getPost() != null) {
            item.getPost().addParametersItem(idempotencyKey());
        }
    }

    private static Parameter code() {
        return new Parameter()
                .in("path")
                .name(SeatResolver.CODE)
                .required(true)
                .description("The join code, in any case, with or without a blank.")
                .example("FJ482K")
                .schema(new StringSchema());
    }

    private static Parameter idempotencyKey() {
        return new Parameter()
                .in("header")
                .name(Command.HEADER)
                .description("The client's name for this request, such as a UUID; a repeat gets the first answer.")
                .schema(new StringSchema().minLength(1).maxLength(Command.LONGEST_KEY));
    }
}
