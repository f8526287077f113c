package no.trepart.api;

import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.firewall.HttpStatusRequestRejectedHandler;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.validation.Errors;
import org.springframework.validation.Validator;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/** Tells the web framework how the API reads seats and commands and how it says what was wrong. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ApiProperties.class)
class ApiConfiguration implements WebMvcConfigurer {

    private static final Validator NOTHING_TO_VALIDATE = new Validator() {

        @Override
        public boolean supports(Class<?> type) {
            return false;
        }

        @Override
        public void validate(Object target, Errors errors) {}
    };

    private final SeatResolver seats;
    private final HostResolver hosts;
    private final ReaderResolver readers;
    private final CommandResolver commands;
    private final ProblemResolver problems;

    ApiConfiguration(
            SeatResolver seats,
            HostResolver hosts,
            ReaderResolver readers,
            CommandResolver commands,
            ProblemResolver problems) {
        this.seats = seats;
        this.hosts = hosts;
        this.readers = readers;
        this.commands = commands;
        this.problems = problems;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.addAll(List.of(seats, hosts, readers, commands));
    }

    @Override
    public void extendHandlerExceptionResolvers(List<HandlerExceptionResolver> resolvers) {
        resolvers.addFirst(problems);
    }

    /** Without one of ours the library that describes the API would be set up at each start to validate annotations that nobody uses. */
    @Override
    public Validator getValidator() {
        return NOTHING_TO_VALIDATE;
    }

    /** Asked after the controllers and before the screens, which would answer an unknown address with a page. */
    @Bean
    SimpleUrlHandlerMapping nothingHere() {
        HttpRequestHandler nothing = (request, response) -> {
            throw RequestFaultException.of(RequestFault.NOT_FOUND);
        };
        return new SimpleUrlHandlerMapping(Map.of("/api", nothing, "/api/**", nothing), 1);
    }

    /** What the firewall turns away never reaches a controller. */
    @Bean
    RequestRejectedHandler turnedAway() {
        RequestRejectedHandler screens = new HttpStatusRequestRejectedHandler();
        return (request, response, rejected) -> {
            if (ProblemResolver.isOfApi(request)) {
                problems.resolveException(request, response, null, RequestFaultException.of(RequestFault.BAD_REQUEST));
            } else {
                screens.handle(request, response, rejected);
            }
        };
    }
}
