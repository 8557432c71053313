package se.ss12000.conformance.report.sarif;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.ss12000.conformance.report.ReportedFinding;
import se.ss12000.conformance.report.Standing;
import se.ss12000.conformance.report.Visible;
import se.ss12000.conformance.text.Language;
import se.ss12000.conformance.text.Text;

/** The findings of a report as SARIF results. */
final class Results {
  static final int LONGEST = 1000;

  /** GitHub shows no more of a run. */
  private static final int MOST = 5000;

  private static final String SEEN_AS_THEY_ARE = "-._~/!";

  private final List<String> rules;
  private final Language language;

  /**
   * @param rules ids, in the order in which the run lists them
   */
  Results(List<String> rules, Language language) {
    this.rules = rules;
    this.language = language;
  }

  /** Writes the worst of them, as many as a reader takes. */
  void write(List<ReportedFinding> findings, ArrayNode results) {
    findings.stream().limit(MOST).forEach(finding -> write(finding, results.addObject()));
  }

  private void write(ReportedFinding finding, ObjectNode result) {
    result.put("ruleId", finding.rule());
    int index = rules.indexOf(finding.rule());
    if (index >= 0) {
      result.put("ruleIndex", index);
    }
    result.put("level", SarifReportWriter.level(finding.severity()));
    SarifReportWriter.text(result, "message", message(finding));
    writeLocation(result.putArray("locations").addObject(), finding);
    result.putObject("partialFingerprints").put("ss12000/v1", finding.fingerprint().value());
    if (finding.standing() != Standing.OPEN) {
      result
          .putArray("suppressions")
          .addObject()
          .put("kind", "external")
          .put("status", "accepted")
          .put("justification", finding.standing().text().in(language));
    }
    writeProperties(result.putObject("properties"), finding);
  }

  private String message(ReportedFinding finding) {
    return Stream.of(
            finding.message().in(language),
            labelled(Text.sv("Väntat").en("Expected"), finding.expected()),
            labelled(Text.sv("Funnet").en("Found"), finding.found()),
            labelled(Text.sv("Tips").en("Hint"), finding.hint()))
        .filter(piece -> !piece.isEmpty())
        .map(piece -> Visible.text(piece, LONGEST / 4))
        .collect(Collectors.joining(". "));
  }

  private String labelled(Text label, Text said) {
    return said.isEmpty() ? "" : label.in(language) + ": " + said.in(language);
  }

  private static void writeLocation(ObjectNode location, ReportedFinding finding) {
    if (finding.exchange() == 0 && !finding.file().isEmpty()) {
      ObjectNode physical = location.putObject("physicalLocation");
      physical.putObject("artifactLocation").put("uri", uri(finding.file()));
      if (finding.position().line() > 0) {
        physical
            .putObject("region")
            .put("startLine", finding.position().line())
            .put("startColumn", finding.position().column());
      }
    }
    String name =
        finding.operation().isEmpty()
            ? finding.file() + "#" + finding.pointer()
            : finding.operation();
    ObjectNode logical = location.putArray("logicalLocations").addObject();
    logical.put("fullyQualifiedName", Visible.text(name, LONGEST));
    if (!finding.attribute().isEmpty()) {
      logical.put("name", Visible.text(finding.attribute(), LONGEST));
    }
    logical.put("kind", finding.operation().isEmpty() ? "property" : "resource");
  }

  private static void writeProperties(ObjectNode properties, ReportedFinding finding) {
    var values =
        Map.of(
            "entityType", finding.entityType(),
            "entityId", finding.entityId(),
            "erratum", finding.erratum());
    List.of("entityType", "entityId", "erratum").stream()
        .filter(name -> !values.getOrDefault(name, "").isEmpty())
        .forEach(
            name -> properties.put(name, Visible.text(values.getOrDefault(name, ""), LONGEST)));
    if (finding.exchange() > 0) {
      properties.put("exchange", finding.exchange());
    }
  }

  /** A path as a relative reference; what may not stand in one is encoded. */
  static String uri(String path) {
    var uri = new StringBuilder();
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean plain =
          (c < 0x80 && Character.isLetterOrDigit(c)) || SEEN_AS_THEY_ARE.indexOf(c) >= 0;
      uri.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
    }
    return uri.toString();
  }
}
