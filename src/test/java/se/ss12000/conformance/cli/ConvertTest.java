package se.ss12000.conformance.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static se.ss12000.conformance.cli.Cli.words;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What another program saved, made a recording and judged. */
final class ConvertTest {
  private static final Path MADE_UP = Path.of("src/test/resources/captures");
  private static final Path REAL = Path.of("../shared/captures/reference-api");

  @TempDir Path folder;
  private Path recording = Path.of("");

  @BeforeEach
  void namesTheRecording() {
    recording = folder.resolve("converted.jsonl");
  }

  @Test
  void saysWhatWasCarriedOverAndWhatWasLeftOut() {
    Cli.Result result = convert(MADE_UP);

    assertThat(result.exitCode()).isZero();
    assertThat(result.out()).isEmpty();
    assertThat(result.err())
        .contains("4 of 8 exchanges", "validate " + recording, "personal values")
        .contains("01-list-too-early", "02-ingest", "04-list-slash", "08-put")
        .doesNotContain("07-malformed-id");
  }

  @Test
  void whatWasConvertedIsJudgedAsACrawlIs() throws IOException {
    convert(MADE_UP);

    assertThat(errors(recording)).containsExactly("API-020 Organisation");
  }

  /** Every finding has been compared with what was captured, and is as the facts have it. */
  @Test
  void findsInARealImplementationOnlyWhatIsThere() throws IOException {
    assumeTrue(Files.isDirectory(REAL), "the captures are not beside the project");
    convert(REAL);

    assertThat(errors(recording))
        .containsExactly(
            "API-020 Activity",
            "API-020 Duty",
            "API-020 Group",
            "API-020 Organisation",
            "API-020 Person",
            "API-023 ",
            "API-023 Person",
            "API-041 Person",
            "API-060 Group",
            "API-061 Person",
            "API-064 Person",
            "REF-001 Activity",
            "REF-001 Group",
            "REF-001 Person",
            "SCH-001 Activity",
            "SCH-001 Duty",
            "SCH-001 Group",
            "SCH-001 Person");
  }

  @Test
  void doesNotCallARecordingPartOfADelivery() {
    convert(MADE_UP);

    for (String format : new String[] {"console", "markdown", "sarif", "html"}) {
      assertThat(Cli.plain().and(words("validate --report " + format, recording)).out())
          .as(format)
          .doesNotContain("perhaps a part of a delivery", "Files show the data half");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://service.example/", "--demo", "--dry-run"})
  void asksNoService(String word) {
    Cli.Result result =
        Cli.plain().and(words("crawl --convert " + MADE_UP + " " + word + " --record", recording));

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(recording).doesNotExist();
  }

  @Test
  void saysWhereToWriteAndWhatToRead() {
    assertThat(Cli.run("crawl", "--convert", MADE_UP.toString()).err()).contains("--record FILE");
    assertThat(convert(folder.resolve("none")).err()).contains("is no folder");
    assertThat(convert(folder).exitCode()).isEqualTo(3);
    assertThat(recording).doesNotExist();
  }

  private Cli.Result convert(Path captures) {
    return Cli.plain().and(words("crawl --convert " + captures + " --record", recording));
  }

  /** The errors by rule and entity type. */
  private static Set<String> errors(Path recording) throws IOException {
    String json =
        Cli.plain().and(words("validate --max-findings 0 --report json", recording)).out();
    var errors = new TreeSet<String>();
    for (JsonNode finding : new ObjectMapper().readTree(json).path("findings")) {
      if (finding.path("severity").asText().equals("error")) {
        errors.add(finding.path("rule").asText() + " " + finding.path("entityType").asText());
      }
    }
    return errors;
  }
}
