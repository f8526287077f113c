package no.trepart.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.text.Normalizer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is typed or pasted is cleaned, or refused with a reason; it never makes anything fail. */
class AnyTextPropertyTest {

    private static final int LIMIT = 20;

    /** Any characters, with those that make trouble more often: halves of emoji, accents that stand alone, directions. */
    @Provide
    Arbitrary<String> typed() {
        Arbitrary<Character> trouble = Arbitraries.of(
                '\uD83D', '\uDE00', '\u0301', '\u202E', '\u2066', '\uFEFF', '\u0000', '\u001B', '\r', '\n', '\t', ' ',
                '\u00A0', '\u2028', 'å', 'A', '1', '@', '.');
        return Arbitraries.oneOf(trouble, Arbitraries.chars().all())
                .list()
                .ofMaxSize(40)
                .map(characters -> {
                    StringBuilder text = new StringBuilder();
                    characters.forEach(text::append);
                    return text.toString();
                });
    }

    @Property(tries = 1000)
    void what_is_let_through_is_clean_and_within_the_limit(@ForAll("typed") String typed) {
        if (PlainText.optional(typed, LIMIT) instanceof Result.Done<String>(String text)) {
            assertThat(text.codePointCount(0, text.length())).isLessThanOrEqualTo(LIMIT);
            assertThat(text).isEqualTo(text.strip());
            assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
            assertThat(text.codePoints().filter(AnyTextPropertyTest::isTrouble).toArray())
                    .isEmpty();
        }
    }

    private static boolean isTrouble(int c) {
        return (Character.isISOControl(c) && c != '\n')
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || Character.getType(c) == Character.SURROGATE;
    }

    @Property(tries = 1000)
    void cleaning_twice_changes_nothing(@ForAll("typed") String typed) {
        if (PlainText.optional(typed, 1000) instanceof Result.Done<String>(String text)) {
            assertThat(PlainText.optional(text, 1000)).isEqualTo(Result.done(text));
        }
    }

    @Property
    void required_refuses_exactly_what_is_empty_or_too_long(@ForAll("typed") String typed) {
        Result<String> optional = PlainText.optional(typed, LIMIT);
        boolean empty = optional.equals(Result.done(""));
        assertThat(PlainText.required(typed, LIMIT)).isEqualTo(empty ? Result.refused(Refusal.TEXT_EMPTY) : optional);
    }

    @Property(tries = 1000)
    void nothing_that_looks_at_what_people_type_ever_fails(@ForAll("typed") String typed) {
        assertThatCode(() -> {
                    PersonalData.in(typed);
                    JoinCode.parse(typed).ifPresent(JoinCode::spoken);
                    Secrets.hash(typed);
                    Ids.of(typed, typed);
                })
                .doesNotThrowAnyException();
    }
}
