package no.trepart.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

@ViewPackages(packages = "no.trepart.uikit")
class LiveBindingTest extends BrowserlessTest {

    private final LiveBinding<String> binding = new LiveBinding<>("first");
    private final List<String> shown = new ArrayList<>();

    @Test
    void a_screen_shows_the_state_at_once_and_every_newer_one() {
        UI.getCurrent().add(screen());
        binding.publish("second");
        wake();
        assertThat(shown).containsExactly("first", "second");
    }

    @Test
    void a_screen_that_was_left_is_not_drawn_again() {
        Span screen = screen();
        UI.getCurrent().add(screen);
        UI.getCurrent().remove(screen);
        binding.publish("second");
        wake();
        assertThat(shown).containsExactly("first");
    }

    @Test
    void the_state_itself_is_shared_and_not_copied() {
        String state = new String("same");
        binding.publish(state);
        assertThat(binding.now()).isSameAs(state);
    }

    private Span screen() {
        Span screen = new Span();
        var unused = binding.show(screen, shown::add);
        return screen;
    }

    private void wake() {
        runPendingSignalsTasks(1, TimeUnit.SECONDS);
    }
}
