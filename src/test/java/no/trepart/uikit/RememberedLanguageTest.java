package no.trepart.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.Locale;
import no.trepart.workshop.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RememberedLanguageTest {

    @ParameterizedTest
    @CsvSource({"nb-NO, NB", "no, NB", "nn-NO, NN", "da-DK, NB", "en-US, EN", "de-DE, EN"})
    void a_first_visit_speaks_the_language_nearest_to_the_browsers(String asked, Language spoken) {
        assertThat(RememberedLanguage.of(null, Locale.forLanguageTag(asked))).isEqualTo(spoken);
    }

    @Test
    void a_choice_on_this_device_outweighs_the_browser() {
        assertThat(RememberedLanguage.of(cookie("NN"), Locale.ENGLISH)).isEqualTo(Language.NN);
    }

    @Test
    void a_cookie_with_nonsense_in_it_is_passed_over() {
        assertThat(RememberedLanguage.of(cookie("klingon"), Locale.forLanguageTag("nb")))
                .isEqualTo(Language.NB);
    }

    private static Cookie[] cookie(String value) {
        return new Cookie[] {new Cookie("other", "NN"), new Cookie("trepart-language", value)};
    }
}
