package no.trepart.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import no.trepart.words.Words;
import no.trepart.workshop.Language;
import no.trepart.workshop.Party;

/** Somebody with a phone in one of the three languages, whose every word must be the one of that language's bundle. */
record Visitor(Language language, Screen phone, String house) {

    private static final Words WORDS = new Words();

    static Visitor with(Browser browser, Language language, House house) {
        return new Visitor(language, Screen.phone(browser, language.locale().toLanguageTag()), house.address());
    }

    String word(String key, Object... arguments) {
        return WORDS.say(language.locale(), key, arguments);
    }

    /** Opens a page anew, so that nothing that was said before is left on it. */
    Visitor open(String path) {
        phone.open(house + path);
        return this;
    }

    Visitor join(String code) {
        open("/m/" + code);
        return press(Words.key(Party.EMPLOYEES, "member"))
                .press("participant.join.button")
                .reads("participant.welcome.title");
    }

    Visitor press(String key, Object... arguments) {
        phone.press(word(key, arguments));
        return this;
    }

    /** Waits until somewhere on the screen stands exactly what the bundle says. */
    Visitor reads(String key, Object... arguments) {
        phone.page()
                .getByText(word(key, arguments), new Page.GetByTextOptions().setExact(true))
                .first()
                .waitFor();
        return this;
    }

    Visitor write(String label, String text) {
        field(label).fill(text);
        return this;
    }

    Visitor stillHas(String label, String text) {
        assertThat(field(label).inputValue()).isEqualTo(text);
        return this;
    }

    Visitor hasAgain(String label, String text) {
        Locator field = field(label);
        phone.page().waitForCondition(() -> field.inputValue().equals(text));
        return this;
    }

    Visitor reloaded() {
        phone.page().reload();
        return this;
    }

    /** Lets the page do what it has put off until it is drawn anew. */
    Visitor settled() {
        phone.page().evaluate("() => new Promise(done => requestAnimationFrame(() => setTimeout(done, 300)))");
        return this;
    }

    Locator field(String label) {
        return phone.page().getByLabel(word(label)).first();
    }

    /** The texts that are said not to be sent. */
    List<String> unsent() {
        return phone.page().locator(".unsent-text .written").allInnerTexts();
    }

    int posts() {
        return phone.page().locator(".own-post").count();
    }

    @Override
    public String toString() {
        return language.name();
    }
}
