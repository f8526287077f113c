package no.trepart.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Duration;
import no.trepart.words.Words;
import no.trepart.workshop.Result;

/** Short notices out of the way of the buttons: something was done, could not be done, or can be undone. */
public final class Notices {

    private static final Duration BRIEF = Duration.ofSeconds(4);
    private static final Duration LONG = Duration.ofSeconds(10);

    private Notices() {}

    /** Says that something was done. */
    public static void done(String words) {
        open(BRIEF, false, line(Glyph.CHECK, words));
    }

    /** Says what is wrong and what to do, in the place of what was wrong before; read aloud at once. */
    public static void problem(String words) {
        settled();
        Div line = line(Glyph.WARNING, words);
        line.addClassName("is-problem");
        ComponentUtil.setData(UI.getCurrent(), Problem.class, new Problem(open(LONG, true, line)));
    }

    /** Takes away what was wrong, as when it went the next time. */
    public static void settled() {
        Problem before = ComponentUtil.getData(UI.getCurrent(), Problem.class);
        if (before != null) {
            before.notice.close();
        }
    }

    /** The problem that was told last on a page. */
    private record Problem(Notification notice) {}

    /** Says why something was not done. */
    public static void refused(Result.Refused<?> refused) {
        problem(I18NProvider.translate(
                Words.key(refused.reason()), refused.details().toArray()));
    }

    /** Says that something was done, with a button that takes it back. */
    public static void undoable(String words, Runnable undo) {
        Div line = line(Glyph.CHECK, words);
        Notification notice = open(LONG, false, line);
        Button button = new Button(I18NProvider.translate("uikit.undo"), click -> {
            notice.close();
            undo.run();
        });
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        line.add(button);
    }

    private static Div line(Glyph glyph, String words) {
        Div line = new Div(glyph.draw(), new Span(words));
        line.addClassName("notice");
        return line;
    }

    private static Notification open(Duration shown, boolean urgent, Component line) {
        Notification notice = new Notification();
        notice.setPosition(Notification.Position.TOP_CENTER);
        notice.setDuration((int) shown.toMillis());
        notice.setAssertive(urgent);
        notice.add(line);
        notice.open();
        return notice;
    }
}
