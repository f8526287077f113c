package no.trepart.room.ui.participant;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.Set;
import no.trepart.room.ui.console.Meeting;
import no.trepart.suggestion.Kind;
import no.trepart.suggestion.Suggestion;
import no.trepart.workshop.Agenda;
import no.trepart.workshop.FacilitationService;
import no.trepart.workshop.Focus;
import no.trepart.workshop.Party;
import no.trepart.workshop.Phase;
import no.trepart.workshop.Settings;
import org.junit.jupiter.api.Test;

/** At the field itself, before a word is written: what others will see of whoever writes. */
class PromiseWhereOneWritesTest extends AtThePhone {

    private static final String NOBODY = "Alle ser hvilken part du hører til, ingen ser hvem du er.";
    private static final String NAMED = "Alle ser hvilken part du hører til, og navnet du valgte: Sol.";
    private static final Settings ALIASES =
            new Settings(5, 50, 3, 30, 30, false, true, false, false, false, Set.of(), Agenda.FULL);

    @Test
    void nobody_sees_who_one_is() {
        join();
        follow(Phase.SITUATION);
        assertThat(text()).containsOnlyOnce(NOBODY);
        follow(Phase.COLLECT);
        assertThat(text()).containsOnlyOnce(NOBODY);
        discuss();
        assertThat(text()).containsOnlyOnce(NOBODY);
    }

    @Test
    void nothing_is_promised_where_nothing_can_be_written() {
        join();
        follow(Phase.SORT);
        assertThat(text()).doesNotContain(NOBODY);
        follow(Phase.DISCUSS);
        assertThat(text()).doesNotContain(NOBODY);
    }

    /** The opening questions are answered without a name in every meeting. */
    @Test
    void the_name_one_chose_is_told_where_it_is_shown() {
        joinAs("Sol");
        follow(Phase.SITUATION);
        assertThat(text()).contains(NOBODY);
        follow(Phase.COLLECT);
        assertThat(text()).containsOnlyOnce(NAMED).doesNotContain(NOBODY);
        discuss();
        assertThat(text()).containsOnlyOnce(NAMED).doesNotContain(NOBODY);
    }

    @Test
    void one_without_a_name_is_not_told_of_one() {
        joinAs("");
        follow(Phase.COLLECT);
        assertThat(text()).contains(NOBODY);
    }

    private void joinAs(String alias) {
        Meeting.done(meeting.bean(FacilitationService.class).configure(meeting.lead(), ALIASES));
        open();
        choose("Ansatt");
        test(find(TextField.class).single()).setValue(alias);
        press("participant.join.button");
    }

    private void discuss() {
        Suggestion post = meeting.post(Party.ELECTED, 0, Kind.RULE, "Lange sakspapirer");
        Focus focus = new Focus(Focus.Kind.SUGGESTION, post.id().value());
        Meeting.done(meeting.bean(FacilitationService.class).focus(meeting.lead(), Optional.of(focus)));
        follow(Phase.DISCUSS);
    }
}
