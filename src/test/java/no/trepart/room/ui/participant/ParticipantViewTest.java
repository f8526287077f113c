package no.trepart.room.ui.participant;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.time.Duration;
import no.trepart.chat.NewMessage;
import no.trepart.room.ui.SuggestionCard;
import no.trepart.room.ui.console.Meeting;
import no.trepart.suggestion.Kind;
import no.trepart.suggestion.Outcome;
import no.trepart.suggestion.SortingService;
import no.trepart.suggestion.Suggestion;
import no.trepart.uikit.Announcer;
import no.trepart.uikit.ClockFace;
import no.trepart.voting.NextStep;
import no.trepart.voting.Proposal;
import no.trepart.workshop.FacilitationService;
import no.trepart.workshop.Party;
import no.trepart.workshop.Phase;
import no.trepart.workshop.Reveal;
import no.trepart.workshop.Seat;
import no.trepart.workshop.WorkshopService;
import org.junit.jupiter.api.Test;

class ParticipantViewTest extends AtThePhone {

    @Test
    void whoever_opens_the_door_is_asked_for_nothing_but_a_party() {
        open();
        assertThat(find(H1.class).single().getText()).isEqualTo("Tidstyver i hjemmetjenesten");
        assertThat(text()).contains("Hvilken part hører du til i dag?", "Ingen konto.");
        assertThat(find(JoinForm.class).exists()).isTrue();
    }

    @Test
    void nobody_comes_in_without_a_party() {
        open();
        press("participant.join.button");
        assertThat(notice()).contains("Velg hvilken part du hører til.");
        assertThat(find(JoinForm.class).exists()).isTrue();
    }

    @Test
    void whoever_has_chosen_a_party_is_in_and_finds_their_place_again() {
        Seat seat = join();
        assertThat(seat.party()).isEqualTo(Party.EMPLOYEES);
        assertThat(text()).contains("Du er med");
        open();
        assertThat(find(JoinForm.class).exists()).isFalse();
        assertThat(me()).isEqualTo(seat);
    }

    @Test
    void every_phase_has_its_stage_and_heading() {
        join();
        for (Phase phase : Phase.values()) {
            follow(phase);
            assertThat(find(Stage.class).all()).as(phase.name()).hasSize(1);
            assertThat(find(H1.class).single().getText()).isEqualTo(say("Phase." + phase));
            assertThat(find(H2.class).all())
                    .as(phase.name())
                    .isNotEmpty()
                    .allSatisfy(title ->
                            assertThat(title.getElement().getTextRecursively()).isNotBlank());
        }
    }

    @Test
    void an_answer_to_an_opening_question_is_shown_as_ones_own() {
        join();
        follow(Phase.SITUATION);
        write("OpeningQuestion.NEEDS_FOR_CHANGE", "Vi trenger færre skjema");
        untilSaid("Vi trenger færre skjema");
        assertThat(text()).contains("Ditt svar");
    }

    @Test
    void a_suggestion_is_posted_and_the_field_is_empty_again() {
        join();
        follow(Phase.COLLECT);
        write("participant.collect.label", "Avviksskjema på elleve sider");
        untilSaid("Avviksskjema på elleve sider");
        assertThat(text()).contains("Forslag 1 · Tidstyv");
        assertThat(field("participant.collect.label").getValue()).isEmpty();
    }

    @Test
    void what_is_refused_stays_in_the_field() {
        join();
        follow(Phase.COLLECT);
        String long_ = "Skjema ".repeat(200).strip();
        write("participant.collect.label", long_);
        assertThat(notice()).isNotBlank();
        assertThat(field("participant.collect.label").getValue()).isEqualTo(long_);
    }

    @Test
    void what_others_say_about_ones_post_stands_under_it() {
        Seat seat = join();
        follow(Phase.COLLECT);
        Suggestion own = post(seat, "Avviksskjema på elleve sider");
        Meeting.done(meeting.chat().say(meeting.lead(), new NewMessage(own.id(), "Gjelder det også natta?", "answer")));
        untilSaid("Gjelder det også natta?");
        assertThat(find(OwnPost.class).single().getElement().getTextRecursively())
                .contains("Gjelder det også natta?");
    }

