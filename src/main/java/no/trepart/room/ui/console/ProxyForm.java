package no.trepart.room.ui.console;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import no.trepart.suggestion.Kind;
import no.trepart.suggestion.Suggestion;
import no.trepart.uikit.Choice;
import no.trepart.uikit.ChoiceButtons;
import no.trepart.uikit.Drafts;
import no.trepart.uikit.Notices;
import no.trepart.uikit.PartyShape;
import no.trepart.uikit.PersonalWarning;
import no.trepart.uikit.SecondClick;
import no.trepart.uikit.TextLimit;
import no.trepart.words.Words;
import no.trepart.workshop.Party;

/** Writes down a suggestion for somebody without a screen, in the name of their party. */
class ProxyForm extends Section {

    private final Lead lead;
    private final ChoiceButtons<Party> party;
    private final ChoiceButtons<Kind> kind;
    private final TextArea text = new TextArea();
    private final PersonalWarning warning;
    private final SecondClick second;

    ProxyForm(Lead lead) {
        this.lead = lead;
        this.second = new SecondClick(lead.on().clock());
        addClassNames("card", "stack", "proxy-form");
        party = new ChoiceButtons<>(
                ChoiceButtons.Look.CHIPS,
                getTranslation("console.proxy.party"),
                List.of(Party.values()),
                each -> Choice.of(getTranslation(Words.key(each, "member")), PartyShape.besideWord(each)));
        kind = new ChoiceButtons<>(
                ChoiceButtons.Look.SEGMENTS,
                getTranslation("console.proxy.kind"),
                List.of(Kind.values()),
                each -> Choice.of(getTranslation(Words.key(each))));
        kind.choose(Kind.TIME_WASTER);
        text.setLabel(getTranslation("console.proxy.text"));
        text.setWidthFull();
        text.setMinRows(2);
        TextLimit.set(text, Suggestion.LONGEST_TEXT);
        Drafts.keepToSend(text, lead.draft("proxy"));
        Button send = new Button(getTranslation("console.proxy.send"), click -> send());
        warning = new PersonalWarning(lead.on().clock(), send, text);
        Paragraph hint = new Paragraph(getTranslation("console.proxy.hint"));
        hint.addClassNames("quiet", "small");
        add(new H3(getTranslation("console.proxy.title")), hint, party, kind, text, warning, send);
    }

    private void send() {
        if (second.finds(text.getValue())) {
            return;
        }
        if (party.chosen().isEmpty()) {
            Notices.problem(getTranslation("console.proxy.choose"));
        } else if (warning.lets()
                && lead.postFor(
                        party.chosen().get(),
                        kind.chosen().orElse(Kind.TIME_WASTER),
                        text.getValue(),
                        Drafts.command(text, text.getValue()))) {
            second.sent();
            Drafts.forget(text);
            text.clear();
            warning.calm();
            Notices.done(getTranslation("console.proxy.sent"));
        }
    }
}
