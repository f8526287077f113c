package no.trepart.room.ui.console;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.dom.DomListenerRegistration;
import java.time.Instant;
import no.trepart.room.ConsoleScene;
import no.trepart.uikit.Announcer;
import no.trepart.words.Words;
import no.trepart.workshop.Phase;
import org.jspecify.annotations.Nullable;

/** The console: header, steps on the left, the work in the middle, what the hall sees and what waits on the right. */
class Console extends Div {

    /** Keys of the console are left alone where they mean something else: in text, in lists, in dialogs. */
    private static final String FREE = " && !event.repeat && !event.target.closest('input, textarea, select,"
            + " [contenteditable], vaadin-combo-box, vaadin-select, vaadin-menu-bar')"
            + " && !document.querySelector('vaadin-dialog[opened], vaadin-confirm-dialog[opened]')"
            + " && (event.preventDefault() || true)";

    private final Lead lead;
    private final ConsoleHeader header;
    private final PhaseRail rail;
    private final Main middle = new Main();
    private final ClockPanel clock;
    private final PresencePanel presence;
    private final WaitingPanel waiting;
    private final Announcer announcer = new Announcer();
    private @Nullable Phase phase;
    private @Nullable Work work;

    Console(Lead lead) {
        this.lead = lead;
        this.header = new ConsoleHeader(lead);
        this.rail = new PhaseRail(lead);
        this.clock = new ClockPanel(lead);
        this.presence = new PresencePanel(lead);
        this.waiting = new WaitingPanel(lead);
        addClassName("console");
        middle.addClassName("console-work");
        Aside aside = new Aside(new WallPreview(lead.code()), clock, presence, waiting);
        aside.addClassName("console-aside");
        aside.getElement().setAttribute("aria-label", getTranslation("console.aside"));
        Div body = new Div(rail, middle, aside);
        body.addClassName("console-body");
        add(header, body, announcer);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        UI page = attached.getUI();
        DomListenerRegistration next = key(page, "event.ctrlKey && event.key === 'ArrowRight'", rail::goOn);
        DomListenerRegistration back = key(page, "event.ctrlKey && event.key === 'ArrowLeft'", rail::goBack);
        DomListenerRegistration undo =
                key(page, "(event.ctrlKey || event.metaKey) && !event.shiftKey && event.key === 'z'", this::undo);
        addDetachListener(detached -> {
            next.remove();
            back.remove();
            undo.remove();
            detached.unregisterListener();
        });
    }

    private static DomListenerRegistration key(UI page, String pressed, Runnable act) {
        return page.getElement().addEventListener("keydown", event -> act.run()).setFilter(pressed + FREE);
    }

    private void undo() {
        if (work != null) {
            work.undo();
        }
    }

    void show(ConsoleScene scene, Instant at) {
        Phase now = scene.frame().phase();
        header.show(scene);
        rail.show(now, scene.frame().agenda());
        clock.show(scene.frame(), at);
        presence.show(scene);
        waiting.show(scene);
        workOf(now).show(scene);
    }

    /** The work is replaced only when the phase changes, so that nothing typed is lost. */
    private Work workOf(Phase now) {
        return work != null && phase == now ? work : turnTo(now);
    }

    private Work turnTo(Phase now) {
        boolean moved = phase != null;
        phase = now;
        Work turned = Works.of(now, lead);
        work = turned;
        middle.removeAll();
        middle.add(turned);
        if (moved) {
            announcer.say(getTranslation("console.moved", getTranslation(Words.key(now))));
        }
        return turned;
    }
}
