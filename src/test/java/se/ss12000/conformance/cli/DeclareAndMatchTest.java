package se.ss12000.conformance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.ss12000.conformance.standard.Library;

final class DeclareAndMatchTest {
  private static final String RECORDING = "samples/rules/DCL-001/breaks.jsonl";
  private static final String BROKEN = "samples/rules/API-040/breaks.jsonl";
  private static final String PROVIDER = "samples/declarations/provider.yaml";
  private static final String CONSUMER = "samples/declarations/consumer.yaml";

  @TempDir Path folder;

  @Test
  void writesWhatARecordingShows() {
    var result = Cli.run("declare", RECORDING, "--name", "Skola");

    assertThat(result.exitCode()).isZero();
    assertThat(result.out())
        .contains("name: \"Skola\"", "observed: \"https://skola.example/v2.0, 2026-11-02\"")
        .containsPattern("Room:\n +offer: offered\n +origin: observed\n +records: 2\n")
        .containsPattern("Resource:\n +offer: withheld\n +origin: observed\n")
        .containsPattern("Person:\n +offer: not-observed\n +origin: observed\n")
        .contains("displayName: {offer: offered, origin: observed, percent: 100}")
        .contains("seats: {offer: not-observed, origin: observed}")
        .doesNotContain("origin: declared\n", "A1");
  }

  @Test
  void writesTheDeviationsThatARecordingShows() {
    assertThat(Cli.run("declare", BROKEN).out())
        .contains(
            "deviations:\n"
                + "  - rule: API-040\n"
                + "    scope: {entityType: \"Room\", property: \"organisation\", operation: \"GET"
                + " /rooms\"}\n"
                + "    origin: observed\n")
        .containsPattern("organisation: \\{offer: withheld, origin: observed}");
  }

  @Test
  void aReportShowsAllThatItsRecordingShows() {
    String report = folder.resolve("report.json").toString();
    Cli.run("validate", RECORDING, "--report", "json=" + report);

    assertThat(withoutSource(Cli.run("declare", report, "--name", "Skola").out()))
        .isEqualTo(withoutSource(Cli.run("declare", RECORDING, "--name", "Skola").out()))
        .contains("displayName: {offer: offered, origin: observed, percent: 100}");
  }

  @Test
  void aReportOfFilesSaysOfOperationsThatNobodySawThem() throws IOException {
    Path rooms = write("rooms.json", "[{\"id\": \"1\", \"displayName\": \"A\", \"extra\": 1}]");
    String report = folder.resolve("report.json").toString();
    Cli.run("validate", rooms.toString(), "--report", "json=" + report);

    assertThat(Cli.run("declare", report).out())
        .contains("displayName: {offer: offered, origin: observed, percent: 100}")
        .containsPattern("GET /rooms:\n +offer: not-observed\n");
  }

  @Test
  void whatItWritesCanBeReadShownAndAdopted() throws IOException {
    String written = folder.resolve("d.yaml").toString();
    String adopted = folder.resolve("a.yaml").toString();

    assertThat(Cli.run("declare", RECORDING, "--out", written)).isEqualTo(nothingSaid());
    assertThat(Cli.run("declare", written, "--adopt", "--out", adopted)).isEqualTo(nothingSaid());
    assertThat(Cli.run("declare", written).out()).isEqualTo(Files.readString(Path.of(written)));
    assertThat(Files.readString(Path.of(adopted)))
        .contains("percent: 100}", "{offer: not-observed, origin: observed}")
        .doesNotContain("offer: offered, origin: observed");
    assertThat(Cli.run("declare", adopted, "--format", "markdown").out())
        .contains("| `displayName` | attribute | **offered** | declared |")
        .contains("| `seats` | attribute | **not observed** | observed |");
    assertThat(Cli.run("declare", adopted, "--format", "html").out())
        .startsWith("<!DOCTYPE html>")
        .contains("default-src &#39;none&#39;", "lang=\"sv\">deklarerat<")
        .doesNotContain("http-equiv=\"refresh\"", "<img", "src=\"");
  }

