package no.trepart.room.ui.participant;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import no.trepart.room.ui.console.Meeting;
import no.trepart.suggestion.Kind;
import no.trepart.suggestion.Suggestion;
import no.trepart.workshop.Agenda;
import no.trepart.workshop.FacilitationService;
import no.trepart.workshop.Party;
import no.trepart.workshop.Phase;
import no.trepart.workshop.Reveal;
import no.trepart.workshop.Settings;
import org.junit.jupiter.api.Test;

/** At the field itself, before a word is written: what others will see of whoever writes. */
class PromiseWhereOneWritesTest extends AtThePhone {

    private static final String NOBODY = "Alle ser parten din, ingen ser hvem du er.";
    private static final String NAMED = "Alle ser parten din og navnet ditt: Sol.";
    private static final Settings ALIASES =
            new Settings(5, 50, 3, 30, 30, false, true, false, false, false, Set.of(), Agenda.FULL);

    @Test
    void nobody_sees_who_one_is() {
        join();
        follow(Phase.SITUATION);
        assertPromised(NOBODY, 1);
        follow(Phase.COLLECT);
        assertPromised(NOBODY, 2);
        follow(Phase.SORT);
        assertPromised(NOBODY, 1);
        discuss();
        assertPromised(NOBODY, 1);
    }

    @Test
    void before_one_spends_dots_one_is_told_what_will_be_shown_of_them() {
        join();
        follow(Phase.PRIORITISE);
        String promise = say("participant.prioritise.promise", 3);
        assertThat(text()).contains(promise);
        Meeting.done(meeting.bean(FacilitationService.class).reveal(meeting.lead(), Reveal.DOTS, true));
        until(() -> !text().contains(promise));
    }

    @Test
    void nothing_is_promised_where_nothing_can_be_written() {
        join();
        follow(Phase.DISCUSS);
        assertPromised(NOBODY, 0);
    }

    /** The opening questions are answered without a name in every meeting. */
    @Test
    void the_name_one_chose_is_told_where_it_is_shown() {
        joinAs("Sol");
        follow(Phase.SITUATION);
        assertPromised(NOBODY, 1);
        follow(Phase.COLLECT);
        assertPromised(NAMED, 2);
        assertPromised(NOBODY, 0);
        discuss();
        assertPromised(NAMED, 1);
        assertPromised(NOBODY, 0);
    }

    @Test
    void the_promise_follows_when_names_are_shown_or_not_any_more() {
        joinAs("Sol");
        discuss();
        assertPromised(NAMED, 1);
        Settings without = new Settings(5, 50, 3, 30, 30, false, false, false, false, false, Set.of(), Agenda.FULL);
        Meeting.done(meeting.bean(FacilitationService.class).configure(meeting.lead(), was -> without));
        untilSaid(NOBODY);
        assertPromised(NAMED, 0);
    }

    /** So many fields on the screen say so. */
    private void assertPromised(String words, int fields) {
        assertThat(text().split(words, -1)).hasSize(fields + 1);
    }

    @Test
    void one_without_a_name_is_not_told_of_one() {
        joinAs("");
        follow(Phase.COLLECT);
        assertThat(text()).contains(NOBODY);
    }

    private void joinAs(String alias) {
        Meeting.done(meeting.bean(FacilitationService.class).configure(meeting.lead(), was -> ALIASES));
        open();
        choose("Ansatt");
        test(find(TextField.class).single()).setValue(alias);
        press("participant.join.button");
    }

    private void discuss() {
        meeting.in(Phase.COLLECT);
        Suggestion post = meeting.post(Party.ELECTED, 0, Kind.RULE, "Lange sakspapirer");
        Meeting.done(meeting.bean(FacilitationService.class)
                .focusOnSuggestion(meeting.lead(), post.id().value()));
        follow(Phase.DISCUSS);
    }
}
