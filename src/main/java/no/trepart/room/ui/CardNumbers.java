package no.trepart.room.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.stream.Collectors;

/** Numbers of suggestions as people say them: «7, 8 og 9». */
public final class CardNumbers {

    private CardNumbers() {}

    /** One number alone, or several with the word for «and» before the last; nothing for none. */
    public static String said(List<Integer> numbers) {
        if (numbers.size() < 2) {
            return numbers.stream().map(String::valueOf).collect(Collectors.joining());
        }
        String first = numbers.subList(0, numbers.size() - 1).stream()
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        return I18NProvider.translate("room.card.numbers", first, String.valueOf(numbers.getLast()));
    }
}
