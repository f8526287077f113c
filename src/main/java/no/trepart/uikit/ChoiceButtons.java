package no.trepart.uikit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Buttons of which one stays pressed: big ones for the thumb, segments of a row, or chips. */
public final class ChoiceButtons<T> extends Div {

    /** How the buttons look. */
    public enum Look {
        LARGE(""),
        STANCES("are-stances"),
        SEGMENTS("are-segments"),
        CHIPS("are-chips");

        private final String className;

        Look(String className) {
            this.className = className;
        }
    }

    private final Map<T, NativeButton> buttons = new LinkedHashMap<>();
    private @Nullable T chosen;
    private Consumer<T> listener = choice -> {};

    /**
     * Buttons for some choices, none of them pressed.
     *
     * @param question what is chosen, read aloud as the name of the group
     */
    public ChoiceButtons(Look look, String question, Collection<T> choices, Function<T, Choice> shown) {
        addClassName("choices");
        if (!look.className.isEmpty()) {
            addClassName(look.className);
        }
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", question);
        choices.forEach(choice -> add(button(choice, shown.apply(choice))));
    }

    private NativeButton button(T choice, Choice shown) {
        NativeButton button = new NativeButton();
        button.addClassName("choice");
        button.getElement().setAttribute("type", "button");
        button.getElement().setAttribute("aria-pressed", "false");
        if (shown.sign() != null) {
            button.add(shown.sign());
        }
        button.add(words(shown));
        button.addClickListener(click -> press(choice));
        buttons.put(choice, button);
        return button;
    }

    private static Span words(Choice shown) {
        Span words = new Span(new Span(shown.word()));
        if (shown.hint() != null) {
            Span hint = new Span(shown.hint());
            hint.addClassName("choice-hint");
            words.add(hint);
        }
        return words;
    }

    private void press(T choice) {
        choose(choice);
        listener.accept(choice);
    }

    /** Shows a choice as made, or with null none; the listener is not told. */
    public void choose(@Nullable T choice) {
        chosen = choice;
        buttons.forEach((each, button) ->
                button.getElement().setAttribute("aria-pressed", String.valueOf(each.equals(choice))));
    }

    public Optional<T> chosen() {
        return Optional.ofNullable(chosen);
    }

    /** Tells what was pressed, also when it was pressed already. */
    public ChoiceButtons<T> onChoice(Consumer<T> told) {
        listener = told;
        return this;
    }

    /** The button of a choice, for a class name or a test. */
    public NativeButton button(T choice) {
        return Optional.ofNullable(buttons.get(choice))
                .orElseThrow(() -> new IllegalArgumentException("Not one of the choices: " + choice));
    }
}
