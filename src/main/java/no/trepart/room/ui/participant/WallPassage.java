package no.trepart.room.ui.participant;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.Objects;
import no.trepart.chat.Quote;
import no.trepart.room.Citations;
import no.trepart.room.FocusView;
import no.trepart.room.ParticipantScene;
import no.trepart.room.ui.QuotedText;
import no.trepart.room.ui.SourceLine;
import no.trepart.workshop.Deed;
import org.jspecify.annotations.Nullable;

/** A passage of the library that is on the wall now, for those who cannot see it. */
class WallPassage extends Section {

    private final Citations citations;
    private @Nullable String shown;

    WallPassage(Citations citations) {
        this.citations = citations;
        addClassNames("card", "wall-passage");
        setVisible(false);
    }

    void show(ParticipantScene scene) {
        String now = scene.frame().phase().allows(Deed.SHOW_PASSAGE) ? passage(scene.focus()) : null;
        if (!Objects.equals(now, shown)) {
            shown = now;
            removeAll();
            if (now != null) {
                citations.find(now).ifPresent(this::add);
            }
            setVisible(getComponentCount() > 0);
        }
    }

    private static @Nullable String passage(@Nullable FocusView focus) {
        return focus == null ? null : focus.passage();
    }

    private void add(Quote quote) {
        add(new H2(getTranslation("participant.passage")), new QuotedText(quote), new SourceLine(quote));
    }
}
