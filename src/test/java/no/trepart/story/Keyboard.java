package no.trepart.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Somebody who uses no mouse: goes from one thing to the next with the keyboard, and must see where they are. */
record Keyboard(Screen screen) {

    private static final int LONGEST_WAY = 60;
    private static final String IS_HERE = "target => target.matches(':focus, :focus-within')";

    /** Goes on with Tab until the focus is here, and looks whether it shows. */
    Keyboard to(Locator target) {
        target.waitFor();
        for (int step = 0; step < LONGEST_WAY && !isAt(target); step++) {
            press("Tab");
        }
        assertThat(isAt(target)).as("Tab leads to %s", target).isTrue();
        return shows(target);
    }

    private static boolean isAt(Locator target) {
        return (boolean) target.evaluate(IS_HERE);
    }

    /** What has the focus must look other than what has not. */
    private Keyboard shows(Locator target) {
        Page page = screen.page();
        byte[] focused = page.screenshot();
        page.evaluate("() => { window.whereTheFocusWas = document.activeElement; window.whereTheFocusWas.blur() }");
        byte[] left = page.screenshot();
        page.evaluate("() => window.whereTheFocusWas.focus()");
        assertThat(focused).as("the focus shows on %s", target).isNotEqualTo(left);
        assertThat(isAt(target)).isTrue();
        return this;
    }

    Keyboard press(String key) {
        screen.page().keyboard().press(key);
        return this;
    }

    Keyboard type(String text) {
        screen.page().keyboard().type(text);
        return this;
    }
}
