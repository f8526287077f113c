package no.trepart.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.trepart.words.Words;
import no.trepart.workshop.PersonalData;
import no.trepart.workshop.PersonalDetail;

/** Warns at the first press when a text seems to tell who somebody is; a later press, after time to read, sends it. */
public final class PersonalWarning extends Paragraph {

    /** A double click, or Enter twice, comes sooner than anybody has read the warning. */
    private static final Duration TIME_TO_READ = Duration.ofSeconds(1);

    private final InstantSource clock;
    private final Button send;
    private final Supplier<Stream<String>> texts;
    private final Set<PersonalDetail> told = EnumSet.noneOf(PersonalDetail.class);
    private Instant since = Instant.MIN;
    private String usual = "";

    /**
     * A warning about what is written in a field.
     *
     * @param send the button that sends it; while it is warned, it says that it sends anyway
     */
    public PersonalWarning(InstantSource clock, Button send, TextFieldBase<?, String> field) {
        this(clock, send, List.of(field));
    }

    /**
     * A warning about what is written in some fields.
     *
     * @param fields if more may come, whoever adds one calls {@link #follow} with it
     */
    public PersonalWarning(InstantSource clock, Button send, List<TextFieldBase<?, String>> fields) {
        this(clock, send, () -> fields.stream().filter(Component::isVisible).map(TextFieldBase::getValue));
        fields.forEach(this::follow);
    }

    /**
     * A warning about what is about to be sent.
     *
     * @param texts when they change, {@link #look} is called
     */
    public PersonalWarning(InstantSource clock, Button send, Supplier<Stream<String>> texts) {
        this.clock = clock;
        this.send = send;
        this.texts = texts;
        addClassName("hint-box");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    /** Looks again whenever somebody has written in a field. */
    public void follow(TextFieldBase<?, String> field) {
        field.addValueChangeListener(change -> look());
    }

    /** Takes the warning away where what it is about was taken out. */
    public void look() {
        if (found().isEmpty()) {
            calm();
        }
    }

    /** Whether what is written may go now; if not, the warning stands there. */
    public boolean lets() {
        Set<PersonalDetail> found = found();
        if (!told.containsAll(found)) {
            warn(found);
            return false;
        }
        return found.isEmpty() || !clock.instant().isBefore(since.plus(TIME_TO_READ));
    }

    private Set<PersonalDetail> found() {
        Set<PersonalDetail> found = EnumSet.noneOf(PersonalDetail.class);
        texts.get().forEach(text -> found.addAll(PersonalData.in(text)));
        return found;
    }

    private void warn(Set<PersonalDetail> found) {
        if (!isVisible()) {
            usual = send.getText();
        }
        found.removeAll(told);
        told.addAll(found);
        since = clock.instant();
        String first = getTranslation(Words.key(found.iterator().next()));
        removeAll();
        add(Glyph.WARNING.draw(), new Span(getTranslation("participant.personal", first)));
        setVisible(true);
        send.setText(getTranslation("participant.send.anyway"));
    }

    /** Takes the warning away, as when the text was sent. */
    public void calm() {
        if (isVisible()) {
            told.clear();
            setVisible(false);
            send.setText(usual);
        }
    }
}
