package no.trepart.room.ui.console;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.trepart.room.Frame;
import no.trepart.uikit.ClockFace;
import no.trepart.uikit.Glyph;
import no.trepart.uikit.Numbers;
import no.trepart.uikit.Steady;
import no.trepart.workshop.Timer;
import org.jspecify.annotations.Nullable;

/** The countdown that every screen shows: start, pause, lengthen, take away. */
class ClockPanel extends Section {

    private static final List<Integer> MINUTES = List.of(2, 5, 10, 15);
    private static final Duration MORE = Duration.ofMinutes(2);

    private final Lead lead;
    private final ClockFace face = new ClockFace();
    private final Div start = new Div();
    private final Div running = new Div();
    private final Button planned;
    private final Button pause;
    private Optional<Duration> plan = Optional.empty();
    private @Nullable Timer timer;

    ClockPanel(Lead lead) {
        this.lead = lead;
        addClassName("clock-panel");
        pause = new Steady(lead.on().clock()).button("", this::pauseOrGoOn);
        planned = new Button("", click -> startPlanned());
        planned.addClassName("clock-planned");
        start.addClassNames("row", "wraps", "clock-start");
        start.add(planned);
        MINUTES.forEach(minutes -> start.add(startButton(minutes)));
        start.add(ownLength());
        running.addClassNames("row", "wraps", "clock-running");
        running.add(pause, new Button(getTranslation("console.clock.more"), click -> lead.extendTimer(MORE)), remove());
        H3 title = new H3(getTranslation("console.clock"));
        title.addClassName("label");
        Checkbox sound = new Checkbox(getTranslation("console.clock.sound"));
        // As a word: an attribute that is set to a boolean has no value at all.
        sound.addValueChangeListener(change ->
                face.getElement().setAttribute("data-chime", change.getValue().toString()));
        Div now = new Div(face, running);
        now.addClassNames("row", "clock-now");
        add(title, now, start, sound);
    }

    private Button remove() {
        Button remove = new Button(Glyph.CROSS.draw(), click -> lead.startTimer(Duration.ZERO));
        remove.setAriaLabel(getTranslation("console.clock.remove"));
        remove.setTooltipText(getTranslation("console.clock.remove"));
        remove.addThemeNames("tertiary");
        return remove;
    }

    private Button startButton(int minutes) {
        Button button = new Button(
                getTranslation("console.clock.minutes", minutes),
                click -> lead.startTimer(Duration.ofMinutes(minutes)));
        button.getElement().setAttribute("aria-label", getTranslation("console.clock.start", minutes));
        return button;
    }

    private Component ownLength() {
        IntegerField minutes = Numbers.field("", 1, (int) Timer.LONGEST.toMinutes());
        minutes.setAriaLabel(getTranslation("console.clock.own"));
        minutes.setPlaceholder(getTranslation("console.clock.own.short"));
        minutes.setStepButtonsVisible(false);
        minutes.setWidth("7.5rem");
        Button go = new Button(getTranslation("console.clock.go"), click -> startOwn(minutes));
        minutes.getElement()
                .addEventListener("keydown", event -> startOwn(minutes))
                .setFilter("event.key === 'Enter'");
        Div own = new Div(minutes, go);
        own.addClassName("row");
        return own;
    }

    private void startPlanned() {
        plan.ifPresent(lead::startTimer);
    }

    private void startOwn(IntegerField minutes) {
        if (Numbers.isGiven(minutes) && lead.startTimer(Duration.ofMinutes(minutes.getValue()))) {
            minutes.clear();
        }
    }

    private void pauseOrGoOn() {
        if (timer != null && timer.isPaused()) {
            lead.resumeTimer();
        } else {
            lead.pauseTimer();
        }
    }

    void show(Frame frame, Instant now) {
        timer = frame.timer();
        plan = frame.agenda().time(frame.phase());
        planned.setVisible(plan.isPresent());
        plan.ifPresent(time -> planned.setText(getTranslation("console.clock.planned", time.toMinutes())));
        face.show(timer, now);
        running.setVisible(timer != null);
        start.setVisible(timer == null);
        boolean paused = timer != null && timer.isPaused();
        pause.setText(getTranslation(paused ? "console.clock.resume" : "console.clock.pause"));
    }
}
