package no.trepart.room.ui.participant;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import no.trepart.room.ui.console.Meeting;
import no.trepart.suggestion.Kind;
import no.trepart.suggestion.Origin;
import no.trepart.suggestion.RuleOwner;
import no.trepart.suggestion.SortingService;
import no.trepart.suggestion.Suggestion;
import no.trepart.suggestion.SuggestionService;
import no.trepart.suggestion.Suggestions;
import no.trepart.suggestion.Triage;
import no.trepart.suggestion.TriageAnswer;
import no.trepart.suggestion.TriageQuestion;
import no.trepart.suggestion.WordingAnswer;
import no.trepart.workshop.FacilitationService;
import no.trepart.workshop.Party;
import no.trepart.workshop.Phase;
import no.trepart.workshop.Reveal;
import no.trepart.workshop.Seat;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What became of one's own post, and what one has answered about it. */
class OwnPostTest extends AtThePhone {

    private Seat seat;
    private Suggestion own;
    private Suggestion other;

    @BeforeEach
    void collect() {
        seat = join();
        follow(Phase.COLLECT);
        other = meeting.post(Party.ELECTED, 0, Kind.TIME_WASTER, "Dobbel føring av avvik");
        own = post(seat, "Avvik føres i tre systemer om natta");
        Meeting.done(meeting.bean(FacilitationService.class).reveal(meeting.lead(), Reveal.POSTS, true));
        untilSaid("Forslag 2");
    }

    private SortingService sorting() {
        return meeting.bean(SortingService.class);
    }

    private void merge() {
        Meeting.done(sorting().merge(meeting.lead(), own.id(), other.id()));
        untilSaid("Slått sammen med nr. 1:");
    }

    private Suggestion stored() {
        return beans.getBean(Suggestions.class).find(own.workshop(), own.id()).orElseThrow();
    }

    private @Nullable WordingAnswer answer() {
        return stored().wordingAnswer();
    }

    private Triage triage() {
        return stored().triage();
    }

    @Test
    void the_author_of_a_merged_post_sees_the_words_it_is_handled_under() {
        merge();
        assertThat(text())
                .contains("Avvik føres i tre systemer om natta", "Slått sammen med nr. 1:", "«Dobbel føring av avvik»");
    }

    @Test
    void the_author_objects_with_a_comment_and_takes_it_back() {
        merge();
        choose("Dekker ikke det jeg mente");
        untilSaid("Du har svart.");
        write("participant.wording.comment", "Natta mangler");
        untilSaid("Kommentaren din: «Natta mangler»");
        assertThat(answer()).satisfies(given -> {
            assertThat(given.covers()).isFalse();
            assertThat(given.comment()).isEqualTo("Natta mangler");
        });
        choose("Dekker det jeg mente");
        until(() -> !text().contains("Natta mangler"));
        assertThat(answer()).satisfies(given -> {
            assertThat(given.covers()).isTrue();
            assertThat(given.comment()).isNull();
        });
    }

    @Test
    void new_words_ask_anew() {
        merge();
        choose("Dekker det jeg mente");
        untilSaid("Du har svart.");
        Meeting.done(sorting().reword(meeting.lead(), other.id(), "Ett meldepunkt for avvik"));
        untilSaid("«Ett meldepunkt for avvik»");
        assertThat(text()).contains("Ordlyden er endret siden du svarte.");
        assertThat(choice("Dekker det jeg mente").getElement().getAttribute("aria-pressed"))
                .isEqualTo("false");
    }

    @Test
    void a_reworded_and_a_split_post_are_told_too() {
        Meeting.done(sorting().reword(meeting.lead(), own.id(), "Avvik meldes ett sted"));
        untilSaid("«Avvik meldes ett sted»");
        assertThat(text()).contains("Ny ordlyd:");
        Meeting.done(sorting().split(meeting.lead(), own.id(), List.of("Avvik meldes", "Ett sted")));
        untilSaid("Delt i nr. 3 og 4:");
    }

    @Test
    void the_question_is_found_in_the_later_steps() {
        merge();
        for (Phase phase : List.of(Phase.SORT, Phase.PRIORITISE, Phase.DISCUSS, Phase.AGREE)) {
            follow(phase);
            untilSaid("Slått sammen med nr. 1:");
        }
        assertThat(text()).contains("Forslaget ditt", "Ett spørsmål");
        choose("Dekker det jeg mente");
        until(() -> !text().contains("Ett spørsmål"));
        assertThat(answer()).isNotNull();
    }

