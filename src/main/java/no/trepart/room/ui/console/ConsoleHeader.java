package no.trepart.room.ui.console;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import no.trepart.room.ConsoleScene;
import no.trepart.room.Presence;
import no.trepart.room.ui.ExportPanel;
import no.trepart.uikit.Mark;
import no.trepart.workshop.RoomLinks;
import no.trepart.workshop.Settings;

/** The dark band at the top: which meeting, how many are here, the code, and what is needed now and then. */
class ConsoleHeader extends Header {

    private final H1 title = new H1();
    private final Span here = new Span();
    private final ModerationLog log;
    private Settings settings = Settings.DEFAULT;

    ConsoleHeader(Lead lead) {
        addClassNames("console-header", "on-night");
        here.addClassName("console-here");
        Span code = new Span(getTranslation("console.code", lead.code().spoken()));
        code.addClassName("console-code");
        Anchor wall = new Anchor(RoomLinks.wall(lead.code()), getTranslation("console.wall.open"));
        wall.setTarget("_blank");
        wall.setRouterIgnore(true);
        Button exports =
                plain(getTranslation("console.export"), () -> exports(lead).open());
        Button configure = plain(getTranslation("console.settings"), () -> new SettingsDialog(lead, settings).open());
        log = new ModerationLog(lead::source);
        Button history =
                plain(getTranslation("console.log"), () -> new Panel(getTranslation("console.log.title"), log).open());
        Div tools = new Div(code, wall, exports, history, configure);
        tools.addClassNames("console-tools");
        add(Mark.sign(), title, here, tools);
    }

    private static Button plain(String words, Runnable act) {
        Button button = new Button(words, click -> act.run());
        button.addThemeNames("tertiary");
        return button;
    }

    private Panel exports(Lead lead) {
        return new Panel(
                getTranslation("console.export"), new ExportPanel(lead.on().exports(), lead.seat(), lead.code()));
    }

    void show(ConsoleScene scene) {
        title.setText(scene.frame().title());
        settings = scene.settings();
        log.show(scene);
        int joined =
                scene.frame().presence().stream().mapToInt(Presence::joined).sum();
        here.setText(getTranslation("console.here", joined));
    }
}
