package no.trepart.room.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import no.trepart.room.Agreement;
import no.trepart.room.Agreement.Stand;
import no.trepart.uikit.Glyph;
import no.trepart.uikit.PartyShape;
import no.trepart.uikit.ProgressLine;
import no.trepart.words.Formats;
import no.trepart.words.Words;
import org.jspecify.annotations.Nullable;

/** Three equal columns, one for each party: the picture of the whole idea. */
public class StandColumns extends Div {

    public StandColumns() {
        addClassName("stand-columns");
    }

    public void show(Agreement agreement) {
        removeAll();
        setClassName("is-agreed", agreement.agreed());
        agreement.parties().forEach(stand -> add(column(stand, agreement.agreedBefore())));
    }

    private Section column(Stand stand, @Nullable Instant agreedBefore) {
        String party = getTranslation(Words.key(stand.party()));
        Section column = new Section(PartyShape.besideWord(stand.party()), new H3(party));
        if (agreedBefore == null) {
            String answered = getTranslation("room.stand.answered", stand.answered(), stand.joined());
            ProgressLine progress = ProgressLine.of(stand.party(), party);
            progress.show(stand.answered(), stand.joined(), answered);
            column.add(new Paragraph(answered), progress);
        } else {
            String day = Formats.of(getLocale()).date(agreedBefore);
            column.add(new Paragraph(getTranslation("room.stand.before", day)));
        }
        column.add(verdict(stand));
        column.addClassName("stand");
        column.getElement().setAttribute("data-party", stand.party().name());
        return column;
    }

    private Component verdict(Stand stand) {
        Div verdict = new Div(sign(stand), new Span(words(stand)));
        verdict.addClassName("verdict");
        return verdict;
    }

    private static Component sign(Stand stand) {
        boolean consents = Boolean.TRUE.equals(stand.consents());
        boolean objects = stand.consents() != null && stand.hasQuorum();
        return (consents ? Glyph.CHECK : objects ? Glyph.SPEECH : Glyph.CLOCK).draw();
    }

    private String words(Stand stand) {
        if (stand.consents() == null) {
            return stand.hasQuorum()
                    ? getTranslation("room.stand.open")
                    : getTranslation("room.stand.waiting", stand.quorum());
        }
        if (stand.consents()) {
            return getTranslation("room.stand.consents");
        }
        if (!stand.hasQuorum()) {
            return getTranslation("room.stand.few", stand.quorum());
        }
        return stand.openObjections() == null
                ? getTranslation("room.stand.not")
                : getTranslation("room.stand.objections", stand.openObjections());
    }
}
