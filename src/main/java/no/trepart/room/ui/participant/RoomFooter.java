package no.trepart.room.ui.participant;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.NativeButton;
import no.trepart.room.ParticipantScene;
import no.trepart.uikit.Glyph;
import no.trepart.uikit.LanguageMenu;
import no.trepart.workshop.Phase;

/** Two things one can always say without words: I am ready, and I want to speak; and the way back for who chose the wrong party. */
class RoomFooter extends Footer {

    private final Button ready = new Button(Glyph.CHECK.draw());
    private final Button hand = new Button(Glyph.HAND.draw());
    private final NativeButton wrong = new NativeButton();
    private boolean isReady;
    private boolean isRaised;

    RoomFooter(Desk desk, Runnable leave) {
        addClassName("room-footer");
        ready.addClickListener(click -> desk.ready(!isReady));
        hand.addClickListener(click -> desk.hand(!isRaised));
        ready.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        hand.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        wrong.setText(getTranslation("participant.leave"));
        wrong.addClassName("wrong-party");
        wrong.addClickListener(click -> leave.run());
        add(ready, hand, wrong, new LanguageMenu());
    }

    void show(ParticipantScene scene) {
        isReady = scene.me().ready();
        isRaised = scene.me().handRaised();
        ready.setText(getTranslation(isReady ? "participant.ready.on" : "participant.ready.off"));
        hand.setText(getTranslation(isRaised ? "participant.hand.on" : "participant.hand.off"));
        ready.getElement().setAttribute("aria-pressed", String.valueOf(isReady));
        hand.getElement().setAttribute("aria-pressed", String.valueOf(isRaised));
        boolean open = scene.frame().phase() != Phase.CLOSED;
        ready.setVisible(open && scene.me().admitted());
        hand.setVisible(open && scene.me().admitted());
        wrong.setVisible(open);
    }
}
