package no.trepart.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import no.trepart.HouseTest;
import no.trepart.chat.Quote;
import no.trepart.workshop.Language;
import no.trepart.workshop.NewWorkshop;
import no.trepart.workshop.Result;
import no.trepart.workshop.Settings;
import no.trepart.workshop.StartedWorkshop;
import no.trepart.workshop.WorkshopService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@HouseTest
@WithMockUser(roles = "HOST")
class LibrarianTest {

    @Autowired
    private Librarian librarian;

    @Autowired
    private WorkshopService workshops;

    @Test
    void a_workshop_without_a_source_gets_no_quote_of_it() {
        assertThat(publishers(Set.of())).contains("DFØ");
        assertThat(publishers(Set.of("dfo-2023"))).isNotEmpty().doesNotContain("DFØ");
    }

    /** One was stored before settings were looked at. */
    @Test
    void what_cannot_be_a_source_keeps_nobody_from_an_answer() {
        assertThat(publishers(Set.of("DFØ 2023", "dfo-2023"))).isNotEmpty().doesNotContain("DFØ");
    }

    private List<String> publishers(Set<String> without) {
        Settings settings = Settings.DEFAULT.withoutSources(without);
        Result<StartedWorkshop> started = workshops.start(new NewWorkshop("Møte", null, Language.NB, settings));
        return librarian
                .quotes(
                        "Tillit krever tid og ressurser, og ledere som tør å gi fra seg kontroll",
                        ((Result.Done<StartedWorkshop>) started).value().workshop())
                .stream()
                .map(Quote::publisher)
                .toList();
    }
}
