package no.trepart.room.ui.wall;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.trepart.chat.Quote;
import no.trepart.room.Card;
import no.trepart.room.FocusView;
import no.trepart.uikit.PartyShape;
import no.trepart.words.Words;

/** One suggestion, at most two lessons, and one question. */
class FocusBoard extends Fit {

    private static final int MOST_LESSONS = 2;

    /** More characters than this read better in a lighter and smaller type. */
    private static final int LONG = 160;

    FocusBoard(Card card, FocusView focus) {
        super("focus-board");
        H1 text = new H1(card.text());
        text.addClassName("written");
        text.setClassName("is-long", card.text().length() > LONG);
        add(line(card), text);
        List<Quote> lessons = chosen(focus.lessons());
        if (!lessons.isEmpty()) {
            Div side = new Div();
            side.addClassName("lessons");
            lessons.forEach(lesson -> side.add(new QuotePanel(lesson)));
            add(side);
        }
        focus.questions().stream().limit(1).map(QuestionBand::new).forEach(this::add);
        setClassName("has-no-lessons", lessons.isEmpty());
    }

    private Paragraph line(Card card) {
        List<String> words = new ArrayList<>(List.of(
                getTranslation("wall.suggestion", card.no()),
                getTranslation(card.party() == null ? "room.card.earlier" : Words.key(card.party())),
                getTranslation(Words.key(card.kind()))));
        if (!card.merged().isEmpty()) {
            words.add(getTranslation("room.card.merged", card.merged().size() + 1));
        }
        if (card.dots() != null) {
            words.add(getTranslation("wall.dots", card.dots()));
        }
        Paragraph line = new Paragraph();
        line.addClassName("focus-line");
        if (card.party() != null) {
            line.add(PartyShape.besideWord(card.party()));
        }
        line.add(new Span(String.join(" · ", words)));
        return line;
    }

    /** The counterweight comes along where there is one: a lesson is not advice. */
    static List<Quote> chosen(List<Quote> lessons) {
        List<Quote> plain =
                lessons.stream().filter(lesson -> !lesson.counterweight()).toList();
        Stream<Quote> counter = lessons.stream().filter(Quote::counterweight).limit(1);
        long room = lessons.size() > plain.size() ? MOST_LESSONS - 1 : MOST_LESSONS;
        return Stream.concat(plain.stream().limit(room), counter).toList();
    }
}
