package no.trepart.workshop.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import no.trepart.HouseTest;
import no.trepart.security.Seats;
import no.trepart.workshop.Role;
import no.trepart.workshop.Workshop;
import no.trepart.workshop.WorkshopService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@HouseTest
@WithMockUser(roles = "HOST")
class HostViewTest extends SpringBrowserlessTest {

    @Autowired
    private WorkshopService workshops;

    @Autowired
    private Seats seats;

    @BeforeEach
    void open() {
        workshops.all().forEach(workshop -> workshops.remove(workshop.id()));
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
    void four_links_are_shown_each_with_a_key_of_its_own() {
        start("Møte");
        List<String> links =
                find(Input.class).all().stream().map(Input::getValue).toList();
        assertThat(links)
                .hasSize(4)
                .doesNotHaveDuplicates()
                .allMatch(link -> link.matches("https://trepart\\.example\\.no/[a-z]+/[A-Z0-9]{6}\\?key=.{24}"));
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
        return find(Button.class, row).single();
    }
}
