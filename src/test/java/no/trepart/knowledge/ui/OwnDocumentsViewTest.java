package no.trepart.knowledge.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import no.trepart.HouseTest;
import no.trepart.knowledge.KnowledgeBase;
import no.trepart.knowledge.Source;
import no.trepart.knowledge.SourceHoldings;
import no.trepart.knowledge.intake.Intake;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@HouseTest
@WithMockUser(roles = "HOST")
class OwnDocumentsViewTest extends SpringBrowserlessTest {

    private static final byte[] PLAN = "1 Møter\n\nVi har for mange møter på tvers av enhetene.".getBytes(UTF_8);

    @Autowired
    private Intake intake;

    @Autowired
    private KnowledgeBase library;

    @BeforeEach
    void speak_bokmal() {
        UI.getCurrent().setLocale(Locale.of("nb"));
    }

    @BeforeEach
    @AfterEach
    void empty() {
        intake.documents().forEach(intake::remove);
    }

    @Test
    void the_cut_passages_are_shown_before_anything_is_added() {
        OwnDocumentsView view = navigate(OwnDocumentsView.class);
        view.show(intake.read("plan.txt", PLAN));
        assertThat(find(DraftPanel.class).single().getElement().getTextRecursively())
                .contains("Vi har for mange møter på tvers av enhetene.", "1 Møter");
        assertThat(own()).isEmpty();
    }

    @Test
    void a_publisher_is_asked_for_and_nothing_is_added_without_one() {
        OwnDocumentsView view = navigate(OwnDocumentsView.class);
        view.show(intake.read("plan.txt", PLAN));
        test(button("Legg til 1 avsnitt")).click();
        assertThat(fields().getFirst().isInvalid()).isTrue();
        assertThat(own()).isEmpty();
    }

    @Test
    void a_publisher_that_is_too_long_stays_in_its_field_and_is_counted() {
        OwnDocumentsView view = navigate(OwnDocumentsView.class);
        view.show(intake.read("plan.txt", PLAN));
        String pasted = "Fjord kommune ".repeat(20).strip();
        test(fields().getFirst()).setValue(pasted);
        test(button("Legg til 1 avsnitt")).click();
        assertThat(fields().getFirst().getValue()).isEqualTo(pasted);
        assertThat(fields().getFirst().isInvalid()).isTrue();
        assertThat(fields().getFirst().getErrorMessage()).contains("Teksten er for lang: 279 tegn");
        assertThat(own()).isEmpty();
    }

    @Test
    void with_publisher_and_title_it_is_in_the_library_and_can_be_taken_out() {
        OwnDocumentsView view = navigate(OwnDocumentsView.class);
        view.show(intake.read("plan.txt", PLAN));
        test(fields().get(0)).setValue("Fjord kommune");
        test(fields().get(1)).setValue("Møteplan");
        test(button("Legg til 1 avsnitt")).click();
        assertThat(own()).extracting(Source::publisher).containsExactly("Fjord kommune");
        test(button("Ta ut")).click();
        assertThat(own()).isEmpty();
        test(button("Angre")).click();
        assertThat(own()).hasSize(1);
    }

    @Test
    void a_file_that_cannot_be_read_is_reported_with_name_and_place() {
        OwnDocumentsView view = navigate(OwnDocumentsView.class);
        view.show(intake.read("plan.md", "---\nbare tekst".getBytes(UTF_8)));
        assertThat(find(DraftPanel.class).single().getElement().getTextRecursively())
                .contains("plan.md kan ikke legges til", "plan.md · linje 1", "tre bindestreker");
    }

    @Test
    void a_file_over_the_limit_is_reported_with_the_limit() {
        OwnDocumentsView view = navigate(OwnDocumentsView.class);
        view.show(intake.tooLarge("stor.pdf"));
        assertThat(find(DraftPanel.class).single().getElement().getTextRecursively())
                .contains("stor.pdf kan ikke legges til", "Grensen er 20 MB");
    }

    private List<Source> own() {
        return library.sources().stream()
                .map(SourceHoldings::source)
                .filter(Source::ownDocument)
                .toList();
    }

    private List<TextField> fields() {
        return find(TextField.class).all();
    }

    private Button button(String word) {
        return find(Button.class).withText(word).single();
    }
}
