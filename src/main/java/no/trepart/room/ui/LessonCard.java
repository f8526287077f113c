package no.trepart.room.ui;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import no.trepart.chat.Quote;
import no.trepart.room.Line;
import no.trepart.uikit.Mark;

/** An answer of the assistant: lessons and questions from the corpus, word for word, each with its source. */
public class LessonCard extends Article {

    private final Div actions = new Div();

    public LessonCard(Line line) {
        addClassName("lesson-card");
        H3 heading = new H3(new Mark(), new Span(getTranslation("room.lessons")));
        heading.addClassName("lesson-heading");
        add(heading);
        if (line.quotes().isEmpty()) {
            add(new Paragraph(getTranslation("room.lessons.none")));
        }
        of(line, Quote.Sort.LESSON).forEach(quote -> add(lesson(quote)));
        of(line, Quote.Sort.QUESTION).forEach(quote -> add(question(quote)));
        actions.addClassName("lesson-actions");
    }

    private static List<Quote> of(Line line, Quote.Sort sort) {
        return line.quotes().stream().filter(quote -> quote.sort() == sort).toList();
    }

    private Div lesson(Quote quote) {
        Div lesson = new Div();
        lesson.addClassNames("lesson", quote.counterweight() ? "counterweight" : "point");
        if (quote.counterweight()) {
            Span label = new Span(getTranslation("room.counterweight"));
            label.addClassName("label");
            lesson.add(label);
        }
        lesson.add(new QuotedText(quote), new SourceLine(quote), more(quote));
        return lesson;
    }

    private Div question(Quote quote) {
        Div question = new Div(new QuotedText(quote), new SourceLine(quote));
        question.addClassName("question");
        return question;
    }

    private Anchor more(Quote quote) {
        Anchor link = new Anchor("erfaringer/" + quote.passage(), getTranslation("room.lessons.more"));
        link.setRouterIgnore(true);
        link.setTarget("_blank");
        return link;
    }

    /** Offers to mark the answer as not relevant. */
    public void offerDismissal(ComponentEventListener<ClickEvent<Button>> dismiss) {
        Button button = new Button(getTranslation("room.lessons.dismiss"), dismiss);
        button.addThemeNames("tertiary");
        actions.add(button);
        add(actions);
    }
}
