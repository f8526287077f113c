package no.trepart.room.ui.participant;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.InstantSource;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import no.trepart.room.ParticipantScene;
import no.trepart.uikit.Drafts;
import no.trepart.uikit.PersonalWarning;
import no.trepart.uikit.SecondClick;
import no.trepart.uikit.TextLimit;

/** A field to write in and a button that sends; what is refused stays in the field. */
class Composer extends Div {

    private static final int TYPING_PAUSE_MILLIS = 400;

    private final TextArea field = new TextArea();
    private final Div hints = new Div();
    private final PersonalWarning warning;
    private final SecondClick second;
    private final Button send;
    private final Paragraph promise = new Paragraph();
    private final BiPredicate<String, String> sender;

    /**
     * A composer.
     *
     * @param clock gives time to read a warning
     * @param draft names the field, so that unsent text survives a reload
     * @param limit the longest text in characters
     * @param sender sends the text as a command of this identity, and says whether that was done
     */
    Composer(
            InstantSource clock,
            String label,
            String placeholder,
            String draft,
            int limit,
            BiPredicate<String, String> sender) {
        this.sender = sender;
        second = new SecondClick(clock);
        addClassName("composer");
        field.setAriaLabel(label);
        field.setPlaceholder(placeholder);
        field.setMinRows(1);
        field.setMaxRows(6);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(TYPING_PAUSE_MILLIS);
        field.addValueChangeListener(
                change -> hints.setVisible(!change.getValue().isBlank()));
        TextLimit.set(field, limit);
        Drafts.keepToSend(field, draft);
        send = new Button(getTranslation("participant.send"), click -> send());
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        warning = new PersonalWarning(clock, send, field);
        hints.addClassName("composer-hints");
        sendOnEnter();
        Div notes = new Div(hints, warning);
        notes.addClassName("composer-notes");
        Div line = new Div(field, send);
        line.addClassName("composer-line");
        promise.addClassNames("quiet", "small", "composer-promise");
        promise.setVisible(false);
        add(notes, line, promise);
    }

    /** Enter sends and Shift+Enter makes a new line, as people know it from every chat. */
    private void sendOnEnter() {
        send.addClickShortcut(Key.ENTER).listenOn(field).resetFocusOnActiveElement();
    }

    private void send() {
        if (!second.finds(field.getValue())
                && warning.lets()
                && sender.test(field.getValue(), Drafts.command(field, field.getValue()))) {
            second.sent();
            Drafts.forget(field);
            field.clear();
            warning.calm();
        }
        field.focus();
    }

    /** Tells what is typed, a moment after the last key. */
    Composer onTyping(Consumer<String> told) {
        field.addValueChangeListener(change -> told.accept(change.getValue()));
        return this;
    }

    /** What is said above the field while somebody types. */
    void showHints(Component... parts) {
        hints.removeAll();
        hints.add(parts);
    }

    /** Says below the field what others see of whoever writes: the party, and where the workshop shows names, the one they chose. */
    Composer promise(ParticipantScene scene) {
        String name = scene.frame().showAliases() ? scene.me().alias() : null;
        return name == null ? promiseNoName() : promise(getTranslation("participant.write.promise.alias", name));
    }

    /** Says so where no name is shown in any workshop. */
    Composer promiseNoName() {
        return promise(getTranslation("participant.write.promise"));
    }

    private Composer promise(String words) {
        promise.setText(words);
        promise.setVisible(true);
        return this;
    }

    /** Says on the button where the words go. */
    Composer sends(String words) {
        send.setText(words);
        addClassName("says-where");
        return this;
    }

    /** Stands beside another composer that matters more. */
    Composer besides() {
        send.removeThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return this;
    }

    void setPlaceholder(String words) {
        field.setPlaceholder(words);
    }

    void addAbove(Component part) {
        addComponentAsFirst(part);
    }
}
