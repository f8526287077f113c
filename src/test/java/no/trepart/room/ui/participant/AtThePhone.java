package no.trepart.room.ui.participant;

import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.Element;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import no.trepart.HouseTest;
import no.trepart.room.ui.console.Meeting;
import no.trepart.security.Seats;
import no.trepart.suggestion.Kind;
import no.trepart.suggestion.NewSuggestion;
import no.trepart.suggestion.Suggestion;
import no.trepart.suggestion.SuggestionService;
import no.trepart.workshop.Party;
import no.trepart.workshop.Phase;
import no.trepart.workshop.Seat;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Somebody with a phone in their hand, in a meeting with others in it. */
@HouseTest
abstract class AtThePhone extends SpringBrowserlessTest {

    @Autowired
    ApplicationContext beans;

    @Autowired
    private Seats seats;

    Meeting meeting;

    @BeforeEach
    void begin() {
        meeting = new Meeting(beans, "Tidstyver i hjemmetjenesten")
                .joined(Party.ELECTED, 2)
                .joined(Party.EMPLOYER, 2)
                .joined(Party.EMPLOYEES, 2);
    }

    void open() {
        UI.getCurrent().setLocale(Locale.forLanguageTag("nb"));
        navigate(ParticipantView.class, Map.of("code", meeting.code()));
    }

    /** Opens the room and joins as one of the employees. */
    Seat join() {
        open();
        choose("Ansatt");
        press("participant.join.button");
        return me();
    }

    Seat me() {
        return at(1);
    }

    /** Whoever sits at one of the places of this phone. */
    Seat at(int place) {
        return Meeting.done(seats.participant(meeting.started.workshop().code(), place));
    }

    /** The facilitator moves on, and the phone follows. */
    void follow(Phase phase) {
        meeting.in(phase);
        String heading = say("Phase." + phase);
        until(() -> find(H1.class).single().getText().equals(heading));
    }

    Suggestion post(Seat seat, String text) {
        return Meeting.done(meeting.bean(SuggestionService.class)
                .post(
                        seat,
                        new NewSuggestion(
                                Kind.TIME_WASTER, text, null, UUID.randomUUID().toString())));
    }

    /** What happened in the house comes as a push of the workshop. */
    void until(BooleanSupplier shown) {
        await().pollInSameThread().atMost(10, TimeUnit.SECONDS).until(() -> {
            var unused = runPendingSignalsTasks(100, TimeUnit.MILLISECONDS);
            roundTrip();
            return shown.getAsBoolean();
        });
    }

    void untilSaid(String words) {
        until(() -> text().contains(words));
    }

    /** What stands on the screen; what is not visible does not. */
    String text() {
        StringBuilder text = new StringBuilder();
        read(find(ParticipantView.class).single().getElement(), text);
        return text.toString();
    }

    private static void read(Element part, StringBuilder text) {
        if (part.isTextNode()) {
            text.append(part.getText());
        } else if (part.isVisible()) {
            text.append(part.getChildCount() == 0 ? "" : " ");
            part.getChildren().forEach(child -> read(child, text));
        }
    }

    /** Presses the only button with these words. */
    void press(String key, Object... arguments) {
        String words = say(key, arguments);
        Component button = find(Button.class)
                .withCondition(each -> each.isVisible() && each.isEnabled() && words.equals(each.getText()))
                .single();
        test((Button) button).click();
    }

    void pressWrongParty() {
        choose(say("participant.leave"));
    }

    /** Presses one of the choices. */
    void choose(String words) {
        test(choice(words)).click();
    }

    NativeButton choice(String words) {
        return find(NativeButton.class)
                .withCondition(each -> each.getElement().getTextRecursively().startsWith(words))
                .single();
    }

    /** Writes into the composer with this label and sends it. */
    void write(String label, String words) {
        TextArea field = field(label);
        test(field).setValue(words);
        Composer composer =
                (Composer) field.getParent().flatMap(Component::getParent).orElseThrow();
        test(find(Button.class, composer)
                        .withCondition(each -> each.getText().startsWith("Send"))
                        .single())
                .click();
    }

    TextArea field(String label) {
        String words = say(label);
        return find(TextArea.class)
                .withCondition(
                        each -> each.getAriaLabel().filter(words::equals).isPresent() || words.equals(each.getLabel()))
                .single();
    }

    String notice() {
        return find(Notification.class).all().stream()
                .map(notice -> notice.getElement().getTextRecursively())
                .reduce("", String::concat);
    }

    String say(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