  @Test
  void writesNothingPersonal() throws IOException {
    String person =
        "{\"data\":[{\"id\":\"00000000-0000-4000-8000-000000000001\",\"givenName\":\"Zorro\","
            + "\"familyName\":\"Testfall\",\"sex\":\"Kvinna\",\"sekretess\":\"Zorro\","
            + "\"civicNo\":{\"value\":\"201103049805\"}}]}";
    String recording =
        Files.readString(Path.of(RECORDING))
            .replace("GET /rooms", "GET /persons")
            .replace("/v2.0/rooms", "/v2.0/persons")
            .replaceFirst(
                "\"body\":\"(\\\\\"|[^\"])*\"",
                Matcher.quoteReplacement(
                    "\"body\":" + new ObjectMapper().writeValueAsString(person)));
    Path file = Files.writeString(folder.resolve("r.jsonl"), recording);

    assertThat(Cli.run("declare", file.toString()).out())
        .contains("sekretess: {offer: offered", "civicNo.value: {offer: offered")
        .doesNotContain("Zorro", "Testfall", "Kvinna", "20110304");
  }

  @Test
  void matchesTheSamplesAsTheReadmeShows() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    int start = readme.indexOf("<!-- match -->\n```\n") + "<!-- match -->\n```\n".length();
    var result = Cli.run("match", PROVIDER, CONSUMER);

    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(readme.substring(start, readme.indexOf("```\n<!-- /match -->")))
        .isEqualTo(result.out());
  }

  @Test
  void matchesInEveryFormat() throws IOException {
    for (String format : List.of("json", "markdown", "html", "junit", "csv")) {
      Path file = folder.resolve("m." + format);
      assertThat(Cli.run("match", PROVIDER, CONSUMER, "--report", format + "=" + file))
          .isEqualTo(new Cli.Result(1, "", ""));
    }
    JsonNode json = new ObjectMapper().readTree(folder.resolve("m.json").toFile());
    var schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(
                new ObjectMapper().readTree(Library.read("schemas/report/match-1.schema.json")));

    assertThat(schema.validate(json)).isEmpty();
    assertThat(json.path("verdict").asText()).isEqualTo("missing");
    assertThat(json.path("scenarios").findValuesAsText("fit")).containsExactly("unsure");
    assertThat(Files.readString(folder.resolve("m.html"))).contains("POST /persons/lookup");
    assertThat(Files.readString(folder.resolve("m.junit")))
        .contains(
            "failures=\"2\" errors=\"2\"", "name=\"must: POST /persons/lookup with civicNos\"")
        .contains("<failure message=\"missing: is not offered\" type=\"missing\">");
    assertThat(Files.readString(folder.resolve("m.csv")))
        .contains("\"Person\",\"missing\",\"should\",\"observed\",\"Person.emails: 92 % is filled");
    assertThat(Files.readString(folder.resolve("m.markdown"))).contains("| **missing** | must |");
  }

  @Test
  void knowsScenariosOfOnesOwn() throws IOException {
    Path mine =
        write(
            "mine.yaml",
            Files.readString(Path.of("scenarios/C.19.yaml")).replace("id: C.19", "id: MINE"));
    Path need = write("need.yaml", "role: consumer\nname: b\nscenarios: [MINE]\n");
    Path adopted = folder.resolve("adopted.yaml");
    Path declared = folder.resolve("declared.yaml");

    Cli.run("declare", RECORDING, "--scenario=" + mine, "--out=" + declared);
    Cli.run("declare", declared.toString(), "--scenario=" + mine, "--adopt", "--out=" + adopted);
    Cli.Result match = Cli.run("match", adopted.toString(), need.toString(), "--scenario=" + mine);

    assertThat(Files.readString(adopted)).contains("MINE: {verdict:");
    assertThat(match.out()).contains("MINE ");
    assertThat(Cli.run("match", PROVIDER, need.toString()).err())
        .contains("there is no scenario MINE");
  }

  @Test
  void refusesFormatsThatTellPlacesInFiles() {
    Cli.Result result = Cli.run("match", PROVIDER, CONSUMER, "--report", "sarif");

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.errLines()).hasSize(1);
    assertThat(result.err()).contains("there are console, json, html, junit, markdown, csv");
  }

  @Test
  void endsWithWhatTheMustsSay() throws IOException {
    Path offer = write("offer.yaml", "role: provider\nname: a\ntypes: [Room]\n");
    Path need = write("need.yaml", "role: consumer\nname: b\ntypes: [Room]\n");
    Path more = write("more.yaml", "role: consumer\nname: b\ntypes: [Room, Group]\n");
    Path wish = write("wish.yaml", "role: consumer\nname: b\ntypes: {Room: must, Group: should}\n");

    assertThat(match(offer, need)).isZero();
    assertThat(match(offer, more)).isEqualTo(3);
    assertThat(match(offer, wish)).isZero();
    assertThat(match(need, offer)).isEqualTo(2);
    assertThat(match(offer, folder.resolve("none.yaml"))).isEqualTo(2);
    assertThat(Cli.run("match", "pom.xml", need.toString()).exitCode()).isEqualTo(2);
  }

  @Test
  void holdsAProviderToWhatItDeclaredAndToNothingElse() throws IOException {
    String declared = "samples/rules/DCL-001/declaration.yaml";
    Path observed =
        write(
            "o.yaml",
            Files.readString(Path.of(declared))
                .replace("  Resource:", "  Resource:\n    origin: observed")
                .replace("[GET /resources]", "{GET /resources: {origin: observed}}"));

    assertThat(Cli.run("validate", RECORDING).out()).doesNotContain("ERROR DCL-");
    assertThat(Cli.run("validate", RECORDING, "--against", declared).exitCode()).isEqualTo(1);
    assertThat(Cli.run("validate", RECORDING, "--against", observed.toString()).out())
        .doesNotContain("ERROR DCL-");
  }

  @Test
  void tellsWhatIsDeclaredAsDeclared() throws IOException {
    Path declared =
        write(
            "d.yaml",
            "role: provider\nname: a\ndeviations: [{rule: API-040, reason: not yet built}]\n"
                + "types: {Room: {operations: {GET /rooms: {parameters: {organisation:"
                + " withheld}}}}}\n");
    var result = Cli.run("validate", BROKEN, "--against", declared.toString());

    assertThat(result.out()).contains("as declared");
    assertThat(Cli.run("validate", BROKEN).exitCode()).isEqualTo(1);
    assertThat(result.exitCode()).isNotEqualTo(1);
  }

  @Test
  void aReportHasTheDigestOfTheDeclaration() throws IOException {
    Path declared =
        write("d.yaml", Files.readString(Path.of("samples/rules/DCL-001/declaration.yaml")));
    Path report = folder.resolve("report.json");
    Cli.run("validate", RECORDING, "--against", declared.toString(), "--report", "json=" + report);

    assertThat(Cli.run("report", "verify", report.toString()).out())
        .containsPattern("declaration +fits");
    Files.writeString(declared, "# edited", StandardOpenOption.APPEND);
    Cli.Result verified = Cli.run("report", "verify", report.toString());
    assertThat(verified.out()).containsPattern("declaration +differs");
    assertThat(verified.exitCode()).isEqualTo(1);
  }

  @Test
  void refusesADeclarationThatDeclaresNothing() {
    String written = folder.resolve("d.yaml").toString();
    Cli.run("declare", RECORDING, "--out", written);
    var result = Cli.run("validate", RECORDING, "--against", written);

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err()).contains("declares nothing", "--adopt").hasLineCount(1);
  }

  private int match(Path provider, Path consumer) {
    return Cli.run("match", provider.toString(), consumer.toString()).exitCode();
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static String withoutSource(String declaration) {
    return declaration.replaceFirst("observed: .*\n", "");
  }

  private static Cli.Result nothingSaid() {
    return new Cli.Result(0, "", "");
  }
}
