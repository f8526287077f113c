package no.trepart.workshop.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinRequest;
import java.util.List;
import no.trepart.HouseTest;
import no.trepart.proof.Hall;
import no.trepart.room.Card;
import no.trepart.security.Seats;
import no.trepart.workshop.JoinCode;
import no.trepart.workshop.Language;
import no.trepart.workshop.MeetingFormat;
import no.trepart.workshop.Phase;
import no.trepart.workshop.Refusal;
import no.trepart.workshop.Result;
import no.trepart.workshop.Role;
import no.trepart.workshop.Seat;
import no.trepart.workshop.TemplateService;
import no.trepart.workshop.Workshop;
import no.trepart.workshop.WorkshopService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.context.support.WithMockUser;

@HouseTest
@WithMockUser(roles = "HOST")
class HostViewTest extends SpringBrowserlessTest {

    @Autowired
    private WorkshopService workshops;

    @Autowired
    private TemplateService templates;

    @Autowired
    private ApplicationContext house;

    @Autowired
    private Seats seats;

    @BeforeEach
    void open() {
        workshops.all().forEach(workshop -> workshops.remove(workshop.id()));
        templates.all().forEach(template -> templates.remove(template.name()));
        UI.getCurrent().setLocale(Language.NB.locale());
        navigate(HostView.class);
    }

    @Test
    void a_title_is_enough_to_start_a_meeting() {
        start("Tidstyver i hjemmetjenesten");
        assertThat(workshops.all()).extracting(Workshop::title).containsExactly("Tidstyver i hjemmetjenesten");
    }

    @Test
    void without_a_title_the_field_says_what_to_do() {
        start("  ");
        assertThat(title().getErrorMessage()).isNotBlank();
        assertThat(workshops.all()).isEmpty();
    }

    @Test
    void a_title_that_is_too_long_stays_in_its_field_and_is_counted() {
        String pasted = "Tidstyver i hjemmetjenesten ".repeat(20).strip();
        start(pasted);
        assertThat(title().getValue()).isEqualTo(pasted);
        assertThat(title().isInvalid()).isTrue();
        assertThat(title().getErrorMessage())
                .isEqualTo(title().getTranslation("uikit.too.long", Workshop.LONGEST_TITLE, pasted.length()));
        assertThat(workshops.all()).isEmpty();
        start("Tidstyver i hjemmetjenesten");
        assertThat(workshops.all()).hasSize(1);
    }

    @Test
    void four_links_are_shown_each_with_a_key_of_its_own() {
        start("Møte");
        List<String> links =
                find(Input.class).all().stream().map(Input::getValue).toList();
        assertThat(links)
                .hasSize(4)
                .doesNotHaveDuplicates()
                .allMatch(link -> link.matches("https://trepart\\.example\\.no/[a-z]+/[A-Z0-9]{6}\\?key=.{24}"));
    }

    /** To read the page in another language is to load it anew, and the links are not told again. */
    @Test
    void the_links_stay_when_the_page_is_loaded_anew_and_go_when_it_is_left() {
        start("Møte");
        String link = find(Input.class).all().getFirst().getValue();
        assertThat(loadedAnew()).contains(link);
        UI.getCurrent().navigate("");
        assertThat(loadedAnew()).doesNotContain(link);
    }

    private String loadedAnew() {
        return house.getAutowireCapableBeanFactory()
                .createBean(HostView.class)
                .getElement()
                .getOuterHTML();
    }

    @Test
    void whoever_started_the_meeting_can_lead_it_from_this_machine() {
        start("Møte");
        Workshop started = workshops.all().getFirst();
        assertThat(seats.current(started.code(), Role.FACILITATOR).isDone()).isTrue();
    }

    @Test
    void a_meeting_is_removed_only_after_a_question() {
        start("Møte");
        test(buttonOf(find(ListItem.class).single())).click();
        assertThat(workshops.all()).hasSize(1);
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(workshops.all()).isEmpty();
    }

    @Test
    void with_it_goes_the_key_that_this_machine_holds() {
        start("Møte");
        JoinCode code = workshops.all().getFirst().code();
        assertThat(seats.all(Role.FACILITATOR)).hasSize(1);
        test(buttonOf(find(ListItem.class).single())).click();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(VaadinRequest.getCurrent().getAttribute("trepart-" + code.value() + "-facilitator"))
                .as("what the cookie is written anew with")
                .isEqualTo("");
    }

    @Test
    void of_many_meetings_the_newest_are_listed_and_the_others_when_asked_for() {
        for (int i = 1; i <= 23; i++) {
            Hall.open(house);
        }
        navigate(HostView.class);
        assertThat(listed()).isEqualTo(20);
        test(find(Button.class).withText("Vis eldre møter").single()).click();
        assertThat(listed()).isEqualTo(23);
        assertThat(find(Button.class).withText("Vis eldre møter").exists()).isFalse();
    }

    private int listed() {
        return find(Button.class).withText("Slett").all().size();
    }

    @Test
    void a_lost_link_is_replaced_by_a_new_one_after_a_word_on_the_old() {
        start("Møte");
        Workshop started = workshops.all().getFirst();
        String lost = keyOf(find(Input.class).all().get(2));
        test(find(Button.class).withText("Ny lenke").single()).click();
        assertThat(find(Dialog.class).single().getElement().getTextRecursively())
                .contains("Den gamle lenken for rollen slutter å virke.");
        Select<?> role = find(Select.class, find(Dialog.class).single()).single();
        test(role).selectItem("Leder");
        test(find(Button.class).withText("Lag ny lenke").single()).click();
        String renewed = keyOf(find(Input.class, find(Dialog.class).single()).single());
        assertThat(workshops.seat(started.code(), lost)).isEqualTo(Result.refused(Refusal.UNKNOWN_KEY));
        assertThat(workshops.seat(started.code(), renewed)).isEqualTo(Result.done(Seat.of(started.id(), Role.LEADER)));
    }

