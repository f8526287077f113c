package no.trepart.uikit;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Keeps what somebody has typed but not sent, in their own browser tab, and puts it back after a reload. */
public final class Drafts {

    private static final String COMMAND = "draftCommand";
    private static final Pattern IDENTITY = Pattern.compile("[0-9a-f]{32}");

    private Drafts() {}

    /** A text that was not sent. */
    public record Draft(String name, String text) {}

    /**
     * Keeps the text of a field; {@code js/drafts.js} forgets it when whoever typed it takes it out.
     *
     * @param name of the field, the same after a reload, such as the join code and «suggestion»
     */
    public static <F extends HasElement> F keep(F field, String name) {
        field.getElement().setAttribute("data-draft", name);
        return field;
    }

    /** Keeps the text of a field from which it is sent, and knows after a reload that it is still the same. */
    public static <F extends HasElement> F keepToSend(F field, String name) {
        return identified(keep(field, name));
    }

    /**
     * Makes {@link #command} the same for what is asked for here before and after a reload.
     *
     * @param name what {@link #discard} forgets once it was done
     */
    public static void identify(HasElement part, String name) {
        identified(part).getElement().setAttribute("data-command", name);
    }

    private static <F extends HasElement> F identified(F part) {
        part.getElement().addPropertyChangeListener(COMMAND, "draft-command", told -> {});
        return part;
    }

    /**
     * The identity of a request: the same again if the answer was lost and somebody sends the same from the same draft, also after a
     * reload; another for other words.
     */
    public static String command(HasElement part, String words) {
        String draft = part.getElement().getProperty(COMMAND, "");
        return IDENTITY.matcher(draft).matches()
                ? UUID.nameUUIDFromBytes((draft + '\n' + words).getBytes(StandardCharsets.UTF_8))
                        .toString()
                : UUID.randomUUID().toString();
    }

    /** Keeps the text of a field that begins with what stands in it now. */
    public static void keepFromHere(TextFieldBase<?, String> field, String name) {
        keep(field, name);
        begin(field, field.getValue());
    }

    /** Puts a text into a field for somebody to go on from; what they made of it, and have not sent, comes back in its place. */
    public static void begin(TextFieldBase<?, String> field, String text) {
        field.setValue(text);
        field.getElement().setAttribute("data-draft-beginning", text);
    }

    /** Forgets what was kept of a field whose text was sent or given up. */
    public static void forget(HasElement field) {
        Optional.ofNullable(field.getElement().getAttribute("data-draft")).ifPresent(Drafts::discard);
    }

    /**
     * Says that whoever has drafts that are called this, or this and more, can bring up their fields here.
     *
     * @param name the beginning of their names, as of the four questions of which one is shown
     */
    public static void belongTo(HasElement part, String name) {
        part.getElement().setAttribute("data-draft-place", name);
    }

    /**
     * Tells which drafts of a room have lost their field, because the meeting moved on while somebody was typing.
     *
     * @param part is told only while it is visible
     * @param room with which the names of the drafts begin
     */
    public static void tellUnsent(HasElement part, String room, Consumer<List<Draft>> told) {
        part.getElement().setAttribute("data-unsent", room);
        part.getElement()
                .addEventListener("unsent", event -> told.accept(List.of(event.getEventDetail(Draft[].class))))
                .addEventDetail();
    }

    /** Throws a draft away. */
    public static void discard(String name) {
        // Through the page: a field that is hidden or gone by then would not be asked.
        UI.getCurrentOrThrow()
                .getPage()
                .executeJs("window.dispatchEvent(new CustomEvent('draft-thrown', {detail: $0}))", name);
    }
}
