package no.trepart.knowledge.ui;

import com.vaadin.flow.router.QueryParameters;
import no.trepart.knowledge.DfoCode;
import no.trepart.knowledge.PassageId;
import no.trepart.knowledge.SourceId;

/** Where the library is, and the addresses that open a part of it. */
public final class LibraryLinks {

    /** The whole library. */
    public static final String LIBRARY = "erfaringer";

    /** The host's own documents. */
    public static final String OWN = LIBRARY + "/egne";

    static final String TEXT = "sok";
    static final String SOURCE = "kilde";
    static final String KIND = "type";
    static final String COUNTRY = "land";
    static final String CODE = "tema";

    /** The workshop that a passage is to be shown in. */
    static final String ROOM = "rom";

    private LibraryLinks() {}

    /** A passage in its place; the address stays the same when the corpus is corrected. */
    public static String passage(PassageId id) {
        return LIBRARY + "/" + id;
    }

    /** All passages that carry a code. */
    public static String with(DfoCode code) {
        return LIBRARY + "?" + QueryParameters.of(CODE, code.code()).getQueryString();
    }

    /** All passages of a source. */
    public static String from(SourceId source) {
        return LIBRARY + "?" + QueryParameters.of(SOURCE, source.value()).getQueryString();
    }
}
