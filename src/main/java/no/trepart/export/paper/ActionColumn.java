package no.trepart.export.paper;

import java.util.Arrays;
import java.util.List;

/** The columns of the action list, in the order of the method; eight of them are the short form. */
enum ActionColumn {
    NO(6, true),
    TITLE(30, true),
    CONCERNS(40, false),
    NEED(26, false),
    KIND(12, false),
    RULE_OWNER(16, true),
    ORIGIN(24, false),
    RECOMMENDATION(28, true),
    SAFEGUARDS(30, true),
    GOAL(26, false),
    EFFORT(26, false),
    RESPONSIBLE(18, true),
    MANDATE(24, false),
    INVOLVED(22, false),
    DEADLINE(12, true),
    RESOURCES(22, false),
    NEXT_STEP(26, false),
    SUPPORT(42, false),
    STATUS(14, true),
    EVALUATION(22, false),
    DFO_CODES(26, false),
    BASIS(40, false);

    private final int width;
    private final boolean inShortForm;

    ActionColumn(int width, boolean inShortForm) {
        this.width = width;
        this.inShortForm = inShortForm;
    }

    Column in(Wording wording) {
        return new Column(wording.of(this), width);
    }

    static List<ActionColumn> all() {
        return List.of(values());
    }

    static List<ActionColumn> shortForm() {
        return Arrays.stream(values()).filter(column -> column.inShortForm).toList();
    }
}