    @Test
    void posts_of_others_are_absent_until_they_are_revealed() {
        join();
        follow(Phase.COLLECT);
        meeting.post(Party.ELECTED, 0, Kind.RULE, "Rapport som ingen leser");
        reveal(Reveal.POSTS, false);
        untilSaid("Dere skriver hver for dere nå.");
        assertThat(text()).doesNotContain("Rapport som ingen leser");
        reveal(Reveal.POSTS, true);
        untilSaid("Rapport som ingen leser");
    }

    @Test
    void a_hidden_post_is_absent_for_others_and_its_author_is_told_why() {
        Seat seat = join();
        follow(Phase.COLLECT);
        Suggestion other = meeting.post(Party.ELECTED, 0, Kind.RULE, "Kari bruker feil skjema");
        Suggestion own = post(seat, "Ola bruker for lang tid");
        reveal(Reveal.POSTS, true);
        untilSaid("Kari bruker feil skjema");
        SortingService sorting = meeting.bean(SortingService.class);
        Meeting.done(sorting.hide(meeting.lead(), other.id(), "Nevner en kollega"));
        Meeting.done(sorting.hide(meeting.lead(), own.id(), "Nevner en person"));
        untilSaid("Møtelederen har tatt forslaget ned fra lerretet: Nevner en person");
        assertThat(text())
                .contains("Ola bruker for lang tid")
                .doesNotContain("Kari bruker feil skjema", "Nevner en kollega");
    }

    @Test
    void dots_are_spent_and_taken_back() {
        Seat seat = join();
        meeting.in(Phase.COLLECT);
        post(seat, "Avviksskjema på elleve sider");
        follow(Phase.PRIORITISE);
        assertThat(text()).contains("5 prikker igjen av 5");
        pressLabelled("participant.dots.more", 1);
        untilSaid("4 prikker igjen av 5");
        pressLabelled("participant.dots.fewer", 1);
        untilSaid("5 prikker igjen av 5");
    }

    /** Whoever does not see the screen would be left on a button that is no more. */
    @Test
    void who_joins_is_put_on_the_heading_of_the_room_and_told() {
        open();
        H1 question = find(H1.class).single();
        assertThat(question.getElement().getAttribute("tabindex")).isEqualTo("-1");
        Announcer speaks = find(Announcer.class).single();
        choose("Ansatt");
        press("participant.join.button");
        assertThat(find(Announcer.class).all()).contains(speaks);
        assertThat(speaks.getText()).isEqualTo("Du er med. Part: Ansatt.");
        assertThat(find(H1.class).single().getElement().getAttribute("tabindex"))
                .isEqualTo("-1");
    }

    /** Two taps come before the push that tells of the first. */
    @Test
    void taps_that_are_faster_than_the_screen_are_all_counted_and_the_number_follows_at_once() {
        Seat seat = join();
        meeting.in(Phase.COLLECT);
        Suggestion own = post(seat, "Avviksskjema på elleve sider");
        follow(Phase.PRIORITISE);
        for (int taps = 1; taps <= 3; taps++) {
            pressLabelled("participant.dots.more", 1);
            assertThat(ownDots()).isEqualTo(String.valueOf(taps));
        }
        pressLabelled("participant.dots.fewer", 1);
        untilSaid("3 prikker igjen av 5");
        assertThat(Meeting.done(meeting.dots().add(seat, own.id(), 0)).on(own.id()))
                .isEqualTo(2);
    }

    @Test
    void a_tap_too_many_is_told_and_leaves_the_number_right() {
        Seat seat = join();
        meeting.in(Phase.COLLECT);
        post(seat, "Avviksskjema på elleve sider");
        follow(Phase.PRIORITISE);
        Button more = labelled("participant.dots.more", 1);
        for (int taps = 0; taps < 6; taps++) {
            // Before the push that takes the button away.
            ComponentUtil.fireEvent(more, new ClickEvent<>(more));
        }
        assertThat(notice()).contains("prikker");
        untilSaid(say("participant.prioritise.left", 0, 5));
        assertThat(ownDots()).isEqualTo("5");
    }

