package se.ss12000.conformance.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static se.ss12000.conformance.cli.Cli.words;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.ss12000.conformance.text.Language;

final class ConfigurationTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      value = {
        "||1",
        "failOn: never||0",
        "failOn: error|never|0",
        "failOn: never|error|1",
      },
      delimiter = '|')
  void theEnvironmentGoesBeforeTheFile(String file, String variable, int code) throws IOException {
    Delivery.broken(data(), 1);
    var result = validate(file, variable == null ? Map.of() : Map.of("SS12000_FAIL_ON", variable));

    assertThat(result.exitCode()).isEqualTo(code);
  }

  @Test
  void theCommandLineGoesBeforeTheEnvironment() throws IOException {
    Delivery.broken(data(), 1);
    var variables = Map.of("SS12000_FAIL_ON", "error");

    assertThat(validate("failOn: error", variables, "--fail-on", "never").exitCode()).isZero();
    assertThat(validate("failOn: error", variables, "--fail-on=never").exitCode()).isZero();
  }

  @Test
  void aListIsReplacedAsAWhole() throws IOException {
    Delivery.sound(data());
    String file = "scenarios: [C.1, C.16]";

    assertThat(validate(file, Map.of()).out()).contains("C.1 ", "C.16").doesNotContain("C.11 ");
    assertThat(validate(file, Map.of("SS12000_SCENARIO", "C.11,C.16")).out())
        .contains("C.11", "C.16")
        .doesNotContain("C.1 ");
    assertThat(validate(file, Map.of(), "--scenario=C.11").out())
        .contains("C.11")
        .doesNotContain("C.1 ", "C.16");
  }

  @Test
  void whatIsOnCanBePutOff() throws IOException {
    Delivery.sound(data());

    assertThat(complete("complete: true")).isTrue();
    assertThat(complete("complete: true", "--complete=false")).isFalse();
    assertThat(complete("complete: false")).isFalse();
    assertThat(complete("complete: false", "--complete")).isTrue();
  }

  private boolean complete(String file, String... more) throws IOException {
    var args = new ArrayList<>(List.of(more));
    args.add("--report=json=" + folder.resolve("report.json"));
    validate(file, Map.of(), args.toArray(String[]::new));
    return report().path("run").path("complete").asBoolean();
  }

  @Test
  void theLanguageOfTheFileIsSpoken() throws IOException {
    Delivery.sound(data());

    assertThat(validate("language: sv", Map.of()).out()).contains("Sammantaget");
    assertThat(validate("language: sv", Map.of("SS12000_LANGUAGE", "en")).out())
        .contains("Overall");
    assertThat(validate("language: sv", Map.of(), "--language", "en").out()).contains("Overall");
  }

  @Test
  void filesAreMeantFromWhereTheConfigurationIs() throws IOException {
    Delivery.broken(data(), 1);
    Files.writeString(
        folder.resolve("w.yaml"),
        "waivers: [{rule: SCH-009, reason: r, owner: o, expires: 2027-01-01}]");
    var result = validate("waivers: w.yaml\nreports: [json=report.json]", Map.of());

    assertThat(result.err()).isEmpty();
    assertThat(result.exitCode()).isZero();
    assertThat(result.out()).isEmpty();
    assertThat(report().path("run").path("digests").path("configuration").asText())
        .startsWith("sha256:");
    assertThat(report().path("run").path("digests").path("waivers").asText()).startsWith("sha256:");
  }

  @Test
  void whatIsDeclaredStaysInTheReportAndDoesNotCount() throws IOException {
    Delivery.broken(data(), 3);
    var result =
        validate(
            """
            reports: [json=report.json]
            scope:
              deviations:
                - {rule: SCH-009, scope: {entityType: Person}, reason: addresses are internal}
                - {rule: SCH-004, reason: matches nothing and need not}
            """,
            Map.of());

    assertThat(result.exitCode()).isZero();
    assertThat(report().path("findings").findValuesAsText("standing"))
        .containsExactly("declared", "declared", "declared");
    assertThat(report().path("counts").path("waived").asInt()).isEqualTo(3);
  }

  @Test
  void aFaultIsToldWithItsPlaceBeforeAnythingIsRead() throws IOException {
    Delivery.sound(data());
    var result = validate("failOn: never\nscope: {types: [Persn]}", Map.of());

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err())
        .startsWith("ss12000: ")
        .endsWith("c.yaml:2:17: there is no entity type Persn. Did you mean Person?\n");
    assertThat(validate("failOn: nevr", Map.of()).err())
        .endsWith("c.yaml:1:1: nevr will not do; error, warning, never is expected\n");
  }

  @Test
  void aFileThatIsNotThereIsWrongUse() {
    Delivery.sound(data());
    var result = Cli.run("validate", "--config=nowhere.yaml", data().toString());

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err())
        .isEqualTo("ss12000: --config: nowhere.yaml does not exist or is unreadable\n");
  }

  @Test
  void helpAndOtherCommandsNeedNoConfiguration() throws IOException {
    Path file = Files.writeString(folder.resolve("c.yaml"), "failOn: nevr");
    var variables = Map.of("LANG", "en", "SS12000_CONFIG", file.toString());

    for (String command : List.of("validate --help", "rules list", "scenarios list", "--version")) {
      assertThat(Cli.plain().environment(variables).and(words(command)).exitCode()).isZero();
    }
    assertThat(Cli.plain().environment(variables).and(words("validate", folder)).exitCode())
        .isEqualTo(2);
  }

  @ParameterizedTest
  @EnumSource
  void theFileToStartFromIsSoundAsItIsAndWithEverythingInIt(Language language) throws IOException {
    Path file = folder.resolve("new.yaml");
    var init = Cli.run("config", "init", "--language=" + language, file.toString());
    String everything = Files.readString(file).replaceAll("(?m)^# (?=[a-z ])", "");

    assertThat(init.exitCode()).isZero();
    assertThat(init.out()).contains("new.yaml");
    assertSound(file);
    Files.writeString(file, everything.replaceAll("(?m)^waivers: .*", ""));
    assertSound(file);
    JsonNode read = new YAMLMapper().readTree(everything);
    assertThat(read.properties()).hasSameSizeAs(schema().path("properties").properties());
    assertThat(validator().validate(read)).isEmpty();
  }

  private static void assertSound(Path file) {
    var check = Cli.run("config", "check", file.toString());

    assertThat(check.err()).isEmpty();
    assertThat(check.exitCode()).isZero();
    assertThat(check.out()).endsWith("new.yaml: no faults\n");
  }

  @Test
  void theFileToStartFromReplacesNothing() throws IOException {
    Path file = Files.writeString(folder.resolve("mine.yaml"), "language: sv");
    var result = Cli.run("config", "init", file.toString());

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err()).endsWith("mine.yaml is there already and is not overwritten\n");
    assertThat(file).hasContent("language: sv");
  }

  @Test
  void aCheckLooksAtWhatTheFileRefersTo() throws IOException {
    Path file = Files.writeString(folder.resolve("c.yaml"), "scenarios: [C.99]\n");
    var result = Cli.run("config", "check", file.toString());

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err()).contains("there is neither a scenario nor a file named C.99");
    Files.writeString(file, "waivers: w.yaml");
    assertThat(Cli.run("config", "check", file.toString()).err()).contains("w.yaml does not exist");
    Files.writeString(file, "scope: {withheld: [Person.phto]}");
    assertThat(Cli.run("config", "check", file.toString()).err()).contains("no attribute phto");
  }

  private Cli.Result validate(String file, Map<String, String> more, String... args)
      throws IOException {
    Path config = Files.writeString(folder.resolve("c.yaml"), (file == null ? "" : file) + "\n");
    var variables = new HashMap<>(more);
    variables.put("LANG", "en");
    var words = words("validate");
    words.addAll(List.of(args));
    if (file != null) {
      words.addAll(List.of("--config", config.toString()));
    }
    words.add(data().toString());
    return Cli.plain().environment(variables).and(words);
  }

  private Path data() {
    return folder.resolve("data");
  }

  private JsonNode report() throws IOException {
    return new ObjectMapper().readTree(folder.resolve("report.json").toFile());
  }

  private static JsonNode schema() throws IOException {
    return new ObjectMapper().readTree(Path.of("schemas/config.schema.json").toFile());
  }

  private static Schema validator() throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(schema());
  }
}
