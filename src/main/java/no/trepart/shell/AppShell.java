package no.trepart.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.lumo.Lumo;
import java.util.Map;

/**
 * The page around all screens: push, styles, icons. A screen brings the stylesheet of its own.
 *
 * <p>Push goes over a websocket but what users do goes over requests, so that cookies can be read and written there.
 */
@Push(transport = Transport.WEBSOCKET_XHR)
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("context://css/tokens.css")
@StyleSheet("context://css/lumo.css")
@StyleSheet("context://css/base.css")
@StyleSheet("context://css/components.css")
public class AppShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setPageTitle("Trepart");
        settings.setViewport("width=device-width, initial-scale=1, viewport-fit=cover");
        settings.addMetaTag("theme-color", "#12212c");
        settings.addLink("icons/mark.svg", Map.of("rel", "icon", "type", "image/svg+xml"));
        settings.addLink("icons/mark-180.png", Map.of("rel", "apple-touch-icon"));
        settings.addLink("manifest.webmanifest", Map.of("rel", "manifest"));
    }
}
