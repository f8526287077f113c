package no.trepart.knowledge.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.util.Set;
import no.trepart.knowledge.Country;
import no.trepart.knowledge.Kind;
import no.trepart.knowledge.LibraryFilter;
import no.trepart.knowledge.Means;
import no.trepart.knowledge.Purpose;
import no.trepart.knowledge.SourceId;
import org.junit.jupiter.api.Test;

class LibrarySearchTest {

    @Test
    void a_search_reads_back_from_its_own_address() {
        LibraryFilter filter = new LibraryFilter(
                Set.of(new SourceId("dfo-2023"), new SourceId("sp-2018")),
                Set.of(Kind.QUESTION),
                Set.of(Country.DENMARK),
                Set.of(Purpose.LESS_BUREAUCRACY, Means.ECONOMIC));
        LibrarySearch search = new LibrarySearch("tid & tillit æøå", filter, "FJ472K");
        String address = search.address().getQueryString();
        assertThat(LibrarySearch.of(QueryParameters.fromString(address))).isEqualTo(search);
    }

    @Test
    void an_empty_search_leaves_nothing_in_the_address() {
        assertThat(LibrarySearch.of(QueryParameters.empty()).address().getQueryString())
                .isEmpty();
    }

    @Test
    void what_an_address_cannot_mean_is_left_out() {
        LibrarySearch search =
                LibrarySearch.of(QueryParameters.fromString("kilde=Ikke%20et%20navn&type=dikt&tema=x&land=fi"));
        assertThat(search.filter()).isEqualTo(LibraryFilter.ALL);
    }
}
