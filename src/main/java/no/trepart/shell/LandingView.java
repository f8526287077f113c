package no.trepart.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import no.trepart.security.Guesses;
import no.trepart.uikit.LanguageMenu;
import no.trepart.uikit.Mark;
import no.trepart.workshop.WorkshopService;

/** The front page: the field for the code is the page. */
@Route("")
@AnonymousAllowed
@StyleSheet("context://css/shell.css")
class LandingView extends Main implements HasDynamicTitle {

    LandingView(WorkshopService workshops, Guesses guesses) {
        addClassName("landing");
        Div words = new Div(mark(), headline(), lead(), new CodeForm(workshops, guesses).ready(), otherWays());
        words.addClassName("landing-words");
        add(words, new LanguageMenu(), picture());
    }

    private Mark mark() {
        Mark mark = new Mark();
        mark.addClassName("landing-mark");
        return mark;
    }

    private H1 headline() {
        H1 headline = new H1();
        headline.add(
                new Span(getTranslation("shell.headline.find")), new Span(getTranslation("shell.headline.together")));
        return headline;
    }

    private Paragraph lead() {
        Paragraph lead = new Paragraph(getTranslation("shell.lead"));
        lead.addClassName("landing-lead");
        return lead;
    }

    private Paragraph otherWays() {
        Paragraph ways = new Paragraph(
                new Span(getTranslation("shell.host") + " "),
                new Anchor("ny", getTranslation("shell.start")),
                new Span(" · "),
                new Anchor("erfaringer", getTranslation("shell.experience")));
        ways.addClassName("landing-ways");
        return ways;
    }

    private static Div picture() {
        Div picture = new Div(Mark.sign());
        picture.addClassNames("landing-picture", "on-night");
        picture.getElement().setAttribute("aria-hidden", "true");
        return picture;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("uikit.brand");
    }
}
