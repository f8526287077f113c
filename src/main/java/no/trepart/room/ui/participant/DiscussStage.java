package no.trepart.room.ui.participant;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Objects;
import java.util.Optional;
import no.trepart.chat.Message;
import no.trepart.room.Card;
import no.trepart.room.FocusView;
import no.trepart.room.ParticipantScene;
import no.trepart.room.ui.SuggestionCard;
import org.jspecify.annotations.Nullable;

/** «Drøfte»: the suggestion in focus, what others have learnt, and a place to write. */
class DiscussStage extends Stage {

    private final Desk desk;
    private final String code;
    private final OwnPostsFold own;
    private final Paragraph waiting = new Paragraph();
    private final SuggestionCard card = new SuggestionCard();
    private final Div talk = new Div();
    private @Nullable String focused;
    private ThreadPanel thread;
    private @Nullable Composer composer;

    DiscussStage(Desk desk, String code) {
        super("discuss");
        this.desk = desk;
        this.code = code;
        this.own = new OwnPostsFold(desk, code);
        this.thread = new ThreadPanel(desk, false);
        waiting.addClassNames("quiet", "empty");
        waiting.setText(getTranslation("participant.discuss.waiting"));
        add(new H2(getTranslation("participant.discuss.title")), own, waiting, card, talk);
    }

    @Override
    void show(ParticipantScene scene) {
        FocusView focus = scene.focus();
        Card subject = focus == null ? null : focus.card();
        own.show(scene);
        waiting.setVisible(subject == null);
        card.setVisible(subject != null);
        talk.setVisible(subject != null);
        if (subject != null) {
            card.show(subject);
            turnTo(subject);
            Optional.ofNullable(composer).ifPresent(field -> field.promise(scene));
            thread.show(scene.lines().stream()
                    .filter(line -> subject.id().equals(line.thread()))
                    .toList());
        }
    }

    /** A new thread only when the focus moves, so that a half-written message stays while others write. */
    private void turnTo(Card subject) {
        if (Objects.equals(focused, subject.id())) {
            return;
        }
        focused = subject.id();
        thread = new ThreadPanel(desk, subject.mine());
        composer = new Composer(
                desk.clock(),
                getTranslation("participant.discuss.label"),
                getTranslation("participant.discuss.placeholder"),
                code + " discuss " + subject.id(),
                Message.LONGEST_TEXT,
                (text, command) -> desk.say(subject.id(), text, command));
        talk.removeAll();
        talk.add(thread, composer);
    }
}
