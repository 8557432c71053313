package se.ss12000.conformance.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.ss12000.conformance.payload.Records;
import se.ss12000.conformance.standard.Library;
import se.ss12000.conformance.yaml.YamlException;

/** Reads scenarios, bundled ones and such as a user could write. */
final class Shelf {
  static final String HEAD =
      """
      id: OWN
      title: {sv: Egen, en: Own}
      purpose: {sv: Syfte, en: Purpose}
      process: {sv: Process, en: Process}
      provider: {sv: Givare, en: Provider}
      consumer: {sv: Tagare, en: Consumer}
      versions: ["2.0", "2.1"]
      """;

  private Shelf() {}

  static List<String> bundledIds() {
    return Library.list("scenarios").stream().map(name -> name.replace(".yaml", "")).toList();
  }

  static byte[] bytes(String id) {
    try {
      return Library.read("scenarios/" + id + ".yaml");
    } catch (NoSuchFileException e) {
      throw new IllegalArgumentException(id, e);
    }
  }

  static Scenario bundled(String id) throws YamlException {
    return reader().read(id + ".yaml", bytes(id));
  }

  static Scenario read(String text) throws YamlException {
    return reader().read("own.yaml", text.getBytes(UTF_8));
  }

  private static ScenarioReader reader() {
    return new ScenarioReader(
        List.of(Records.standard("2.1"), Records.standard("2.0")),
        List.of("2.1", "2.0"),
        rules(),
        id -> bundledIds().contains(id) ? Optional.of(bundled(id)) : Optional.empty());
  }

  static Set<String> rules() {
    try {
      return Files.readAllLines(Path.of("src/test/resources/rule-ids.txt")).stream()
          .filter(line -> line.matches("[A-Z]{3}-\\d{3}"))
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
