package no.trepart.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Everything that can be read out of a file, what a program would show and what it would not. */
public final class FileTexts {

    private FileTexts() {}

    public static String of(ExportFile file) {
        byte[] bytes = Files.bytes(file);
        String text =
                switch (file.name().substring(file.name().lastIndexOf('.') + 1)) {
                    case "pdf" -> pdf(bytes);
                    case "docx", "xlsx" -> parts(bytes);
                    default -> new String(bytes, StandardCharsets.UTF_8);
                };
        return text.replaceAll("\\s+", " ");
    }

    private static String pdf(byte[] bytes) {
        try (PDDocument pdf = Loader.loadPDF(bytes);
                var metadata = pdf.getDocumentCatalog().getMetadata().exportXMPMetadata()) {
            return new PDFTextStripper().getText(pdf) + new String(metadata.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All parts of the package, with the tags between the words taken out. */
    private static String parts(byte[] bytes) {
        StringBuilder all = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                if (part.getName().endsWith(".xml")) {
                    all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8).replaceAll("<[^>]*>", " "));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.toString().replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">");
    }
}
