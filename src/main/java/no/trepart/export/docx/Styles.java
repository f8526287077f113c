package no.trepart.export.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** The styles of a document, which lie beside this class as the XML that Word itself would write. */
final class Styles {

    private static final String FILE = "styles.xml";
    private static final String LANGUAGE = "LANGUAGE";
    private static final String INK = "INK";
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String WORD_2013 = "15";
    private static final int INDENT = 340;

    /** The numbering that list items refer to. */
    static final BigInteger BULLETS = BigInteger.ONE;

    private Styles() {}

    static void lay(XWPFDocument document, Locale language, String ink) {
        try (InputStream file = Styles.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("The styles of documents are missing: " + FILE);
            }
            String xml = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            String own = xml.replace(LANGUAGE, language.toLanguageTag()).replace(INK, ink);
            document.createStyles().setStyles(StylesDocument.Factory.parse(own).getStyles());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XmlException e) {
            throw new IllegalStateException("The styles of documents cannot be read: " + FILE, e);
        }
        bullets(document);
        currentWord(document);
    }

    /** Without this Word takes the file for one of an old Word, says so in the title bar and shifts tables out of the margins. */
    private static void currentWord(XWPFDocument document) {
        try (XmlCursor cursor = document.getSettings().getCTSettings().newCursor()) {
            cursor.toFirstContentToken();
            cursor.beginElement("compat", WORD);
            cursor.beginElement("compatSetting", WORD);
            cursor.insertAttributeWithValue("name", WORD, "compatibilityMode");
            cursor.insertAttributeWithValue("uri", WORD, "http://schemas.microsoft.com/office/word");
            cursor.insertAttributeWithValue("val", WORD, WORD_2013);
        }
    }

    private static void bullets(XWPFDocument document) {
        CTAbstractNum bullets = CTAbstractNum.Factory.newInstance();
        bullets.setAbstractNumId(BigInteger.ZERO);
        CTLvl level = bullets.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewNumFmt().setVal(STNumberFormat.BULLET);
        level.addNewLvlText().setVal("•");
        var indent = level.addNewPPr().addNewInd();
        indent.setLeft(BigInteger.valueOf(INDENT));
        indent.setHanging(BigInteger.valueOf(INDENT));
        XWPFNumbering numbering = document.createNumbering();
        numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(bullets)), BULLETS);
    }
}
