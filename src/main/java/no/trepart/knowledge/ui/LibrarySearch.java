package no.trepart.knowledge.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.trepart.knowledge.Coded;
import no.trepart.knowledge.Country;
import no.trepart.knowledge.DfoCode;
import no.trepart.knowledge.Kind;
import no.trepart.knowledge.LibraryFilter;
import no.trepart.knowledge.Means;
import no.trepart.knowledge.Purpose;
import no.trepart.knowledge.Sector;
import no.trepart.knowledge.SourceId;
import no.trepart.knowledge.TrustRelation;

/**
 * What a reader looks for, as it stands in the address so that it can be shared.
 *
 * @param room the code of the workshop it is for; blank for none
 */
record LibrarySearch(String text, LibraryFilter filter, String room) {

    /** Characters; however they are escaped, an address with so many is one that every server takes. */
    static final int LONGEST_TEXT = 300;

    /** Everything in an address that means something; the rest is left out. */
    static LibrarySearch of(QueryParameters address) {
        LibraryFilter filter = new LibraryFilter(
                all(address, LibraryLinks.SOURCE, SourceId::find),
                all(address, LibraryLinks.KIND, code -> Coded.find(Kind.class, code)),
                all(address, LibraryLinks.COUNTRY, code -> Coded.find(Country.class, code)),
                all(address, LibraryLinks.CODE, LibrarySearch::code));
        return new LibrarySearch(
                address.getSingleParameter(LibraryLinks.TEXT).orElse(""),
                filter,
                address.getSingleParameter(LibraryLinks.ROOM).orElse(""));
    }

    private static <T> Set<T> all(QueryParameters address, String name, Function<String, Optional<T>> read) {
        return address.getParameters(name).stream()
                .flatMap(value -> read.apply(value).stream())
                .collect(Collectors.toSet());
    }

    private static Optional<DfoCode> code(String code) {
        return Stream.of(
                        Coded.find(Purpose.class, code),
                        Coded.find(TrustRelation.class, code),
                        Coded.find(Sector.class, code),
                        Coded.find(Means.class, code))
                .flatMap(found -> found.<DfoCode>map(value -> value).stream())
                .findFirst();
    }

    LibrarySearch withText(String words) {
        return new LibrarySearch(words, filter, room);
    }

    LibrarySearch withFilter(LibraryFilter other) {
        return new LibrarySearch(text, other, room);
    }

    boolean isEmpty() {
        return text.isBlank() && filter.equals(LibraryFilter.ALL);
    }

    QueryParameters address() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        put(parameters, LibraryLinks.TEXT, text.isBlank() ? List.of() : List.of(text));
        put(parameters, LibraryLinks.SOURCE, sorted(filter.sources(), SourceId::value));
        put(parameters, LibraryLinks.KIND, sorted(filter.kinds(), Kind::code));
        put(parameters, LibraryLinks.COUNTRY, sorted(filter.countries(), Country::code));
        put(parameters, LibraryLinks.CODE, sorted(filter.codes(), DfoCode::code));
        put(parameters, LibraryLinks.ROOM, room.isBlank() ? List.of() : List.of(room));
        return new QueryParameters(parameters);
    }

    private static <T> List<String> sorted(Collection<T> values, Function<T, String> code) {
        return values.stream().map(code).sorted().toList();
    }

    private static void put(Map<String, List<String>> parameters, String name, List<String> values) {
        if (!values.isEmpty()) {
            parameters.put(name, values);
        }
    }
}
