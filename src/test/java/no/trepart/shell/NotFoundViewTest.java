package no.trepart.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import no.trepart.HouseTest;
import no.trepart.words.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class NotFoundViewTest extends SpringBrowserlessTest {

    @Autowired
    private Words words;

    @BeforeEach
    void go_astray() {
        navigate("finnes-ikke", NotFoundView.class);
    }

    @Test
    void whoever_goes_astray_is_told_so_and_shown_the_way_home() {
        assertThat(find(H1.class).single().getText()).isEqualTo(say("shell.notFound.title"));
        assertThat(find(Anchor.class).all())
                .filteredOn(link -> link.getText().equals(say("shell.home")))
                .extracting(Anchor::getHref)
                .containsExactly("");
    }

    @Test
    void the_code_can_be_typed_there_and_then() {
        TextField code = find(TextField.class).single();
        test(code).setValue("xx9 999");
        test(find(Button.class).single()).click();
        assertThat(code.isInvalid()).isTrue();
        assertThat(code.getValue()).isEqualTo("xx9 999");
    }

    @Test
    void every_language_has_its_own_words_for_it() {
        assertThat(Words.locales())
                .extracting((Locale locale) -> words.say(locale, "shell.notFound.title"))
                .containsExactlyInAnyOrder("Vi finner ikke siden", "Vi finn ikkje sida", "We cannot find that page");
    }

    private String say(String key) {
        return getCurrentView().getElement().getComponent().orElseThrow().getTranslation(key);
    }
}
