package no.trepart.knowledge.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.trepart.HouseTest;
import no.trepart.chat.Message;
import no.trepart.chat.Messages;
import no.trepart.knowledge.KnowledgeBase;
import no.trepart.knowledge.Passage;
import no.trepart.knowledge.PassageId;
import no.trepart.security.Seats;
import no.trepart.uikit.CopyButton;
import no.trepart.workshop.FacilitationService;
import no.trepart.workshop.Focus;
import no.trepart.workshop.Language;
import no.trepart.workshop.NewWorkshop;
import no.trepart.workshop.Phase;
import no.trepart.workshop.Result;
import no.trepart.workshop.Role;
import no.trepart.workshop.Seat;
import no.trepart.workshop.Settings;
import no.trepart.workshop.StartedWorkshop;
import no.trepart.workshop.Workshop;
import no.trepart.workshop.WorkshopService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@HouseTest
@WithMockUser(roles = "HOST")
class PassageViewTest extends SpringBrowserlessTest {

    private static final PassageId PASSAGE = new PassageId("dfo-ressurser-fravaer-av-midler");

    @Autowired
    private KnowledgeBase library;

    @Autowired
    private WorkshopService workshops;

    @Autowired
    private Seats seats;

    @Autowired
    private FacilitationService facilitation;

    @Autowired
    private Messages messages;

    @BeforeEach
    void speak_bokmal() {
        UI.getCurrent().setLocale(Locale.of("nb"));
    }

    @Test
    void a_passage_is_shown_word_for_word_in_its_language() {
        open("");
        PassageText text = find(PassageText.class).all().getFirst();
        assertThat(text.getElement().getTextRecursively())
                .isEqualTo(library.find(PASSAGE).orElseThrow().text());
        assertThat(text.getElement().getAttribute("lang")).isEqualTo("nb");
    }

    @Test
    void the_whole_source_is_told() {
        open("");
        assertThat(find(SourceFacts.class).single().getElement().getTextRecursively())
                .contains(
                        "DFØ",
                        "Statlig etat",
                        "DFØ-notat 2023:1",
                        "2023",
                        "3.2 Lærdommer",
                        "Rambøll mfl., 2014, s. 56");
    }

    @Test
    void another_publication_that_holds_the_same_passage_is_named() {
        UI.getCurrent().navigate("erfaringer/dfo-hovedtrekk-felles-formaal");
        assertThat(find(SourceFacts.class).single().getElement().getTextRecursively())
                .containsSubsequence("Står også i", "DFØ-notat 2023:1, kapittel 3 (nettutgaven)")
                .doesNotContain("000");
    }

    @Test
    void its_codes_lead_to_the_library() {
        open("");
        assertThat(find(Anchor.class, find(CodeLinks.class).single()).all())
                .extracting(Anchor::getHref)
                .contains("erfaringer?tema=stat-kommune");
    }

    @Test
    void what_stands_around_it_is_shown_with_the_passage_marked() {
        open("");
        List<ListItem> around =
                find(ListItem.class, find(SectionContext.class).single()).all();
        assertThat(around).hasSize(5);
        assertThat(around).filteredOn(item -> item.hasClassName("is-here")).hasSize(1);
        test(find(Button.class, find(SectionContext.class).single()).single()).click();
        assertThat(find(ListItem.class, find(SectionContext.class).single()).all())
                .hasSameSizeAs(library.surroundings(PASSAGE));
    }

    @Test
    void the_link_that_is_copied_is_the_stable_one() {
        open("");
        assertThat(find(CopyButton.class).single().getElement().getAttribute("data-copy"))
                .isEqualTo("https://trepart.example.no/erfaringer/" + PASSAGE);
    }

    @Test
    void the_passages_before_and_after_are_one_step_away() {
        open("");
        assertThat(find(Anchor.class).withClassName("neighbour").all()).hasSize(2);
    }

    @Test
    void an_unknown_passage_is_met_calmly() {
        UI.getCurrent().navigate("erfaringer/finnes ikke");
        assertThat(find(H1.class).single().getText()).isEqualTo("Erfaringen finnes ikke her");
        assertThat(find(Anchor.class).withText("Se alle erfaringer").all()).hasSize(1);
    }

