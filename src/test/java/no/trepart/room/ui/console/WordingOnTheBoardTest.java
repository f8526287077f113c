package no.trepart.room.ui.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import java.util.Locale;
import java.util.Map;
import no.trepart.HouseTest;
import no.trepart.security.Seats;
import no.trepart.suggestion.Boards;
import no.trepart.suggestion.Kind;
import no.trepart.suggestion.RuleOwner;
import no.trepart.suggestion.SortingService;
import no.trepart.suggestion.Standing;
import no.trepart.suggestion.Suggestion;
import no.trepart.suggestion.SuggestionService;
import no.trepart.suggestion.Suggestions;
import no.trepart.suggestion.TriageAnswer;
import no.trepart.suggestion.WordingService;
import no.trepart.workshop.Party;
import no.trepart.workshop.Phase;
import no.trepart.workshop.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What the facilitator sees of authors' answers, and of answers about the rule. */
@HouseTest
class WordingOnTheBoardTest extends SpringBrowserlessTest {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Seats seats;

    private Meeting meeting;
    private Suggestion root;
    private Suggestion merged;

    @BeforeEach
    void merge() {
        meeting = new Meeting(beans, "Tidstyver")
                .joined(Party.ELECTED, 1)
                .joined(Party.EMPLOYEES, 1)
                .in(Phase.COLLECT);
        root = meeting.post(Party.ELECTED, 0, Kind.RULE, "Dobbel føring av avvik");
        merged = meeting.post(Party.EMPLOYEES, 0, Kind.RULE, "Natta må føre på papir");
        meeting.in(Phase.SORT);
        Meeting.done(meeting.bean(SortingService.class).merge(meeting.lead(), merged.id(), root.id()));
    }

    @Test
    void an_objection_is_marked_on_the_card_and_waits_for_the_facilitator() {
        object();
        open();
        assertThat(find(SortCard.class).single().getElement().getTextRecursively())
                .contains("1 kjenner seg ikke igjen", "Dekker ikke: «Natta mangler»");
        assertThat(find(WaitingPanel.class).single().getElement().getTextRecursively())
                .contains("Kjenner seg ikke igjen: nr. 1");
    }

    @Test
    void authors_who_have_not_answered_are_counted() {
        open();
        assertThat(find(SortCard.class).single().getElement().getTextRecursively())
                .contains("1 har ikke svart");
    }

    @Test
    void one_press_takes_the_merged_suggestion_out_whatever_was_done_since() {
        object();
        Meeting.done(meeting.bean(SortingService.class).clear(meeting.lead(), root.id()));
        Meeting.done(meeting.bean(SortingService.class).reopen(meeting.lead(), root.id()));
        open();
        press("Ta ut igjen");
        assertThat(beans.getBean(Boards.class).find(merged.workshop()).standing(merged.id()))
                .isEqualTo(Standing.OPEN);
    }

    @Test
    void an_answer_about_the_rule_can_be_taken_away() {
        Meeting.done(meeting.bean(SuggestionService.class)
                .answer(meeting.seat(Party.ELECTED, 0), root.id(), new TriageAnswer.OwnedBy(RuleOwner.STATE)));
        open();
        press("Om regelen");
        Select<?> owner = find(Select.class)
                .withCondition(select -> RuleOwner.STATE.equals(select.getValue()))
                .single();
        owner.clear();
        press("Lagre svarene");
        assertThat(beans.getBean(Suggestions.class)
                        .find(root.workshop(), root.id())
                        .orElseThrow()
                        .triage()
                        .owner())
                .isNull();
    }

    private void object() {
        Meeting.done(meeting.bean(WordingService.class)
                .answer(
                        meeting.seat(Party.EMPLOYEES, 0),
                        merged.id(),
                        new WordingService.Wish(null, false, "Natta mangler")));
    }

    private void open() {
        seats.keep(
                meeting.started.workshop().code(),
                Role.FACILITATOR,
                meeting.started.keys().facilitator());
        UI.getCurrent().setLocale(Locale.forLanguageTag("nb"));
        navigate(ConsoleView.class, Map.of("code", meeting.code()));
    }

    private void press(String words) {
        Button button = find(Button.class)
                .withCondition(each -> each.isVisible() && words.equals(each.getText()))
                .single();
        test(button).click();
    }
}
