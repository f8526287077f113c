package no.trepart.room.ui.console;

import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import no.trepart.HouseTest;
import no.trepart.security.Seats;
import no.trepart.suggestion.Boards;
import no.trepart.suggestion.Kind;
import no.trepart.suggestion.Standing;
import no.trepart.suggestion.Suggestion;
import no.trepart.workshop.Party;
import no.trepart.workshop.Phase;
import no.trepart.workshop.Role;
import no.trepart.workshop.Workshop;
import no.trepart.workshop.WorkshopService;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Somebody who leads a meeting with people of all parties in it. */
@HouseTest
abstract class AtTheConsole extends SpringBrowserlessTest {

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
                .joined(Party.EMPLOYEES, 3);
    }

    void open() {
        keep(Role.FACILITATOR, meeting.started.keys().facilitator());
        openAgain();
    }

    void keep(Role role, String key) {
        seats.keep(meeting.started.workshop().code(), role, key);
    }

    void openAgain() {
        UI.getCurrent().setLocale(Locale.forLanguageTag("nb"));
        navigate(ConsoleView.class, Map.of("code", meeting.code()));
    }

    Suggestion post(Party party, String text) {
        meeting.in(Phase.COLLECT);
        return meeting.post(party, 0, Kind.TIME_WASTER, text);
    }

    /** Presses the first button with these words. */
    void press(String key, Object... arguments) {
        String words = say(key, arguments);
        Button button = find(Button.class)
                .withCondition(each ->
                        each.isVisible() && each.isEnabled() && each.getText().equals(words))
                .all()
                .getFirst();
        test(button).click();
    }

    /** Presses one of the choices. */
    void choose(String words) {
        test(find(NativeButton.class)
                        .withCondition(button ->
                                button.getElement().getTextRecursively().equals(words))
                        .single())
                .click();
    }

    TextArea area(String key, Object... arguments) {
        String label = say(key, arguments);
        return find(TextArea.class)
                .withCondition(each -> label.equals(each.getLabel()))
                .single();
    }

    String text() {
        return find(Console.class).single().getElement().getTextRecursively();
    }

    String say(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }

    /** What one's own click changed comes back as a push of the workshop. */
    void until(BooleanSupplier shown) {
        await().pollInSameThread().atMost(5, TimeUnit.SECONDS).until(() -> {
            var unused = runPendingSignalsTasks(100, TimeUnit.MILLISECONDS);
            roundTrip();
            return shown.getAsBoolean();
        });
    }

    Standing standing(Suggestion suggestion) {
        return beans.getBean(Boards.class).find(suggestion.workshop()).standing(suggestion.id());
    }

    Workshop workshop() {
        return beans.getBean(WorkshopService.class)
                .findByCode(meeting.started.workshop().code())
                .orElseThrow();
    }
}
