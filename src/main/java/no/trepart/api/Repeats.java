package no.trepart.api;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import no.trepart.workshop.Workshop;
import no.trepart.workshop.WorkshopRemoved;
import no.trepart.workshop.WorkshopService;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Does each command once and gives whoever repeats it the first answer.
 *
 * <p>A refusal is no answer: it changed nothing, so a repeat tries again.
 */
@Component
class Repeats {

    /** How long a node may take for a command before another may try; only a crash takes that long. */
    private static final Duration CLAIM = Duration.ofMinutes(1);

    /** How long a repeat waits for the answer of the first before it is told to come back. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final Duration LOOK_EVERY = Duration.ofMillis(25);

    private final Commands commands;
    private final WorkshopService workshops;
    private final ApiProperties properties;
    private final JsonMapper json;
    private final SecureRandom random;
    private final Clock clock;

    Repeats(
            Commands commands,
            WorkshopService workshops,
            ApiProperties properties,
            JsonMapper json,
            SecureRandom random,
            Clock clock) {
        this.commands = commands;
        this.workshops = workshops;
        this.properties = properties;
        this.json = json;
        this.random = random;
        this.clock = clock;
    }

    /** Does a command in a workshop once. */
    <T> T once(Command command, Object request, Class<T> type, Supplier<T> act) {
        return once(command, request, type, act, answer -> command.code().orElse(null));
    }

    /**
     * Does a command once.
     *
     * @param code tells from the answer which workshop the command was about
     */
    <T> T once(Command command, Object request, Class<T> type, Supplier<T> act, Function<T, @Nullable String> code) {
        if (command.key().isEmpty()) {
            return act.get();
        }
        Seal seal = new Seal(command.secret(), command.key().get());
        String fingerprint = seal.fingerprint(command.path() + '\n' + json.writeValueAsString(request));
        Instant patience = clock.instant().plus(PATIENCE);
        while (!claim(seal, command, fingerprint)) {
            String sealed = answer(seal, fingerprint);
            if (sealed != null) {
                return json.readValue(seal.open(sealed), type);
            }
            waitALittle(patience);
        }
        return done(seal, act, code);
    }

    private boolean claim(Seal seal, Command command, String fingerprint) {
        Instant now = clock.instant();
        return commands.claim(seal.id(), command.code().orElse(null), fingerprint, now, now.plus(CLAIM));
    }

    private @Nullable String answer(Seal seal, String fingerprint) {
        return commands.find(seal.id())
                .map(claim -> {
                    if (!claim.fingerprint().equals(fingerprint)) {
                        throw new RequestFaultException(RequestFault.IDEMPOTENCY_KEY_REUSED, Command.HEADER);
                    }
                    return claim.sealed();
                })
                .orElse(null);
    }

    private void waitALittle(Instant until) {
        if (clock.instant().isAfter(until)) {
            throw RequestFaultException.of(RequestFault.REQUEST_RUNNING);
        }
        try {
            TimeUnit.MILLISECONDS.sleep(LOOK_EVERY.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw RequestFaultException.of(RequestFault.REQUEST_RUNNING);
        }
    }

    private <T> T done(Seal seal, Supplier<T> act, Function<T, @Nullable String> code) {
        boolean answered = false;
        try {
            T answer = act.get();
            String sealed = seal.close(json.writeValueAsString(answer), random);
            commands.answer(
                    seal.id(), code.apply(answer), sealed, clock.instant().plus(properties.remembered()));
            answered = true;
            return answer;
        } finally {
            if (!answered) {
                commands.release(seal.id());
            }
        }
    }

    @EventListener
    void on(WorkshopRemoved removed) {
        workshops.find(removed.workshop()).map(Workshop::code).ifPresent(code -> commands.removeAll(code.value()));
    }
}
