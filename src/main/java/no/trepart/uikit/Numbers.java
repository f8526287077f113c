package no.trepart.uikit;

import com.vaadin.flow.component.textfield.IntegerField;

/** Fields for whole numbers that say what they take. */
public final class Numbers {

    private Numbers() {}

    /** A field for a number between two, both included, that says so when it gets another. */
    public static IntegerField field(String label, int least, int most) {
        IntegerField field = new IntegerField(label);
        String range = field.getTranslation("Refusal.VALUE_OUT_OF_RANGE", least, most);
        field.setMin(least);
        field.setMax(most);
        field.setStepButtonsVisible(true);
        field.setI18n(new IntegerField.IntegerFieldI18n()
                .setBadInputErrorMessage(range)
                .setMinErrorMessage(range)
                .setMaxErrorMessage(range));
        return field;
    }

    /** Whether a field holds a number that it takes; if not, it says which it takes and gets the cursor. */
    public static boolean isGiven(IntegerField field) {
        boolean given = !field.isEmpty() && isWithin(field);
        if (!given) {
            field.setErrorMessage(field.getTranslation("Refusal.VALUE_OUT_OF_RANGE", field.getMin(), field.getMax()));
            field.setInvalid(true);
            field.focus();
        }
        return given;
    }

    /** Whether a field is empty or holds a number that it takes. */
    static boolean isWithin(IntegerField field) {
        Integer value = field.getValue();
        return value == null || (value >= field.getMin() && value <= field.getMax());
    }
}
