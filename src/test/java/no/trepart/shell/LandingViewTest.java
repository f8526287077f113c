package no.trepart.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import no.trepart.HouseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HouseTest
class LandingViewTest extends SpringBrowserlessTest {

    @BeforeEach
    void open() {
        navigate(LandingView.class);
    }

    @Test
    void a_wrong_code_is_explained_and_stays_in_the_field() {
        test(code()).setValue("xx9 999");
        test(join()).click();
        assertThat(code().isInvalid()).isTrue();
        assertThat(code().getErrorMessage()).isNotBlank().doesNotContain("Refusal");
        assertThat(code().getValue()).isEqualTo("xx9 999");
    }

    @Test
    void something_that_cannot_be_a_code_is_explained_too() {
        test(code()).setValue("hei");
        test(join()).click();
        assertThat(code().isInvalid()).isTrue();
    }

    @Test
    void the_page_speaks_the_language_of_the_browser() {
        assertThat(UI.getCurrent().getLocale().getLanguage()).isIn("nb", "nn", "en");
        assertThat(join().getText()).isEqualTo(UI.getCurrent().getTranslation("shell.join"));
    }

    private TextField code() {
        return find(TextField.class).single();
    }

    private Button join() {
        return find(Button.class).single();
    }
}
