package se.ss12000.conformance.report;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.ss12000.conformance.finding.Severity;
import se.ss12000.conformance.payload.Position;
import se.ss12000.conformance.payload.Question;
import se.ss12000.conformance.text.Text;

/** What a report holds when a service was asked, made up. */
final class Exchanges {
  static final RuleResult WRONG_STATUS =
      new RuleResult(
          "API-004",
          Severity.ERROR,
          Text.sv("Ett okänt id besvaras med 404").en("An unknown id is answered with 404"),
          Text.sv("Svara 404 när posten inte finns.").en("Answer 404 when there is no record."),
          3,
          1,
          0,
          9,
          Text.NONE);

  static final RuleResult ALL_WAIVED =
      new RuleResult(
          "QUA-001",
          Severity.ERROR,
          Text.sv("Kontrollsiffran stämmer").en("The check digit is right"),
          Text.NONE,
          2,
          2,
          2,
          12345,
          Text.NONE);

  static final List<ReferenceCount> REFERENCES =
      List.of(
          new ReferenceCount("Activity", "groups[]", "Group", 80, 1),
          new ReferenceCount("Group", "organisation", "Organisation", 18, 0),
          new ReferenceCount("Person", "enrolments[].enroledAt", "Organisation", 12345, 0));

  static final List<AppliedWaiver> WAIVERS =
      List.of(
          new AppliedWaiver(
              "QUA-001",
              Standing.WAIVED,
              "Person.civicNo",
              "Byts ut i <nästa> version | =1+1 " + Reports.NASTY,
              "Leverantören",
              "2027-06-30",
              2),
          new AppliedWaiver("API-004", Standing.DECLARED, "", "", "", "", 1));

  static final List<ReportedFinding> FINDINGS =
      List.of(
          finding(WRONG_STATUS, "GET /persons/{id}", 2, Standing.OPEN, "GET /persons/{id} gav 200"),
          finding(WRONG_STATUS, "GET /groups/{id}", 4, Standing.DECLARED, "svaret blev 200"),
          finding(ALL_WAIVED, "", 1, Standing.WAIVED, "kontrollsiffran är fel"));

  static final List<ReportedExchange> ALL =
      Stream.concat(
              IntStream.rangeClosed(1, 5).mapToObj(Exchanges::exchange),
              Stream.of(
                  new ReportedExchange(
                      6,
                      Question.LOOKUP,
                      "POST /persons/lookup",
                      "POST",
                      "https://api.kommun.example/v2.1/persons/lookup?" + Reports.NASTY,
                      List.of("ids"),
                      0,
                      30_000,
                      Instant.parse("2026-11-22T08:30:16Z"),
                      "curl '" + Reports.NASTY + "'")))
          .toList();

  private Exchanges() {}

  private static ReportedExchange exchange(int number) {
    boolean unknown = number == 2 || number == 4;
    String path = number <= 2 ? "/persons" : "/groups";
    String url = "https://api.kommun.example/v2.1" + path + (unknown ? "/0-0" : "?limit=10");
    return new ReportedExchange(
        number,
        unknown ? Question.UNKNOWN_ID : Question.LIST,
        "GET " + path + (unknown ? "/{id}" : ""),
        "GET",
        url,
        List.of(),
        200,
        40L * number * number,
        Instant.parse("2026-11-22T08:30:15Z"),
        "curl -H \"Authorization: Bearer $SS12000_TOKEN\" '" + url + "'");
  }

  private static ReportedFinding finding(
      RuleResult rule, String operation, int exchange, Standing standing, String said) {
    return new ReportedFinding(
        rule.id(),
        rule.severity(),
        operation.isEmpty() ? "Person" : "",
        "",
        operation.isEmpty() ? "civicNo" : "",
        "",
        "#" + exchange + " GET /persons",
        operation.isEmpty() ? Position.START : Position.UNKNOWN,
        Text.same(said),
        operation.isEmpty() ? Text.NONE : Text.same("404"),
        operation.isEmpty() ? Text.NONE : Text.same("200"),
        Text.NONE,
        "",
        operation,
        exchange,
        standing,
        Fingerprint.told(rule.id() + exchange));
  }
}
