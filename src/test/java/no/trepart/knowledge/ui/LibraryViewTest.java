package no.trepart.knowledge.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.trepart.HouseTest;
import no.trepart.knowledge.Country;
import no.trepart.knowledge.Finding;
import no.trepart.knowledge.Kind;
import no.trepart.knowledge.KnowledgeBase;
import no.trepart.knowledge.LibraryFilter;
import no.trepart.knowledge.LibraryPage;
import no.trepart.knowledge.Passage;
import no.trepart.knowledge.TrustRelation;
import no.trepart.knowledge.intake.Intake;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithAnonymousUser;

@HouseTest
@WithAnonymousUser
class LibraryViewTest extends SpringBrowserlessTest {

    @Autowired
    private KnowledgeBase library;

    @Autowired
    private Intake intake;

    @BeforeEach
    void speak_bokmal() {
        UI.getCurrent().setLocale(Locale.of("nb"));
    }

    @Test
    void the_library_is_open_to_all_and_shows_twenty_passages_first() {
        navigate(LibraryView.class);
        assertThat(cards()).hasSize(20);
        test(find(Button.class).withClassName("library-more").single()).click();
        assertThat(cards()).hasSize(40);
    }

    @Test
    void every_passage_shows_its_publisher_and_what_sort_of_body_that_is() {
        navigate(LibraryView.class);
        assertThat(cards()).allSatisfy(card -> {
            Publisher publisher = find(Publisher.class, card).single();
            assertThat(publisher.getChildren()).hasSize(3);
            assertThat(publisher.getElement().getTextRecursively()).contains("Tankesmien Agenda", "Tankesmie");
        });
    }

    @Test
    void an_address_brings_its_filter() {
        open("type=question&kilde=akademikerne-2022");
        assertThat(cards()).hasSize(4);
        assertThat(find(ChosenFilters.class).single().getChildren()).hasSize(2);
    }

    @Test
    void an_address_brings_a_country_and_only_its_passages_are_counted() {
        open("land=dk");
        LibraryFilter danish = new LibraryFilter(Set.of(), Set.of(), Set.of(Country.DENMARK), Set.of());
        assertThat(counted(danish)).allMatch(passage -> passage.countries().contains(Country.DENMARK));
    }

    @Test
    void an_address_brings_a_theme_and_only_its_passages_are_counted() {
        open("tema=stat-kommune");
        LibraryFilter theme = new LibraryFilter(Set.of(), Set.of(), Set.of(), Set.of(TrustRelation.STATE_MUNICIPALITY));
        assertThat(counted(theme)).allMatch(passage -> passage.codes().contains(TrustRelation.STATE_MUNICIPALITY));
    }

    private List<Passage> counted(LibraryFilter filter) {
        LibraryPage page = library.browse("", filter, 0, Integer.MAX_VALUE);
        assertThat(page.total())
                .isPositive()
                .isLessThan(library.browse("", LibraryFilter.ALL, 0, 1).total());
        assertThat(count()).startsWith(page.total() + " ");
        assertThat(page.findings()).hasSize(page.total());
        return page.findings().stream().map(Finding::passage).toList();
    }

    @Test
    void typing_searches_and_the_count_says_how_much_was_found() {
        navigate(LibraryView.class);
        test(find(TextField.class).single()).setValue("ressurser");
        int found = library.browse("ressurser", LibraryFilter.ALL, 0, 1).total();
        assertThat(count()).isEqualTo(found + (found == 1 ? " erfaring" : " erfaringer"));
    }

    @Test
    void words_too_many_to_search_for_stay_in_the_field_which_says_so() {
        open("sok=ressurser");
        String before = count();
        TextField field = find(TextField.class).single();
        String pasted = "Tillit. ".repeat(2_000);
        test(field).setValue(pasted);
        assertThat(field.getValue()).isEqualTo(pasted);
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).contains("300");
        assertThat(count()).isEqualTo(before);
        assertThat(address()).doesNotContain("Tillit");
        test(field).setValue("å".repeat(300));
        assertThat(field.isInvalid()).isFalse();
        assertThat(address()).startsWith("erfaringer?sok=%C3%A5").hasSizeLessThan(4_000);
        test(field).setValue(" ".repeat(10_000) + "tid");
        assertThat(address()).isEqualTo("erfaringer?sok=tid");
    }

    /** Also a filter that is chosen meanwhile must not bring it there. */
    @Test
    void words_too_many_to_search_for_never_come_into_the_address() {
        navigate(LibraryView.class);
        test(find(TextField.class).single()).setValue("x ".repeat(5_000));
        test(option("Spørsmål")).click();
        assertThat(address()).isEqualTo("erfaringer?type=question");
    }

    @Test
    void an_address_with_too_many_words_brings_all_of_them_into_the_field() {
        String words = "tillit og tid ".repeat(40).strip();
        open(QueryParameters.of("sok", words).getQueryString());
        TextField field = find(TextField.class).single();
        assertThat(field.getValue()).isEqualTo(words);
        assertThat(field.isInvalid()).isTrue();
        assertThat(cards()).hasSize(20);
    }

    /** What the browser was last told to show as its address, without what every address begins with. */
    private static String address() {
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .flatMap(pending -> pending.getInvocation().getParameters().stream())
                .map(String::valueOf)
                .filter(parameter -> parameter.startsWith(LibraryLinks.LIBRARY))
                .reduce((first, last) -> last)
                .orElse("");
    }

    @Test
    void choosing_a_kind_narrows_and_letting_it_go_widens_again() {
        navigate(LibraryView.class);
        String all = count();
        test(option("Spørsmål")).click();
        int questions = library.sources().stream()
                .mapToInt(source -> source.passages().getOrDefault(Kind.QUESTION, 0))
                .sum();
        assertThat(count()).startsWith(questions + " ");
        test(find(NativeButton.class).withClassName("chosen-filter").single()).click();
        assertThat(count()).isEqualTo(all);
    }

    @Test
    void when_nothing_fits_it_says_so_and_offers_the_way_back() {
        open("sok=xqzwyk");
        assertThat(cards()).isEmpty();
        test(find(Button.class).withText("Vis alle erfaringer").single()).click();
        assertThat(cards()).hasSize(20);
        assertThat(find(TextField.class).single().getValue()).isEmpty();
    }

    @Test
    void the_room_one_came_from_goes_along_to_the_passage() {
        open("rom=FJ472K");
        assertThat(find(Anchor.class, cards().getFirst()).single().getHref()).endsWith("?rom=FJ472K");
    }

    @Test
    void only_a_host_comes_in_to_the_own_documents() {
        UI.getCurrent().navigate(LibraryLinks.OWN);
        assertThat(find(UploadPanel.class).all()).isEmpty();
        assertThatThrownBy(() -> intake.documents()).isInstanceOf(AccessDeniedException.class);
    }

    private static void open(String query) {
        UI.getCurrent().navigate(LibraryLinks.LIBRARY, QueryParameters.fromString(query));
    }

    private List<PassageCard> cards() {
        return find(PassageCard.class).all();
    }

    private String count() {
        return find(Component.class)
                .withClassName("library-count")
                .single()
                .getElement()
                .getText();
    }

    private NativeButton option(String word) {
        return find(NativeButton.class).withClassName("filter-option").all().stream()
                .filter(button -> button.getElement().getTextRecursively().contains(word))
                .findFirst()
                .orElseThrow();
    }
}
