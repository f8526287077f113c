package no.trepart.export.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.trepart.export.ActionReport;
import no.trepart.export.ActionRow;
import no.trepart.export.Document;
import no.trepart.export.Format;
import no.trepart.export.paper.Paper;
import no.trepart.export.paper.PaperWriter;
import no.trepart.room.Agreement;
import no.trepart.suggestion.RuleOwner;
import org.springframework.stereotype.Component;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes a file for other programs: codes where others have words, and times in UTC. */
@Component
class JsonWriter implements PaperWriter {

    private final JsonMapper json =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Override
    public Format format() {
        return Format.JSON;
    }

    @Override
    public byte[] write(Paper paper) {
        ActionReport report = paper.report();
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("document", paper.document().path());
        file.put("language", paper.wording().locale().getLanguage());
        file.put("title", paper.title());
        file.put("taken", paper.taken());
        file.put("meeting", report.meeting());
        file.putAll(content(paper.document(), report));
        return json.writeValueAsBytes(file);
    }

    private static Map<String, Object> content(Document document, ActionReport report) {
        return switch (document) {
            case ACTIONS -> actions(report);
            case MINUTES -> minutes(report);
            case HANDOFF -> Map.of("owners", owners(report));
        };
    }

    private static Map<String, Object> actions(ActionReport report) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("actions", objects(report.actions()));
        content.put("unsettled", objects(report.unsettled()));
        return content;
    }

    private static Map<String, Object> minutes(ActionReport report) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("attendance", report.attendance());
        content.put(
                "agreed",
                items(report.actions().stream().filter(row -> !row.isKept()).toList()));
        content.put(
                "kept",
                items(report.actions().stream().filter(ActionRow::isKept).toList()));
        content.put("disagreements", items(report.disagreements()));
        content.put("others", items(report.others()));
        content.put("withheld", report.withheld());
        content.put("evaluation", report.evaluation());
        content.put("sources", report.sources());
        return content;
    }

    private static List<ActionObject> objects(List<ActionRow> rows) {
        return rows.stream().map(ActionObject::of).toList();
    }

    private static List<Item> items(List<ActionRow> rows) {
        return rows.stream()
                .map(row -> new Item(ActionObject.of(row), row.objections()))
                .toList();
    }

    /** A recommendation with what was said against it. */
    private record Item(ActionObject action, List<Agreement.Objection> objections) {}

    private static List<Owner> owners(ActionReport report) {
        return report.forOutsideOwners().entrySet().stream()
                .map(entry -> new Owner(entry.getKey(), objects(entry.getValue())))
                .toList();
    }

    /** Somebody outside the municipality, with what they are asked. */
    private record Owner(RuleOwner owner, List<ActionObject> actions) {}
}