    @Test
    void who_led_the_meeting_from_this_machine_still_does_with_a_new_link() {
        start("Møte");
        Workshop started = workshops.all().getFirst();
        test(find(Button.class).withText("Ny lenke").single()).click();
        test(find(Button.class).withText("Lag ny lenke").single()).click();
        assertThat(seats.current(started.code(), Role.FACILITATOR).isDone()).isTrue();
    }

    private static String keyOf(Input link) {
        return link.getValue().substring(link.getValue().indexOf("key=") + 4);
    }

    @Test
    void a_closed_meeting_can_be_gone_on_from() {
        start("Tidstyver i hjemmetjenesten");
        Workshop earlier = workshops.all().getFirst();
        Hall held = Hall.of(house, earlier);
        Seat nurse = held.join(1).getFirst();
        Hall.done(held.moveTo(Phase.COLLECT));
        held.posted(nurse, "Tre skjema");
        navigate(HostView.class);
        assertThat(find(Button.class).withText("Nytt møte fra dette").exists()).isFalse();
        Hall.done(held.moveTo(Phase.CLOSED));
        navigate(HostView.class);
        test(find(Button.class).withText("Nytt møte fra dette").single()).click();
        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.contains("«Tidstyver i hjemmetjenesten»")
                        && text.contains("ett åpent forslag og ingen tiltak"));
        assertThat(title().getValue()).isEqualTo("Tidstyver i hjemmetjenesten");
        start("Runde to");
        Workshop next = workshops.all().getFirst();
        assertThat(next.title()).isEqualTo("Runde to");
        assertThat(Hall.of(house, next).console().cards())
                .extracting(Card::text)
                .containsExactly("Tre skjema");
    }

    @Test
    void nothing_comes_along_after_all() {
        start("Møte");
        Hall.done(Hall.of(house, workshops.all().getFirst()).moveTo(Phase.CLOSED));
        navigate(HostView.class);
        test(find(Button.class).withText("Nytt møte fra dette").single()).click();
        test(find(Button.class).withText("Begynn heller på nytt").single()).click();
        assertThat(title().getValue()).isEmpty();
        assertThat(find(Button.class).withText("Begynn heller på nytt").exists())
                .isFalse();
    }

    @Test
    void a_template_fills_the_form_and_a_meeting_starts_with_it() {
        test(template()).selectItem("To timer, alle steg");
        start("Møte");
        assertThat(workshops.all().getFirst().settings().agenda()).isEqualTo(MeetingFormat.TWO_HOURS.agenda());
    }

    @Test
    void a_source_can_be_switched_off_from_the_start() {
        Checkbox source = find(Checkbox.class).all().stream()
                .filter(box -> box.getLabel().contains("(DFØ)"))
                .findFirst()
                .orElseThrow();
        assertThat(source.getValue()).isTrue();
        test(source).click();
        start("Møte");
        assertThat(workshops.all().getFirst().settings().withoutSources()).containsExactly("dfo-2023");
    }

    @Test
    void what_was_chosen_is_saved_as_a_template_under_a_name() {
        test(dots()).setValue(7);
        saveAs("Vår mal");
        assertThat(templates.all()).singleElement().satisfies(saved -> {
            assertThat(saved.name()).isEqualTo("Vår mal");
            assertThat(saved.settings().dots()).isEqualTo(7);
        });
        navigate(HostView.class);
        test(template()).selectItem("Vår mal");
        assertThat(dots().getValue()).isEqualTo(7);
    }

    @Test
    void a_template_without_a_name_is_not_saved_and_the_dialog_stays() {
        saveAs(" ");
        assertThat(templates.all()).isEmpty();
        assertThat(find(Dialog.class).single().isOpened()).isTrue();
    }

    @Test
    void a_saved_template_can_be_taken_away_and_the_others_cannot() {
        saveAs("Vår mal");
        Button remove = find(Button.class).withText("Fjern malen").single();
        test(remove).click();
        assertThat(templates.all()).isEmpty();
        assertThat(remove.isVisible()).isFalse();
    }

    @Test
    void a_number_that_cannot_be_used_is_shown_where_it_is() {
        IntegerField minutes = find(IntegerField.class)
                .withPropertyValue(IntegerField::getPlaceholder, "minutter")
                .all()
                .getFirst();
        minutes.setValue(-3);
        start("Møte");
        assertThat(workshops.all()).isEmpty();
        assertThat(minutes.isInvalid()).isTrue();
    }

    private void saveAs(String name) {
        test(find(Button.class).withText("Lagre som mal").single()).click();
        Dialog dialog = find(Dialog.class).single();
        test(find(TextField.class, dialog).single()).setValue(name);
        test(find(Button.class).withText("Lagre malen").single()).click();
    }

    @SuppressWarnings("unchecked")
    private Select<Object> template() {
        return find(Select.class).single();
    }

    private IntegerField dots() {
        return find(IntegerField.class)
                .withPropertyValue(IntegerField::getLabel, "Prikker til hver")
                .single();
    }

    private void start(String words) {
        test(title()).setValue(words);
        test(find(Button.class)
                        .withText(title().getTranslation("host.form.start"))
                        .single())
                .click();
    }

    private TextField title() {
        return find(TextField.class).all().getFirst();
    }

    private Button buttonOf(ListItem row) {
        return find(Button.class, row).withText("Slett").single();
    }
}
