package se.ss12000.conformance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class GenerateCommandTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;

  private Path generate(String options) {
    Path out = folder.resolve("data");
    Cli.Result result = Cli.plain().and(Cli.words("generate " + options, "--out", out));
    assertThat(result.exitCode()).as(result.err()).isZero();
    return out;
  }

  private JsonNode judged(Path data) throws IOException {
    Path report = folder.resolve("report.json");
    Cli.plain()
        .and(
            Cli.words(
                "validate --complete --all-rules --max-findings 100000",
                "--report",
                "json=" + report,
                data));
    return JSON.readTree(report.toFile());
  }

  private static List<String> texts(JsonNode list, String... names) {
    return StreamSupport.stream(list.spliterator(), false)
        .map(
            node ->
                String.join(" ", Stream.of(names).map(name -> node.path(name).asText()).toList()))
        .sorted()
        .toList();
  }

  @ParameterizedTest
  @CsvSource({"1,1", "1,9", "2,1", "7,1", "30,1", "30,2", "64,3", "500,1", "500,4"})
  void makesUpWhatHasNoFinding(int persons, long seed) throws IOException {
    JsonNode report = judged(generate("--persons " + persons + " --seed " + seed));

    assertThat(texts(report.path("findings"), "rule", "message")).isEmpty();
    assertThat(report.path("scenarios")).isNotEmpty();
    assertThat(texts(report.path("scenarios"), "verdict")).doesNotContain("not-conformant");
  }

  @ParameterizedTest
  @CsvSource({"30,1", "30,5", "400,2"})
  void meetsEveryScenario(int persons, long seed) throws IOException {
    JsonNode report = judged(generate("--format jsonl --persons " + persons + " --seed " + seed));

    assertThat(texts(report.path("scenarios"), "verdict"))
        .hasSize(21)
        .allMatch(verdict -> verdict.equals("conformant"));
  }

  @ParameterizedTest
  @CsvSource({"30,1,0.5", "300,2,0.05", "30,3,1"})
  void tellsExactlyWhatIsWrong(int persons, long seed, double rate) throws IOException {
    Path data = generate("--persons %d --seed %d --faults %s".formatted(persons, seed, rate));
    JsonNode truth = JSON.createArrayNode().addAll(lines(folder.resolve("data.truth.jsonl")));

    assertThat(truth).hasSizeGreaterThan(10);
    assertThat(texts(judged(data).path("findings"), "rule", "entityType", "entityId"))
        .isEqualTo(texts(truth, "rule", "type", "id"));
  }

  private static List<JsonNode> lines(Path file) throws IOException {
    try (var values = JSON.readerFor(JsonNode.class).<JsonNode>readValues(file.toFile())) {
      return values.readAll();
    }
  }

  @Test
  void writesLinesWhoseTypesTheirAttributesTell() {
    Cli.Result lines = Cli.run("generate", "--persons", "30");
    Cli.Result judged = Cli.plain().stdin(lines.out()).and("validate", "--complete", "-");

    assertThat(lines.exitCode()).isZero();
    assertThat(judged.exitCode()).as(judged.out()).isZero();
    assertThat(judged.out()).contains("Person 30").contains("Attendance ");
  }

  @Test
  void writesTheSameRecordsAsPagesAndAsLines() throws IOException {
    JsonNode pages = judged(generate("--persons 30"));
    Path lines = folder.resolve("lines");
    Cli.plain().and(Cli.words("generate --persons 30 --format jsonl", "--out", lines));

    assertThat(judged(lines).path("entities")).isEqualTo(pages.path("entities"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--persons 0",
        "--persons many",
        "--persons 10 --faults 1.5 --out new",
        "--persons 10 --faults 0.1",
        "--persons 10 --format pages",
        "--persons 10 --from 2025-10-06 --to 2025-10-05",
        "--persons 10 --from 2025-07-01 --to 2025-07-05",
        "--persons 10 --from 2025-10-06 --to 2026-10-05",
        "--persons 10 --from 2026-10-26 --to 2026-11-20",
        "--persons 10 --out pom.xml",
        "--persons 10 --out src",
        "--seed 1"
      })
  void refusesWhatItCannotDo(String options) {
    Cli.Result result = Cli.plain().and(Cli.words("generate " + options));

    assertThat(result.exitCode()).isEqualTo(ExitCode.WRONG_USE.code());
    assertThat(result.out()).isEmpty();
    assertThat(result.errLines()).hasSize(1);
    assertThat(Files.exists(Path.of("new"))).isFalse();
  }
}
