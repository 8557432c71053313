package se.ss12000.conformance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PlainCommandTest {
  private static final String VALID = "samples/municipality";
  private static final String BROKEN = "samples/broken/unknown-codes/delivery";

  static Stream<List<String>> plainCommands() {
    return Stream.of(
        List.of(VALID),
        List.of("--complete", VALID),
        List.of(BROKEN, "--quiet"),
        List.of(VALID, BROKEN),
        List.of("--report=json", BROKEN),
        List.of("--report=jsn", VALID),
        List.of("samples/nothing"));
  }

  @ParameterizedTest
  @MethodSource("plainCommands")
  void saysTheSameAsByWayOfTheOptions(List<String> words) {
    var plain = new ArrayList<>(List.of("validate"));
    plain.addAll(words);
    var parsed = new ArrayList<>(plain);
    // The default, which only what reads options knows.
    parsed.add("--max-findings=20");

    Cli.Result byDoor = Cli.run(plain.toArray(String[]::new));
    Cli.Result byOptions = Cli.run(parsed.toArray(String[]::new));

    assertThat(byDoor.exitCode()).isEqualTo(byOptions.exitCode());
    assertThat(byDoor.err()).isEqualTo(byOptions.err());
    assertThat(byDoor.out())
        .isEqualTo(byOptions.out().replaceFirst("\\s*\"--max-findings=20\",", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--complet", "--complete=false", "-h", "--version", "-", "--report", ""})
  void leavesEverythingElseToTheOptions(String word) {
    assertThat(PlainCommand.of(surroundings(Map.of()), "validate", VALID, word)).isEmpty();
    assertThat(PlainCommand.of(surroundings(Map.of()), "validate", word)).isEmpty();
  }

  @Test
  void leavesWhatIsSaidTwiceToTheOptions() {
    assertThat(PlainCommand.of(surroundings(Map.of()), "validate", "--quiet", VALID, "--quiet"))
        .isEmpty();
  }

  @Test
  void leavesWhatIsSetInTheEnvironmentToTheOptions() {
    assertThat(PlainCommand.of(surroundings(Map.of("SS12000_COMPLETE", "true")), "validate", VALID))
        .isEmpty();
  }

  @Test
  void understandsWhatIsPlain() {
    assertThat(PlainCommand.of(surroundings(Map.of()), "validate", "--complete", VALID))
        .isPresent();
  }

  private static Surroundings surroundings(Map<String, String> environment) {
    var nobody = new PrintWriter(Writer.nullWriter());
    return new Surroundings(
        InputStream.nullInputStream(), nobody, nobody, false, false, 80, environment, Cli.CLOCK);
  }
}
