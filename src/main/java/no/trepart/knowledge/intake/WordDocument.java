package no.trepart.knowledge.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.trepart.knowledge.intake.DocumentProblem.Fault;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.jspecify.annotations.Nullable;

/** Reads DOCX files: headings by their style, lists by their numbering, tables cell by cell. */
final class WordDocument implements DocumentReader {

    private static final Pattern HEADING = Pattern.compile("(?:heading|overskrift) ?(\\d)");
    private static final Pattern DOCUMENT_TITLE = Pattern.compile("title|tittel");

    @Override
    public Manuscript read(String file, byte[] content) {
        FileMagic magic = FileMagic.valueOf(content);
        if (magic == FileMagic.OLE2) {
            // A DOCX with a password is not a zip file, but lies encrypted in the container of the old format.
            return Manuscript.unreadable(
                    DocumentProblem.of(file, isEncrypted(content) ? Fault.PASSWORD_PROTECTED : Fault.OLD_WORD));
        }
        if (magic != FileMagic.OOXML) {
            return Manuscript.unreadable(DocumentProblem.of(file, Fault.DAMAGED));
        }
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(content))) {
            return manuscript(document);
        } catch (IOException
                | POIXMLException
                | OpenXML4JRuntimeException
                | RecordFormatException
                | IllegalArgumentException damaged) {
            return Manuscript.unreadable(DocumentProblem.of(file, Fault.DAMAGED));
        }
    }

    private static boolean isEncrypted(byte[] content) {
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            return container.getRoot().hasEntryCaseInsensitive(EncryptionInfo.ENCRYPTION_INFO_ENTRY);
        } catch (IOException damaged) {
            return false;
        }
    }

    private static Manuscript manuscript(XWPFDocument document) {
        List<Part> parts = new ArrayList<>();
        List<String> titles = new ArrayList<>();
        for (IBodyElement element : document.getBodyElements()) {
            if (element instanceof XWPFParagraph paragraph) {
                add(document, paragraph, parts, titles);
            } else if (element instanceof XWPFTable table) {
                cells(table)
                        .forEach(cell ->
                                cell.getParagraphs().forEach(paragraph -> add(document, paragraph, parts, titles)));
            }
        }
        String stated = document.getProperties().getCoreProperties().getTitle();
        Optional<String> title =
                titles.stream().findFirst().or(() -> Optional.ofNullable(stated).filter(words -> !words.isBlank()));
        return new Manuscript(title.orElse(null), parts, List.of());
    }

    private static List<XWPFTableCell> cells(XWPFTable table) {
        return table.getRows().stream()
                .flatMap(row -> row.getTableCells().stream())
                .toList();
    }

    private static void add(XWPFDocument document, XWPFParagraph paragraph, List<Part> parts, List<String> titles) {
        String text = Lines.tidy(paragraph.getText());
        if (text.isEmpty()) {
            return;
        }
        String style = styleName(document, paragraph);
        Matcher heading = HEADING.matcher(style);
        if (heading.matches()) {
            parts.add(new Part.Heading(Integer.parseInt(heading.group(1)), text, null));
        } else if (DOCUMENT_TITLE.matcher(style).matches()) {
            titles.add(text);
        } else if (paragraph.getNumID() != null || style.startsWith("list")) {
            parts.add(new Part.Item(text, null));
        } else {
            parts.add(new Part.Paragraph(text, null));
        }
    }

    /** Word keeps the English name of its own styles in every language; other programs may keep only the id. */
    private static String styleName(XWPFDocument document, XWPFParagraph paragraph) {
        @Nullable String id = paragraph.getStyle();
        if (id == null) {
            return "";
        }
        @Nullable
        XWPFStyle style =
                document.getStyles() == null ? null : document.getStyles().getStyle(id);
        @Nullable String name = style == null ? null : style.getName();
        return (name == null ? id : name).toLowerCase(Locale.ROOT);
    }
}
