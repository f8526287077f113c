package no.trepart.room.ui.participant;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import no.trepart.room.ui.console.Meeting;
import no.trepart.suggestion.Suggestion;
import no.trepart.workshop.Participants;
import no.trepart.workshop.Party;
import no.trepart.workshop.Phase;
import no.trepart.workshop.Seat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several people at one device, each at a place of their own. */
class SharedDeviceTest extends AtThePhone {

    private void open(String place) {
        UI.getCurrent().setLocale(Locale.forLanguageTag("nb"));
        UI.getCurrent().navigate("m/" + meeting.code(), QueryParameters.of("plass", place));
    }

    /** Follows the link of the welcome page and joins as a politician. */
    private Seat joinAfter(Seat first) {
        Anchor more = find(Anchor.class).withText("En til på denne enheten").single();
        assertThat(more.getHref()).isEqualTo("m/" + meeting.code() + "?plass=2");
        open("2");
        assertThat(find(JoinForm.class).exists()).isTrue();
        choose("Folkevalgt");
        press("participant.join.button");
        assertThat(me()).isEqualTo(first);
        return at(2);
    }

    @Test
    void one_more_joins_with_a_place_of_their_own_and_the_first_keeps_theirs() {
        Seat first = join();
        assertThat(text()).doesNotContain("Plass");
        Seat second = joinAfter(first);
        assertThat(second.sitter()).isPresent().isNotEqualTo(first.sitter());
        assertThat(second.party()).isEqualTo(Party.ELECTED);
        assertThat(text()).contains("Plass 2 · Tidstyver i hjemmetjenesten");
        assertThat(beans.getBean(Participants.class).all(first.workshop())).hasSize(8);
        open();
        assertThat(text()).doesNotContain("Plass", "Hvilken part hører du til i dag?");
    }

    @Test
    void each_has_dots_of_their_own() {
        Seat first = join();
        Seat second = joinAfter(first);
        meeting.in(Phase.COLLECT);
        Suggestion own = post(first, "Avviksskjema på elleve sider");
        follow(Phase.PRIORITISE);
        Meeting.done(meeting.dots().spend(first, own.id(), 5));
        Meeting.done(meeting.dots().spend(second, own.id(), 1));
        untilSaid("4 prikker igjen av 5");
        open();
        assertThat(text()).doesNotContain("4 prikker igjen av 5");
        open("2");
        assertThat(text()).contains("4 prikker igjen av 5");
    }

    @Test
    void nobody_finds_the_half_written_words_of_another() {
        joinAfter(join());
        meeting.in(Phase.COLLECT);
        open();
        List<String> first = drafts();
        open("2");
        assertThat(first).isNotEmpty().doesNotContainAnyElementsOf(drafts());
    }

    private List<String> drafts() {
        return find(TextArea.class).all().stream()
                .map(field -> field.getElement().getAttribute("data-draft"))
                .filter(Objects::nonNull)
                .toList();
    }

    @Test
    void one_who_chose_the_wrong_party_gives_up_their_own_place_only() {
        Seat first = join();
        Seat second = joinAfter(first);
        pressWrongParty();
        assertThat(find(JoinForm.class).exists()).isTrue();
        choose("Arbeidsgiver");
        press("participant.join.button");
        assertThat(at(2).party()).isEqualTo(Party.EMPLOYER);
        assertThat(me()).isEqualTo(first);
        assertThat(beans.getBean(Participants.class)
                        .find(second.workshop(), second.sitter().orElseThrow()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "10", "to"})
    void what_is_no_place_is_the_first(String place) {
        join();
        open(place);
        assertThat(find(JoinForm.class).exists()).isFalse();
    }

    @Test
    void there_is_an_end_to_it() {
        open("9");
        choose("Ansatt");
        press("participant.join.button");
        assertThat(find(Anchor.class).withText("En til på denne enheten").exists())
                .isFalse();
    }
}
