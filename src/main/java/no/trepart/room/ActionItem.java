package no.trepart.room;

import no.trepart.action.ActionPlan;

/** A row of the action list: an agreed recommendation and the plan for carrying it out. */
public record ActionItem(int no, Agreement agreement, ActionPlan plan) {

    /** The same without the agreement behind it. */
    public ActionLine line() {
        return new ActionLine(
                id(),
                no,
                title(),
                agreement.proposal(),
                agreement.subject().triage().time(),
                plan);
    }

    public String id() {
        return agreement.subject().id();
    }

    /** The action in a few words: its own title, or the wording that was agreed. */
    public String title() {
        String title = plan.title();
        return title == null ? agreement.proposal().wording() : title;
    }
}
