package no.trepart.uikit;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.List;
import no.trepart.workshop.PlainText;
import no.trepart.workshop.Result;

/** The room for text in a field: what is longer stays there, whole, and the field says how long it is and how long it may be. */
public final class TextLimit {

    private final int longest;

    private TextLimit(int longest) {
        this.longest = longest;
    }

    /**
     * Counts what is written or pasted into a field, and never cuts it as a limit in the browser would.
     *
     * @param longest the most characters (code points)
     * @return the field
     */
    public static <F extends TextFieldBase<F, String>> F set(F field, int longest) {
        ComponentUtil.setData(field, TextLimit.class, new TextLimit(longest));
        field.addValueChangeListener(change -> fits(field));
        return field;
    }

    /** Whether all that is written fits; the first field with too much gets the cursor. */
    public static boolean fit(List<? extends TextFieldBase<?, String>> fields) {
        // Each is asked, so that each says what is wrong with it.
        var tooLong = fields.stream().filter(field -> !fits(field)).toList();
        tooLong.stream().findFirst().ifPresent(field -> field.focus());
        return tooLong.isEmpty();
    }

    /** Whether what is written fits; if not, the field says so. */
    public static boolean fits(TextFieldBase<?, String> field) {
        TextLimit limit = ComponentUtil.getData(field, TextLimit.class);
        if (limit != null
                && PlainText.optional(field.getValue(), limit.longest) instanceof Result.Refused<String> refused) {
            field.setErrorMessage(
                    field.getTranslation("uikit.too.long", refused.details().toArray()));
            field.setInvalid(true);
            return false;
        }
        return true;
    }
}
