package no.trepart.export.docx;

import java.math.BigInteger;
import no.trepart.export.paper.Paper;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/** The sheet of paper: A4, its margins, and what stands above and below the text. Lengths are in twentieths of a point. */
record Page(XWPFDocument document, Paper paper) {

    private static final int SHORT_SIDE = 11_906;
    private static final int LONG_SIDE = 16_838;
    private static final int MARGIN = 1_077;
    private static final int HEADER = 567;

    /** Stand in the words of the bundle where Word is to count the pages. */
    private static final String NUMBER = "\u0001";

    private static final String OF = "\u0002";

    int textWidth() {
        return (paper.landscape() ? LONG_SIDE : SHORT_SIDE) - 2 * MARGIN;
    }

    void setUp() {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(paper.landscape() ? LONG_SIDE : SHORT_SIDE));
        size.setH(BigInteger.valueOf(paper.landscape() ? SHORT_SIDE : LONG_SIDE));
        size.setOrient(paper.landscape() ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(MARGIN + HEADER / 2));
        margins.setBottom(BigInteger.valueOf(MARGIN + HEADER / 2));
        margins.setLeft(BigInteger.valueOf(MARGIN));
        margins.setRight(BigInteger.valueOf(MARGIN));
        margins.setHeader(BigInteger.valueOf(HEADER));
        margins.setFooter(BigInteger.valueOf(HEADER));
        header();
        footer();
    }

    private void header() {
        String municipality = paper.report().meeting().municipality();
        String title = paper.report().meeting().title();
        XWPFParagraph line = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        line.setStyle("Header");
        line.setAlignment(ParagraphAlignment.RIGHT);
        line.createRun().setText(municipality == null ? title : municipality + " · " + title);
    }

    private void footer() {
        XWPFParagraph line = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        line.setStyle("Footer");
        var tab = line.getCTP().getPPr().addNewTabs().addNewTab();
        tab.setVal(STTabJc.RIGHT);
        tab.setPos(BigInteger.valueOf(textWidth()));
        line.createRun().setText(paper.taken());
        line.createRun().addTab();
        String words = paper.wording().say("export.page", NUMBER, OF);
        int number = words.indexOf(NUMBER);
        int of = words.indexOf(OF);
        line.createRun().setText(words.substring(0, number));
        line.getCTP().addNewFldSimple().setInstr("PAGE");
        line.createRun().setText(words.substring(number + 1, of));
        line.getCTP().addNewFldSimple().setInstr("NUMPAGES");
        line.createRun().setText(words.substring(of + 1));
    }
}
