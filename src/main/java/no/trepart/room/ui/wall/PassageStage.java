package no.trepart.room.ui.wall;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import no.trepart.chat.Quote;
import no.trepart.room.WallScene;
import org.jspecify.annotations.Nullable;

/** A passage of the library that a facilitator put on the wall. */
class PassageStage extends Stage {

    private final Function<String, Optional<Quote>> citations;
    private @Nullable String shown;

    PassageStage(Function<String, Optional<Quote>> citations) {
        super("passage");
        this.citations = citations;
    }

    @Override
    void show(WallScene scene) {
        String passage = scene.focus() == null ? null : scene.focus().passage();
        if (passage != null && !Objects.equals(shown, passage)) {
            removeAll();
            citations.apply(passage).map(PassageBoard::new).ifPresent(this::add);
            shown = passage;
        }
    }
}
