package no.trepart.uikit;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks whether somebody is sure. */
public final class Confirmation {

    private Confirmation() {}

    /** Asks before something that everybody in the room notices. */
    public static void ask(String title, String text, String yes, String no, Runnable act) {
        dialog(title, text, yes, no, act).open();
    }

    /** Asks before something is lost for good, with a button that warns. */
    public static void askBeforeLoss(String title, String text, String yes, String no, Runnable act) {
        ConfirmDialog dialog = dialog(title, text, yes, no, act);
        dialog.setConfirmButtonTheme("error primary");
        dialog.open();
    }

    private static ConfirmDialog dialog(String title, String text, String yes, String no, Runnable act) {
        ConfirmDialog dialog = new ConfirmDialog(title, text, yes, confirmed -> act.run());
        dialog.setCancelable(true);
        dialog.setCancelText(no);
        return dialog;
    }
}