    private String ownDots() {
        return find(Span.class)
                .withCondition(each -> each.hasClassName("own-dots"))
                .single()
                .getText();
    }

    @Test
    void what_is_discussed_is_shown_with_a_place_to_write() {
        Seat seat = join();
        meeting.in(Phase.COLLECT);
        Suggestion own = post(seat, "Avviksskjema på elleve sider");
        follow(Phase.DISCUSS);
        assertThat(text()).contains("Møtelederen velger et forslag å drøfte.");
        Meeting.done(meeting.bean(FacilitationService.class)
                .focusOnSuggestion(meeting.lead(), own.id().value()));
        until(() -> find(SuggestionCard.class).exists());
        write("participant.discuss.label", "Vi mister oversikten uten det");
        untilSaid("Vi mister oversikten uten det");
    }

    @Test
    void a_stance_against_needs_a_reason() {
        var unused = proposed();
        choose("Imot");
        press("participant.agree.send");
        assertThat(notice()).contains("Skriv hva som må til for at du kan samtykke.");
        test(field("participant.agree.reason")).setValue("Natta må være med");
        press("participant.agree.send");
        untilSaid("Du har svart: Imot.");
        assertThat(field("participant.agree.reason").getValue()).isEqualTo("Natta må være med");
        assertThat(notice()).as("what is no longer wrong").isEmpty();
    }

    @Test
    void the_countdown_that_was_started_is_on_the_phone_and_makes_no_sound() {
        join();
        Element clock = find(ClockFace.class).single().getElement();
        assertThat(clock.hasAttribute("ends-at")).isFalse();
        Meeting.done(meeting.bean(FacilitationService.class).startTimer(meeting.lead(), Duration.ofMinutes(5)));
        until(() -> clock.hasAttribute("ends-at"));
        assertThat(clock.hasAttribute("data-chime")).isFalse();
    }

    @Test
    void an_objection_is_kept_as_the_draft_of_its_own_recommendation_and_round_only() {
        Suggestion own = proposed();
        choose("Imot");
        test(field("participant.agree.reason")).setValue("Natta må være med");
        String draft = draft();
        press("participant.agree.send");
        untilSaid("Du har svart: Imot.");
        proposed(own, "To sider i appen");
        untilSaid("To sider i appen");
        choose("Imot");
        assertThat(field("participant.agree.reason").getValue()).isEmpty();
        assertThat(draft())
                .isNotEqualTo(draft)
                .startsWith(meeting.code() + " reason " + own.id().value());
    }

    private String draft() {
        return field("participant.agree.reason").getElement().getAttribute("data-draft");
    }

    @Test
    void a_stance_is_one_press_and_send() {
        var unused = proposed();
        choose("For");
        press("participant.agree.send");
        untilSaid("Du har svart: For.");
    }

    @Test
    void a_removed_meeting_says_so() {
        join();
        Meeting.done(meeting.bean(WorkshopService.class).remove(meeting.lead()));
        untilSaid("Møtet er slettet");
        assertThat(find(Stage.class).exists()).isFalse();
    }

    private Suggestion proposed() {
        Seat seat = join();
        meeting.in(Phase.COLLECT);
        Suggestion own = post(seat, "Avviksskjema på elleve sider");
        follow(Phase.AGREE);
        proposed(own, "Én side i appen");
        until(() -> find(StancePanel.class).exists());
        return own;
    }

    private void proposed(Suggestion about, String wording) {
        Proposal proposal = new Proposal(Outcome.SIMPLIFY, wording, NextStep.OWN_UNIT, null, null, null);
        Meeting.done(meeting.agreement().propose(meeting.lead(), about.id(), proposal));
    }

    private void reveal(Reveal what, boolean on) {
        Meeting.done(meeting.bean(FacilitationService.class).reveal(meeting.lead(), what, on));
    }

    private void pressLabelled(String key, Object... arguments) {
        test(labelled(key, arguments)).click();
    }

    private Button labelled(String key, Object... arguments) {
        String words = say(key, arguments);
        return find(Button.class)
                .withCondition(each -> each.getAriaLabel().filter(words::equals).isPresent())
                .single();
    }
}
