package se.ss12000.conformance.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.ss12000.conformance.standard.Reading;
import se.ss12000.conformance.standard.Standards;
import se.ss12000.conformance.yaml.YamlException;

final class AppliedConfigurationTest {
  @TempDir Path folder;

  @Test
  void fillsAddressesFromTheEnvironment() throws IOException, YamlException {
    var applied =
        read(
            """
            endpoint:
              url: ${SCHOOL}/v2.0
              elsewhere: {Grade: 'https://${GRADES}.example/v2.0'}
            """);
    var environment = Map.of("SCHOOL", "https://school.example", "GRADES", "grades");
    var standard = Standards.load(Standards.defaultName(), Reading.ADOPTED);

    assertThat(applied.url(environment)).contains(URI.create("https://school.example/v2.0"));
    assertThat(applied.elsewhere(applied.scope(standard, Set.of()), environment))
        .containsOnly(entry("/grades", URI.create("https://grades.example/v2.0")));
  }

  @Test
  void hasNoAddressWhenNoneIsStated() throws IOException, YamlException {
    assertThat(read("language: en").url(Map.of())).isEmpty();
  }

  @Test
  void refusesAVariableThatIsNotThereOrGivesNoAddress() throws IOException, YamlException {
    var applied = read("endpoint: {url: '${SCHOOL}'}");

    assertThatThrownBy(() -> applied.url(Map.of()))
        .hasMessageEndingWith("c.yaml refers to SCHOOL, which is not in the environment");
    assertThatThrownBy(() -> applied.url(Map.of("SCHOOL", "no address")))
        .hasMessageEndingWith("c.yaml: ${SCHOOL} does not give an address");
  }

  @Test
  void meansFilesFromWhereItIs() throws IOException, YamlException {
    var applied = read("language: en");

    assertThat(applied.beside("w.yaml")).isEqualTo(folder.resolve("w.yaml").toString());
    assertThat(applied.beside("/elsewhere/w.yaml")).isEqualTo("/elsewhere/w.yaml");
    assertThat(applied.beside("")).isEmpty();
  }

  private AppliedConfiguration read(String content) throws IOException, YamlException {
    return AppliedConfiguration.read(Files.writeString(folder.resolve("c.yaml"), content));
  }
}
