package no.trepart.shell;

import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.List;
import java.util.Locale;
import no.trepart.uikit.RememberedLanguage;
import no.trepart.words.Words;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Completes the first page of a visit: its language, our scripts, and what it may load. */
class IndexPage implements IndexHtmlRequestListener {

    /** The first must run before Vaadin opens its push socket; all are deferred, so they run in this order. */
    private static final List<String> SCRIPTS =
            List.of("js/connection.js", "js/clock.js", "js/drafts.js", "js/copy.js");

    private final transient Words words;
    private final transient ContentPolicy policy;

    IndexPage(Words words, ContentPolicy policy) {
        this.words = words;
        this.policy = policy;
    }

    @Override
    public void modifyIndexHtmlResponse(IndexHtmlResponse response) {
        Document page = response.getDocument();
        Locale locale = RememberedLanguage.of(response.getVaadinRequest()).locale();
        Element html = page.getElementsByTag("html").first();
        if (html != null) {
            html.attr("lang", locale.getLanguage());
            html.attr("data-connection-lost", words.say(locale, "shell.connection.lost"));
        }
        addScripts(page.head());
        policy.apply(page, response.getVaadinRequest(), response.getVaadinResponse());
    }

    private static void addScripts(Element head) {
        for (String source : SCRIPTS.reversed()) {
            // Classic scripts with defer and modules run in the order of the page.
            head.prependElement("script").attr("src", source).attr("type", "module");
        }
    }
}
