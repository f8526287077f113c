package no.trepart.room.ui.wall;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import no.trepart.chat.Quote;
import no.trepart.room.ui.QuotedText;

/** One question to talk about, in the dark band. */
class QuestionBand extends Section {

    QuestionBand(Quote question) {
        addClassNames("question-band", "on-night");
        Span label = new Span(getTranslation("room.question"));
        label.addClassName("label");
        Span source = new Span(
                question.year() == null ? question.publisher() : question.publisher() + ", " + question.year());
        source.addClassName("question-source");
        Div line = new Div(new QuotedText(question), source);
        line.addClassName("question-line");
        add(label, line);
    }
}
