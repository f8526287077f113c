package no.trepart.export;

/** Makes a file of a report. */
public interface Press {

    ExportFile print(ActionReport report, Document document, Format format);
}
