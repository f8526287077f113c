package no.trepart.room.ui.console;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import no.trepart.room.ConsoleScene;
import no.trepart.room.Evaluation;
import no.trepart.room.Presence;
import no.trepart.security.PublicAddress;
import no.trepart.uikit.CopyButton;
import no.trepart.uikit.Glyph;
import no.trepart.uikit.KeyedChildren;
import no.trepart.uikit.QrCode;
import no.trepart.words.Words;
import no.trepart.workshop.RoomLinks;
import no.trepart.workshop.Settings;

/** «Velkommen»: how people get in, and whether everybody is. */
class WelcomeWork extends Work {

    private final Lead lead;
    private final KeyedChildren<Check, ListItem> checks;
    private final Checkbox open = new Checkbox();
    private final Checkbox approval = new Checkbox();

    WelcomeWork(Lead lead) {
        super("welcome");
        this.lead = lead;
        entitle(getTranslation("console.welcome.title"));
        UnorderedList list = new UnorderedList();
        list.addClassName("checks");
        checks = new KeyedChildren<>(list, Check::words, check -> new ListItem(), WelcomeWork::fill);
        Section ready = new Section(new H3(getTranslation("console.welcome.checks")), list);
        ready.addClassNames("card", "stack");
        Div right = new Div(ready, door());
        right.addClassName("stack");
        Div columns = new Div(joining(), right);
        columns.addClassName("two");
        add(columns);
    }

    private Section joining() {
        PublicAddress address = lead.on().address();
        String link = address.of(RoomLinks.participant(lead.code()));
        Paragraph how = new Paragraph(getTranslation("console.welcome.how", address.spoken()));
        Paragraph code = new Paragraph(lead.code().spoken());
        code.addClassNames("join-code", "figures");
        Div copies = new Div(
                new CopyButton(getTranslation("console.welcome.copy.join"), link),
                new CopyButton(
                        getTranslation("console.welcome.copy.invitation"),
                        getTranslation(
                                "console.welcome.invitation", link, lead.code().spoken())));
        copies.addClassNames("row", "wraps");
        Section joining =
                new Section(new H3(getTranslation("console.welcome.join")), new QrCode(link, link), how, code, copies);
        joining.addClassNames("card", "stack", "joining");
        return joining;
    }

    private Section door() {
        open.setLabel(getTranslation("console.door.open"));
        approval.setLabel(getTranslation("console.door.approval"));
        open.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                lead.configure(now -> now.withDoorClosed(!change.getValue()));
            }
        });
        approval.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                lead.configure(now -> now.withApproval(change.getValue()));
            }
        });
        Paragraph hint = new Paragraph(getTranslation("console.door.hint"));
        hint.addClassNames("quiet", "small");
        Section door = new Section(new H3(getTranslation("console.door")), open, approval, hint);
        door.addClassNames("card", "stack");
        return door;
    }

    @Override
    void show(ConsoleScene scene) {
        Settings settings = scene.settings();
        open.setValue(!settings.doorClosed());
        approval.setValue(settings.approval());
        List<Check> now = new ArrayList<>();
        scene.frame().presence().stream().filter(row -> row.party().votes()).forEach(row -> now.add(check(row)));
        now.add(new Check(
                getTranslation("console.welcome.check.waiting"), scene.waiting().isEmpty()));
        now.add(trust(scene.evaluation()));
        checks.show(now);
    }

    private Check check(Presence row) {
        String party = getTranslation(Words.key(row.party()));
        return new Check(getTranslation("console.welcome.check.party", party), row.joined() > 0);
    }

    private Check trust(Evaluation evaluation) {
        int answered = evaluation.answered();
        int joined = evaluation.joined();
        return new Check(
                getTranslation("evaluation.console.start", answered, joined), joined > 0 && answered == joined);
    }

    private static void fill(ListItem item, Check check) {
        item.removeAll();
        item.setClassName("is-done", check.done());
        Span state = new Span(item.getTranslation(check.done() ? "console.check.done" : "console.check.open"));
        state.addClassName("unseen");
        item.add((check.done() ? Glyph.CHECK : Glyph.CLOCK).draw(), new Span(check.words()), state);
    }

    private record Check(String words, boolean done) {}
}
