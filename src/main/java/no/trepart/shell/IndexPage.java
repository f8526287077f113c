package no.trepart.shell;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import no.trepart.identity.Identity;
import no.trepart.uikit.RememberedLanguage;
import no.trepart.words.Words;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Completes the first page of a visit: its language, our scripts, and what it may load. */
class IndexPage implements IndexHtmlRequestListener {

    /** The first must run before Vaadin opens its push socket: modules run in the order of the page. */
    private static final List<String> SCRIPTS =
            List.of("js/connection.js", "js/clock.js", "js/typing.js", "js/drafts.js", "js/copy.js");

    private final transient Words words;
    private final transient ContentPolicy policy;
    private final transient Identity identity;

    IndexPage(Words words, ContentPolicy policy, Identity identity) {
        this.words = words;
        this.policy = policy;
        this.identity = identity;
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
        if (!isThere(response.getVaadinRequest())) {
            response.getVaadinResponse().setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
        addScripts(page.head());
        preloadFont(page.head());
        putOurStylesFirst(page.head());
        dress(page.head());
        policy.apply(page, response.getVaadinRequest(), response.getVaadinResponse());
    }

    /** Which screen it is, Vaadin asks only once the page is open; programs and search engines never come that far. */
    private static boolean isThere(VaadinRequest request) {
        String path = request.getPathInfo();
        return path == null
                || request.getService()
                        .getRouter()
                        .getRegistry()
                        .getNavigationRouteTarget(path.substring(1))
                        .hasTarget();
    }

    /** Vaadin puts the stylesheet of a screen where this comment is: it must come after ours to be stronger. */
    private static void putOurStylesFirst(Element head) {
        head.childNodes().stream()
                .filter(node ->
                        node instanceof Comment comment && comment.getData().equals("Stylesheet end"))
                .findFirst()
                .ifPresent(end -> head.select("link[data-id^=appShell-]").forEach(end::before));
    }

    /** After our own styles, whose tokens it says anew. */
    private void dress(Element head) {
        if (!identity.css().isEmpty()) {
            head.appendElement("style").appendChild(new DataNode(identity.css()));
        }
        identity.icon()
                .ifPresent(
                        icon -> head.select("link[rel=icon]").attr("href", icon).removeAttr("type"));
    }

    /** Without it, the first words are drawn twice: once in another font. */
    private static void preloadFont(Element head) {
        head.appendElement("link")
                .attr("rel", "preload")
                .attr("as", "font")
                .attr("type", "font/woff2")
                .attr("href", "fonts/schibsted-grotesk-latin.woff2")
                .attr("crossorigin", "");
    }

    /** After the base address, on which their own addresses depend. */
    private static void addScripts(Element head) {
        Element before = head.getElementsByTag("base").first();
        for (String source : SCRIPTS) {
            Element script = new Element("script").attr("src", source).attr("type", "module");
            if (before == null) {
                head.appendChild(script);
            } else {
                before.after(script);
            }
            before = script;
        }
    }
}
