package no.trepart.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

@ViewPackages(packages = "no.trepart.uikit")
class LiveBindingTest extends BrowserlessTest {

    private final LiveBinding<String> binding = new LiveBinding<>("first", Runnable::run);
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

    /** A page that is being built is not to be drawn by whoever changes the state meanwhile. */
    @Test
    void a_screen_is_drawn_by_the_thread_of_its_page_also_when_the_state_changes_while_it_opens() {
        List<Thread> drawers = new ArrayList<>();
        Span screen = new Span();
        var unused = binding.show(screen, state -> {
            drawers.add(Thread.currentThread());
            shown.add(state);
            if (state.equals("first")) {
                elsewhere(() -> binding.publish("second"));
            }
        });
        UI.getCurrent().add(screen);
        elsewhere(() -> binding.publish("third"));
        wake();
        assertThat(drawers).containsOnly(Thread.currentThread());
        assertThat(shown).containsExactly("first", "third");
    }

    @Test
    void a_screen_that_comes_back_shows_what_it_missed() {
        Span screen = screen();
        UI.getCurrent().add(screen);
        UI.getCurrent().remove(screen);
        binding.publish("second");
        UI.getCurrent().add(screen);
        binding.publish("third");
        wake();
        assertThat(shown).containsExactly("first", "second", "third");
    }

    @Test
    void many_changes_at_once_are_drawn_once() {
        UI.getCurrent().add(screen());
        binding.publish("second");
        binding.publish("third");
        wake();
        assertThat(shown).containsExactly("first", "third");
    }

    @Test
    void a_screen_that_is_let_go_before_it_opens_shows_nothing() {
        Span screen = new Span();
        binding.show(screen, shown::add).remove();
        UI.getCurrent().add(screen);
        binding.publish("second");
        wake();
        assertThat(shown).isEmpty();
    }

    /** A phone that sleeps takes its time to be reached. */
    @Test
    void who_changes_the_state_waits_for_no_screen() {
        List<Runnable> slow = new ArrayList<>();
        LiveBinding<String> awaited = new LiveBinding<>("first", slow::add);
        Span screen = new Span();
        var unused = awaited.show(screen, shown::add);
        UI.getCurrent().add(screen);
        awaited.publish("second");
        wake();
        assertThat(shown).containsExactly("first");
        slow.forEach(Runnable::run);
        wake();
        assertThat(shown).containsExactly("first", "second");
    }

    @Test
    void the_state_itself_is_shared_and_not_copied() {
        String state = new String("same");
        binding.publish(state);
        UI.getCurrent().add(screen());
        assertThat(shown.getFirst()).isSameAs(state);
    }

    private Span screen() {
        Span screen = new Span();
        var unused = binding.show(screen, shown::add);
        return screen;
    }

    private static void elsewhere(Runnable act) {
        CompletableFuture.runAsync(act).join();
    }

    /** Lets go of the page's lock for a moment, so that what waits for it comes. */
    private void wake() {
        var unused = runPendingSignalsTasks();
    }
}
