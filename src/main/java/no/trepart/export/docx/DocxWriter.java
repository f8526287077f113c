package no.trepart.export.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import no.trepart.export.Format;
import no.trepart.export.paper.Paper;
import no.trepart.export.paper.PaperWriter;
import no.trepart.identity.Identity;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.springframework.stereotype.Component;

/** Writes documents with real headings, repeated header rows, a language, and words for every picture. */
@Component
class DocxWriter implements PaperWriter {

    private final Identity identity;

    DocxWriter(Identity identity) {
        this.identity = identity;
    }

    @Override
    public Format format() {
        return Format.DOCX;
    }

    @Override
    public byte[] write(Paper paper) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            describe(document, paper);
            Styles.lay(document, paper.wording().locale(), identity.ink());
            Page page = new Page(document, paper);
            page.setUp();
            Body body = new Body(document, paper.wording(), page.textWidth(), identity.ink());
            paper.blocks().forEach(body::add);
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void describe(XWPFDocument document, Paper paper) {
        CoreProperties about = document.getProperties().getCoreProperties();
        about.setTitle(paper.title() + " – " + paper.report().meeting().title());
        about.setDescription(paper.taken());
        about.setCreator("Trepart");
        about.getUnderlyingProperties()
                .setLanguageProperty(paper.wording().locale().toLanguageTag());
    }
}
