package se.ss12000.conformance.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import se.ss12000.conformance.text.Language;
import se.ss12000.conformance.text.Text;

/** Writes a file of waivers to start from: what a report found, with the decisions left open. */
@Command(name = "waivers", mixinStandardHelpOptions = true, resourceBundle = Main.MESSAGES)
final class ReportWaiversCommand implements Runnable {
  private static final Text NO_REPORT =
      Text.sv("{file} är ingen JSON-rapport från ss12000")
          .en("{file} is not a JSON report of ss12000");
  private static final Text HEAD =
      Text.sv("Undantag att ta ställning till. Stryk det som ska åtgärdas; fyll i resten.")
          .en("Waivers to decide on. Remove what is to be mended; fill in the rest.");
  private static final Text NOTHING =
      Text.sv("Rapporten har inga avvikelser som räknas.")
          .en("The report has no findings that count.");
  private static final Text WHY = Text.sv("varför det godtas").en("why it is accepted");
  private static final Text WHO = Text.sv("vem som svarar för det").en("who answers for it");
  private static final Text WHEN =
      Text.sv("sista dagen, som 2027-06-30").en("the last day, such as 2027-06-30");

  private final Surroundings surroundings;
  private final Language language;

  @Parameters(paramLabel = "REPORT.json", descriptionKey = "report-file")
  Path report = Path.of("");

  @Mixin CommonOptions common = new CommonOptions();

  ReportWaiversCommand(Surroundings surroundings, Language language) {
    this.surroundings = surroundings;
    this.language = language;
  }

  /** Findings that would be waived together. */
  private record Entry(String rule, String type, String property, String operation) {
    static Entry of(JsonNode finding) {
      return new Entry(
          finding.path("rule").asText(),
          finding.path("entityType").asText(),
          finding.path("property").asText(),
          finding.path("operation").asText());
    }
  }

  @Override
  public void run() {
    JsonNode read = read();
    Set<Entry> entries = entries(read);
    PrintWriter out = surroundings.out();
    out.println("# " + (entries.isEmpty() ? NOTHING : HEAD).in(language));
    out.println(entries.isEmpty() ? "waivers: []" : "waivers:");
    entries.forEach(entry -> print(entry, titles(read).getOrDefault(entry.rule(), ""), out));
  }

  private JsonNode read() {
    try {
      JsonNode read = new ObjectMapper().readTree(Files.readAllBytes(report));
      if (read.path("schemaVersion").isTextual() && read.path("findings").isArray()) {
        return read;
      }
    } catch (IOException e) {
      throw new UsageException(NO_REPORT.with("file", report));
    }
    throw new UsageException(NO_REPORT.with("file", report));
  }

  /** What counts and is more than a note, each once, in the order of the report. */
  private static Set<Entry> entries(JsonNode read) {
    var entries = new LinkedHashSet<Entry>();
    for (JsonNode finding : read.path("findings")) {
      boolean note = finding.path("severity").asText().equals("note");
      if (!note && !finding.path("waived").asBoolean()) {
        entries.add(Entry.of(finding));
      }
    }
    return entries;
  }

  private static Map<String, String> titles(JsonNode read) {
    var titles = new HashMap<String, String>();
    read.path("rules")
        .forEach(rule -> titles.put(rule.path("id").asText(), rule.path("title").asText()));
    return titles;
  }

  private void print(Entry entry, String title, PrintWriter out) {
    out.println();
    out.println("  # " + title.replaceAll("\\p{Cntrl}", " "));
    out.println("  - rule: " + quoted(entry.rule()));
    var scope = new StringBuilder();
    add(scope, "entityType", entry.type());
    add(scope, "property", entry.property());
    add(scope, "operation", entry.operation());
    if (scope.length() > 0) {
      out.print("    scope:\n" + scope);
    }
    out.println("    reason: # " + WHY.in(language));
    out.println("    owner: # " + WHO.in(language));
    out.println("    expires: # " + WHEN.in(language));
  }

  private static void add(StringBuilder scope, String key, String value) {
    if (!value.isEmpty()) {
      scope.append("      ").append(key).append(": ").append(quoted(value)).append('\n');
    }
  }

  /** What stands in data may look like anything; YAML takes a string of JSON for what it is. */
  private static String quoted(String value) {
    return value.matches("[\\w.-]+") ? value : TextNode.valueOf(value).toString();
  }
}
