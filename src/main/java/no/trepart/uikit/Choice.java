package no.trepart.uikit;

import com.vaadin.flow.component.Component;
import org.jspecify.annotations.Nullable;

/**
 * One of several things to choose.
 *
 * @param hint what it means, under the word
 * @param sign a shape or icon in front
 */
public record Choice(
        String word, @Nullable String hint, @Nullable Component sign) {

    public static Choice of(String word) {
        return new Choice(word, null, null);
    }

    public static Choice of(String word, Component sign) {
        return new Choice(word, null, sign);
    }

    public Choice withHint(String words) {
        return new Choice(word, words, sign);
    }
}