    @Test
    void one_question_about_the_rule_is_asked_at_a_time_and_can_be_skipped() {
        choose("Staten");
        untilSaid("Bestemt av: Staten");
        assertThat(text()).contains("Hvor kommer regelen fra?").doesNotContain("Hva skal regelen passe på?");
        press("participant.triage.skip");
        untilSaid("Hva skal regelen passe på?");
        assertThat(text()).contains("Hvor kommer regelen fra? Ikke besvart.");
        assertThat(triage().owner()).isEqualTo(RuleOwner.STATE);
    }

    @Test
    void an_answer_is_changed_also_while_sorting() {
        choose("Staten");
        untilSaid("Bestemt av: Staten");
        follow(Phase.SORT);
        change(TriageQuestion.OWNER);
        assertThat(choice("Staten").getElement().getAttribute("aria-pressed")).isEqualTo("true");
        choose("Kommunen");
        untilSaid("Bestemt av: Kommunen");
        assertThat(triage().owner()).isEqualTo(RuleOwner.MUNICIPALITY);
    }

    @Test
    void an_answer_is_taken_away_and_not_asked_for_again() {
        choose("Staten");
        untilSaid("Bestemt av: Staten");
        change(TriageQuestion.OWNER);
        press("participant.triage.clear");
        untilSaid("Hvem har bestemt at det er sånn? Ikke besvart.");
        assertThat(triage().owner()).isNull();
        assertThat(triage().next()).contains(TriageQuestion.ORIGIN);
    }

    @Test
    void an_answer_in_ones_own_words_and_the_facilitators_answer_are_shown_and_changed() {
        SuggestionService suggestions = meeting.bean(SuggestionService.class);
        Meeting.done(suggestions.answer(meeting.lead(), own.id(), new TriageAnswer.ComesFrom(Origin.IMPOSED)));
        Meeting.done(suggestions.answer(seat, own.id(), new TriageAnswer.Protects("sporbarhet")));
        untilSaid("Skal passe på: sporbarhet");
        assertThat(text()).contains("Kommer fra: Pålagt utenfra");
        change(TriageQuestion.PROTECTS);
        TextField field = find(TextField.class).single();
        assertThat(field.getValue()).isEqualTo("sporbarhet");
        test(field).setValue("trygghet");
        press("participant.triage.save");
        untilSaid("Skal passe på: trygghet");
    }

    @Test
    void the_legal_basis_and_what_it_means_for_the_citizen_are_asked_for_in_ones_own_words() {
        choose("Staten");
        untilSaid("Hvor kommer regelen fra?");
        choose("Pålagt utenfra");
        answerInWords("Hvilken lov, forskrift eller avtale står den i, hvis noen vet det?", "arkivlova");
        untilSaid("Hjemmel: arkivlova");
        answerInWords("Hva skal regelen passe på?", "sporbarhet");
        answerInWords("Hva betyr den for innbyggeren?", "lengre ventetid");
        untilSaid("Betyr for innbyggeren: lengre ventetid");
        assertThat(triage().legalBasis()).isEqualTo("arkivlova");
        assertThat(triage().citizen()).isEqualTo("lengre ventetid");
        change(TriageQuestion.LEGAL_BASIS);
        press("participant.triage.clear");
        untilSaid("hvis noen vet det? Ikke besvart.");
        assertThat(triage().legalBasis()).isNull();
    }

    private void answerInWords(String question, String words) {
        until(() -> text().contains(question)
                && find(TextField.class).withCondition(TextField::isEmpty).exists());
        test(find(TextField.class).single()).setValue(words);
        press("participant.triage.save");
    }

    @Test
    void an_older_post_asks_only_when_its_author_wants_to_say_more() {
        post(seat, "Rapport som ingen leser");
        untilSaid("Forslag 3");
        assertThat(find(TriageForm.class).all()).hasSize(1);
        press("participant.triage.more");
        assertThat(find(TriageForm.class).all()).hasSize(2);
    }

    private void change(TriageQuestion question) {
        String words = say("participant.triage.change.which", say("TriageQuestion." + question));
        test(find(Button.class)
                        .withCondition(each ->
                                each.getAriaLabel().filter(words::equals).isPresent())
                        .single())
                .click();
    }
}
