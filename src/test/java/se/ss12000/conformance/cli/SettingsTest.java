package se.ss12000.conformance.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import se.ss12000.conformance.yaml.YamlException;

/** What a command that asks a service is told by the environment and the configuration. */
final class SettingsTest {
  private static final String OAUTH2 =
      """
      endpoint:
        credentials:
          oauth2:
            tokenUrl: https://login.school.example/${REALM}/token
            clientId: ours
            clientSecret: ${OUR_SECRET}
        tls: {ca: ca.pem}
      limits: {requests: 9}
      """;

  @TempDir Path folder;
  private Path file = Path.of("");

  @Command(name = "ask")
  static final class Asking {
    @Option(names = "--config")
    String config = "";

    @Option(names = "--secret-file")
    String secretFile = "";

    @Option(names = "--token-url")
    String tokenUrl = "";

    @Option(names = "--ca")
    String ca = "";

    @Option(names = "--max-requests")
    String most = "";

    @Option(names = "--only")
    List<String> only = new ArrayList<>();
  }

  @BeforeEach
  void where() {
    file = folder.resolve("c.yaml");
  }

  @Test
  void putsInWhatTheCommandKnows() throws IOException, YamlException {
    Files.writeString(file, OAUTH2);

    assertThat(arguments(Map.of("REALM", "r", "OUR_SECRET", "s"), "ask", "--only", "Person"))
        .containsExactly(
            "ask",
            "--max-requests=9",
            "--ca=" + folder.resolve("ca.pem"),
            "--token-url=https://login.school.example/r/token",
            "--only",
            "Person",
            "--config=" + file);
  }

  @Test
  void takesListsFromTheEnvironmentApart() throws IOException, YamlException {
    Files.writeString(file, "scope: {types: [Room]}");

    assertThat(arguments(Map.of("SS12000_ONLY", "Person, Group"), "ask"))
        .contains("--only=Person", "--only=Group")
        .doesNotContain("--only=Room");
    assertThat(arguments(Map.of(), "ask")).contains("--only=Room");
  }

  @Test
  void givesASecretWhereItIsLookedFor() throws IOException {
    Files.writeString(file, OAUTH2);

    assertThat(settings(Map.of("OUR_SECRET", "s")).environment())
        .containsOnly(entry("OUR_SECRET", "s"), entry("SS12000_CLIENT_SECRET", "s"));
    assertThat(settings(Map.of("OUR_SECRET", "s", "SS12000_CLIENT_SECRET", "mine")).environment())
        .containsEntry("SS12000_CLIENT_SECRET", "mine");
    assertThat(settings(Map.of()).environment()).isEmpty();
  }

  @Test
  void neverPutsASecretAmongTheArguments() throws IOException, YamlException {
    Files.writeString(file, OAUTH2);

    assertThat(arguments(Map.of("REALM", "r", "OUR_SECRET", "hunter2"), "ask"))
        .noneMatch(argument -> argument.contains("hunter2"));
  }

  @Test
  void aSecretInAFileIsMeantFromTheConfiguration() throws IOException, YamlException {
    Files.writeString(file, "endpoint: {credentials: {bearer: {token: 'file:t.txt'}}}");

    assertThat(arguments(Map.of(), "ask")).contains("--secret-file=" + folder.resolve("t.txt"));
  }

  @Test
  void refusesAVariableThatIsNotThere() throws IOException {
    Files.writeString(file, OAUTH2);

    assertThatThrownBy(() -> arguments(Map.of("REALM", "r"), "ask"))
        .hasMessage(file + " refers to OUR_SECRET, which is not in the environment");
    assertThatThrownBy(() -> arguments(Map.of("OUR_SECRET", "s"), "ask"))
        .hasMessageContaining("refers to REALM");
  }

  @Test
  void needsNoSecretWhenOneIsGivenOtherwise() throws IOException, YamlException {
    Files.writeString(file, OAUTH2);

    assertThat(arguments(Map.of("REALM", "r"), "ask", "--secret-file=own"))
        .contains("--ca=" + folder.resolve("ca.pem"));
    assertThat(arguments(Map.of("REALM", "r", "SS12000_CLIENT_SECRET", "s"), "ask"))
        .contains("--max-requests=9");
  }

  @Test
  void leavesOtherCommandsAlone() throws IOException, YamlException {
    Files.writeString(file, "failOn: nevr");

    assertThat(arguments(Map.of(), "other", "--config=" + file))
        .containsExactly("other", "--config=" + file, "--config=" + file);
    assertThatThrownBy(() -> arguments(Map.of(), "ask")).isInstanceOf(YamlException.class);
  }

  private Settings settings(Map<String, String> environment, String... args) {
    var all = new ArrayList<>(List.of(args));
    all.add("--config=" + file);
    return new Settings(all.toArray(String[]::new), environment);
  }

  private String[] arguments(Map<String, String> environment, String... args) throws YamlException {
    CommandLine program =
        new CommandLine(CommandLine.Model.CommandSpec.create()).addSubcommand(new Asking());
    return settings(environment, args).arguments(program);
  }
}
