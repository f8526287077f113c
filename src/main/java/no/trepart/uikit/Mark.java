package no.trepart.uikit;

import com.vaadin.flow.component.html.Span;

/** The brand: three shapes around an empty middle, with or without its name. */
public final class Mark extends Span {

    private static final String SVG = """
            <svg viewBox='0 0 362 353'><circle class='c' cx='170' cy='76' r='76'/>\
            <rect class='s' y='201' width='143' height='144' rx='20'/>\
            <path class='t' d='M268 185 361 343q5 10-7 10H183q-12 0-7-10Z'/></svg>""";

    /** The mark with «Trepart» beside it. */
    public Mark() {
        this(new Span());
    }

    private Mark(Span name) {
        addClassName("mark");
        name.setText(getTranslation("uikit.brand"));
        add(new Drawing("mark-sign", SVG), name);
    }

    /** The mark alone, where the name of a meeting stands beside it. */
    public static Mark sign() {
        Mark mark = new Mark();
        mark.removeAll();
        mark.add(new Drawing("mark-sign", SVG));
        return mark;
    }
}
