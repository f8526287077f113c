package no.trepart.workshop;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** What came of a command: done, or refused for a reason that a screen can show. */
public sealed interface Result<T> {

    /** It was done. */
    record Done<T>(T value) implements Result<T> {}

    /**
     * It was not done, and nothing was changed.
     *
     * @param details what the words of the refusal mention, such as a limit
     */
    record Refused<T>(Refusal reason, List<Object> details) implements Result<T> {

        public Refused {
            details = List.copyOf(details);
        }

        /** The same refusal where another value was expected. */
        public <R> Refused<R> as() {
            return new Refused<>(reason, details);
        }
    }

    static <T> Result<T> done(T value) {
        return new Done<>(value);
    }

    static <T> Result<T> refused(Refusal reason, Object... details) {
        return new Refused<>(reason, List.of(details));
    }

    default boolean isDone() {
        return this instanceof Done;
    }

    default <R> Result<R> then(Function<T, Result<R>> next) {
        return switch (this) {
            case Done<T>(T value) -> next.apply(value);
            case Refused<T> refused -> refused.as();
        };
    }

    default <R> Result<R> map(Function<T, R> change) {
        return then(value -> done(change.apply(value)));
    }

    default Result<T> ifDone(Consumer<T> what) {
        if (this instanceof Done<T>(T value)) {
            what.accept(value);
        }
        return this;
    }
}
