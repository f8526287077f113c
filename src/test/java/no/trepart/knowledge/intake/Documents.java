package no.trepart.knowledge.intake;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jspecify.annotations.Nullable;

/** Small documents, good and broken, as a municipality might send them. */
public final class Documents {

    public static final String POINT =
            "Hjemmetjenesten prøvde å la de ansatte bestemme dagens rekkefølge selv, og brukerne merket"
                    + " at det ble færre nye ansikter og mer tid.";

    private static final float MARGIN = 72;
    private static final float TOP = 760;

    private Documents() {}

    public static byte[] word() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            add(document, "Title", "Tillit i hjemmetjenesten");
            add(document, "Heading1", "1 Hva vi prøvde");
            add(document, null, POINT);
            add(document, null, "Dette må til:");
            add(document, "ListBullet", "faste team");
            add(document, "ListBullet", "leder som er til stede");
            add(document, "Heading2", "1.1 Spørsmål");
            add(document, null, "Hva kan vi slutte med?");
            return bytes(document);
        }
    }

    private static void add(XWPFDocument document, @Nullable String style, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        if (style != null) {
            paragraph.setStyle(style);
        }
        paragraph.createRun().setText(text);
    }

    private static byte[] bytes(XWPFDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.write(out);
        return out.toByteArray();
    }

    static byte[] lockedWord() throws IOException, GeneralSecurityException, InvalidFormatException {
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("hemmelig");
            try (OPCPackage document = OPCPackage.open(new ByteArrayInputStream(word()));
                    OutputStream locked = encryptor.getDataStream(container)) {
                document.save(locked);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            container.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    static byte[] oldWord() throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            container.createDocument(new ByteArrayInputStream(new byte[] {1, 2, 3}), "WordDocument");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            container.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    /** Four pages with a header and page numbers; a word is broken between lines and a sentence between pages. */
    public static byte[] pdf() throws IOException {
        try (PDDocument document = new PDDocument()) {
            page(
                    document,
                    1,
                    "!Evaluering av tillitsmodellen",
                    "Kommunen prøvde en modell der de ansatte fikk bestem-",
                    "me mer selv.");
            page(
                    document,
                    2,
                    "!Hva vi lærte",
                    "Tiden som før gikk til rapporter, ble brukt hos brukerne, og",
                    "avvikene");
            page(document, 3, "gikk ned det første halvåret.");
            page(document, 4, "•faste team", "•færre skjema");
            return bytes(document);
        }
    }

    private static void page(PDDocument document, int number, String... lines) throws IOException {
        PDPage page = new PDPage();
        document.addPage(page);
        PDFont font = new PDType1Font(FontName.HELVETICA);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            write(content, font, 9, TOP, "Fjord kommune – evaluering");
            float y = TOP - 60;
            for (String line : lines) {
                boolean heading = line.startsWith("!");
                write(content, font, heading ? 18 : 11, y, heading ? line.substring(1) : line);
                y -= heading ? 34 : 14;
            }
            write(content, font, 9, MARGIN / 2, "Side " + number + " av 4");
        }
    }

    private static void write(PDPageContentStream content, PDFont font, float size, float y, String text)
            throws IOException {
        content.beginText();
        content.setFont(font, size);
        content.newLineAtOffset(MARGIN, y);
        content.showText(text);
        content.endText();
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    /** Pages that are pictures, with text on none or one of them. */
    static byte[] scan(boolean withTextOnFirst) throws IOException {
        try (PDDocument document = new PDDocument()) {
            if (withTextOnFirst) {
                page(document, 1, POINT.substring(0, 60));
            }
            PDPage page = new PDPage();
            document.addPage(page);
            BufferedImage picture = new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(LosslessFactory.createFromImage(document, picture), MARGIN, MARGIN);
            }
            return bytes(document);
        }
    }

    public static byte[] lockedPdf() throws IOException {
        try (PDDocument document = new PDDocument()) {
            page(document, 1, POINT.substring(0, 60));
            document.protect(new StandardProtectionPolicy("eier", "leser", new AccessPermission()));
            return bytes(document);
        }
    }
}
