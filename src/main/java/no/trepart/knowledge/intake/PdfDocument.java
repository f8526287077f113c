package no.trepart.knowledge.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import no.trepart.knowledge.intake.DocumentProblem.Fault;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/** Reads the text of PDF files; what is only a picture of text is reported, never guessed. */
final class PdfDocument implements DocumentReader {

    @Override
    public Manuscript read(String file, byte[] content) {
        try (PDDocument document = Loader.loadPDF(content)) {
            return manuscript(file, document);
        } catch (InvalidPasswordException locked) {
            return Manuscript.unreadable(DocumentProblem.of(file, Fault.PASSWORD_PROTECTED));
        } catch (IOException | RuntimeException damaged) {
            return Manuscript.unreadable(DocumentProblem.of(file, Fault.DAMAGED));
        }
    }

    private static Manuscript manuscript(String file, PDDocument document) throws IOException {
        List<List<PdfLine>> pages = PdfLines.of(document);
        if (pages.stream().allMatch(List::isEmpty)) {
            return Manuscript.unreadable(DocumentProblem.of(file, Fault.NO_TEXT));
        }
        List<DocumentProblem> problems = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            if (pages.get(i).isEmpty() && shows(document, i)) {
                problems.add(DocumentProblem.onPage(file, i + 1, Fault.PAGE_WITHOUT_TEXT));
            }
        }
        return new Manuscript(title(document), PdfParts.of(PageFurniture.remove(pages)), problems);
    }

    /** Whether there is a picture on the page, as opposed to nothing at all. */
    private static boolean shows(PDDocument document, int page) {
        @Nullable PDResources resources = document.getPage(page).getResources();
        if (resources == null) {
            return false;
        }
        for (COSName name : resources.getXObjectNames()) {
            if (resources.isImageXObject(name)) {
                return true;
            }
        }
        return false;
    }

    /** Programs put their own file names where the title should be; those are no titles. */
    private static @Nullable String title(PDDocument document) {
        @Nullable String title = document.getDocumentInformation().getTitle();
        return title == null || title.isBlank() || title.matches("(?i).*\\.\\w{3,4}|microsoft word.*|untitled.*")
                ? null
                : Lines.tidy(title);
    }
}
