package no.trepart.security;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.trepart.words.Words;
import no.trepart.workshop.Language;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says on the console that the house is open, with the link that lets the host in. */
@Component
class StartBanner {

    private static final Locale NORWEGIAN = Language.NB.locale();

    private final HostKey hostKey;
    private final LocalNetwork network;
    private final Words words;
    private int port;

    StartBanner(HostKey hostKey, LocalNetwork network, Words words) {
        this.words = words;
        this.hostKey = hostKey;
        this.network = network;
    }

    @EventListener
    void opened(WebServerInitializedEvent event) {
        // The port of the actuator, where that has one of its own, is not where people come.
        if (event.getApplicationContext().getServerNamespace() == null) {
            port = event.getWebServer().getPort();
        }
    }

    /** Printed and not logged, for a log is kept and read by others than the host. */
    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        if (port > 0) {
            print(System.out, lines());
        }
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(words.say(NORWEGIAN, "security.ready", address("localhost") + hostPath()));
        network.addresses().forEach(host -> lines.add(words.say(NORWEGIAN, "security.network", address(host))));
        return lines;
    }

    private String address(String host) {
        return "http://" + host + ":" + port;
    }

    private String hostPath() {
        return hostKey.isGenerated() ? HostLinks.DOOR + "?key=" + hostKey.value() : HostLinks.LOGIN;
    }

    private static void print(PrintStream out, List<String> lines) {
        int width = lines.stream().mapToInt(String::length).max().orElse(0);
        String edge = "─".repeat(width + 2);
        out.println("\n  ┌" + edge + "┐");
        lines.forEach(line -> out.println("  │ " + line + " ".repeat(width - line.length()) + " │"));
        out.println("  └" + edge + "┘\n");
    }
}
