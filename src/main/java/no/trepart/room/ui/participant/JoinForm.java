package no.trepart.room.ui.participant;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.BiConsumer;
import no.trepart.uikit.Choice;
import no.trepart.uikit.ChoiceButtons;
import no.trepart.uikit.Mark;
import no.trepart.uikit.Notices;
import no.trepart.uikit.PartyShape;
import no.trepart.uikit.Spot;
import no.trepart.uikit.TextLimit;
import no.trepart.words.Words;
import no.trepart.workshop.ParticipationService;
import no.trepart.workshop.Party;
import no.trepart.workshop.Workshop;

/** Which party do you belong to today? No account, no name. */
class JoinForm extends Section {

    private final ChoiceButtons<Party> parties;
    private final TextField alias = new TextField();
    private BiConsumer<Party, String> join = (party, alias) -> {};

    JoinForm(Workshop workshop) {
        addClassNames("join-form");
        String question = getTranslation("participant.join.question");
        parties = new ChoiceButtons<>(ChoiceButtons.Look.LARGE, question, List.of(Party.values()), this::shown);
        Button button = new Button(getTranslation("participant.join.button"), click -> join());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.addClassName("wide");
        Paragraph asked = new Paragraph(question);
        asked.addClassName("quiet");
        Paragraph promise = new Paragraph(getTranslation(
                workshop.settings().showAliases() ? "participant.join.promise.alias" : "participant.join.promise",
                workshop.settings().retentionDays()));
        promise.addClassNames("quiet", "small");
        H1 title = new H1(workshop.title());
        add(new Mark(), title, asked, parties);
        addAttachListener(attached -> Spot.focus(title));
        if (workshop.settings().showAliases()) {
            add(alias(button));
        }
        add(button, promise);
    }

    /** Tells the party and the name that somebody wants to join with. */
    void onJoin(BiConsumer<Party, String> told) {
        join = told;
    }

    private Choice shown(Party party) {
        return Choice.of(getTranslation(Words.key(party, "member")), PartyShape.besideWord(party))
                .withHint(getTranslation(Words.key(party, "hint")));
    }

    private TextField alias(Button button) {
        alias.setLabel(getTranslation("participant.join.alias"));
        alias.setHelperText(getTranslation("participant.join.alias.help"));
        TextLimit.set(alias, ParticipationService.LONGEST_ALIAS);
        alias.setWidthFull();
        button.addClickShortcut(Key.ENTER).listenOn(alias);
        return alias;
    }

    private void join() {
        parties.chosen()
                .ifPresentOrElse(
                        party -> join.accept(party, alias.getValue()),
                        () -> Notices.problem(getTranslation("participant.join.choose")));
    }
}