    @Test
    void without_a_seat_nothing_can_be_shown_to_a_room() {
        open("");
        assertThat(find(RoomPanel.class).all()).isEmpty();
    }

    @Test
    void who_leads_a_room_puts_the_passage_on_its_wall_and_takes_it_down() {
        Workshop workshop = lead();
        open("rom=" + workshop.code().value());
        test(button("Vis på lerretet")).click();
        assertThat(workshops.find(workshop.id()).flatMap(Workshop::inFocus))
                .contains(new Focus(Focus.Kind.PASSAGE, PASSAGE.value()));
        test(button("Ta ned fra lerretet")).click();
        assertThat(workshops.find(workshop.id()).flatMap(Workshop::inFocus)).isEmpty();
    }

    @Test
    void a_passage_that_the_wall_would_not_show_now_is_not_said_to_be_there() {
        Workshop workshop = lead();
        var moved = facilitation.moveTo(Seat.of(workshop.id(), Role.FACILITATOR), Phase.AGREE);
        assertThat(moved.isDone()).isTrue();
        open("rom=" + workshop.code().value());
        test(button("Vis på lerretet")).click();
        assertThat(workshops.find(workshop.id()).flatMap(Workshop::inFocus)).isEmpty();
        assertThat(button("Vis på lerretet").isVisible()).isTrue();
    }

    @Test
    void who_leads_a_room_sends_the_passage_to_everybody_with_its_source() {
        Workshop workshop = lead();
        open("rom=" + workshop.code().value());
        test(button("Send til rommet")).click();
        List<Message> sent = messages.all(workshop.id());
        assertThat(sent).hasSize(1);
        assertThat(sent.getFirst().thread()).isNull();
        assertThat(sent.getFirst().quotes().getFirst().publisher()).isEqualTo("DFØ");
        assertThat(sent.getFirst().quotes().getFirst().text())
                .isEqualTo(library.find(PASSAGE).map(Passage::text).orElseThrow());
    }

    @Test
    void a_passage_of_a_source_that_is_switched_off_is_not_offered_to_that_room_and_the_reason_is_told() {
        Workshop deaf = lead(Settings.DEFAULT.withoutSources(Set.of("dfo-2023")));
        Workshop other = lead();
        open("");
        assertThat(find(RoomPanel.class).single().getElement().getTextRecursively())
                .contains(
                        deaf.code().spoken(),
                        "Kilden er slått av for dette møtet",
                        other.code().spoken());
        assertThat(find(Button.class, find(RoomPanel.class).single())
                        .withText("Send til rommet")
                        .all())
                .hasSize(1);
        open("rom=" + deaf.code().value());
        assertThat(find(Button.class, find(RoomPanel.class).single()).all()).isEmpty();
    }

    @Test
    void a_passage_of_a_source_that_is_switched_off_meanwhile_is_neither_put_on_the_wall_nor_sent() {
        Workshop workshop = lead();
        open("rom=" + workshop.code().value());
        Seat seat = ((Result.Done<Seat>) seats.current(workshop.code(), Role.FACILITATOR)).value();
        var unused = facilitation.configure(seat, was -> Settings.DEFAULT.withoutSources(Set.of("dfo-2023")));
        test(button("Vis på lerretet")).click();
        test(button("Send til rommet")).click();
        assertThat(workshops.find(workshop.id()).flatMap(Workshop::inFocus)).isEmpty();
        assertThat(messages.all(workshop.id())).isEmpty();
    }

    private void open(String query) {
        UI.getCurrent().navigate(LibraryLinks.passage(PASSAGE), QueryParameters.fromString(query));
    }

    private Workshop lead() {
        return lead(Settings.DEFAULT);
    }

    private Workshop lead(Settings settings) {
        Result<StartedWorkshop> result = workshops.start(new NewWorkshop("Møte", null, Language.NB, settings));
        StartedWorkshop started = ((Result.Done<StartedWorkshop>) result).value();
        seats.keep(started.workshop().code(), Role.FACILITATOR, started.keys().facilitator());
        return started.workshop();
    }

    private Button button(String word) {
        Component panel = find(RoomPanel.class).single();
        return find(Button.class, panel).withText(word).single();
    }
}
