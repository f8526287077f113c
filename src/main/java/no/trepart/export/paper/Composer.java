package no.trepart.export.paper;

import no.trepart.export.ActionReport;
import no.trepart.export.Document;

/** Puts a report into the words and the order of one document. */
interface Composer {

    Document document();

    Paper compose(ActionReport report, Wording wording);
}
