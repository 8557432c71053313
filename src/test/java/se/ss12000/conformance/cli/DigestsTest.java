package se.ss12000.conformance.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static se.ss12000.conformance.cli.Cli.words;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DigestsTest {
  private static final String ONE = " --scenario C.11";

  @TempDir Path folder;

  /** The digests of a run. */
  private record Digests(String schemas, String scenarios, String input) {}

  @Test
  void theyAreSha256() throws Exception {
    var digests = digests(ONE, "in");

    assertThat(Set.of(digests.schemas(), digests.scenarios(), digests.input()))
        .hasSize(3)
        .allMatch(digest -> digest.matches("sha256:[0-9a-f]{64}"));
  }

  @Test
  void equalInputHasEqualDigests() throws Exception {
    assertThat(digests(ONE, "in")).isEqualTo(digests(ONE, "in"));
  }

  @Test
  void theInputHasADigestOfItsContents() throws Exception {
    var before = digests(ONE, "in");
    var changed = Delivery.sound(folder.resolve("in"));
    changed.page("persons.json", Delivery.person(Delivery.PUPIL, ",'middleName':'Bo'"));

    var after = digests(ONE, changed);

    assertThat(after.input()).isNotEqualTo(before.input());
    assertThat(after.schemas()).isEqualTo(before.schemas());
    assertThat(after.scenarios()).isEqualTo(before.scenarios());
  }

  @Test
  void theInputHasADigestOfItsNames() throws Exception {
    var before = digests(ONE, "in");
    var more = Delivery.sound(folder.resolve("in")).file("more/persons.json", "[]");

    assertThat(digests(ONE, more).input()).isNotEqualTo(before.input());
  }

  @Test
  void optionsThatChangeNothingThatIsReadChangeNoDigest() throws Exception {
    assertThat(digests(ONE + " --complete --language sv --fail-on never", "in"))
        .isEqualTo(digests(ONE, "in"));
  }

  @Test
  void theSchemasHaveADigestOfTheirVersion() throws Exception {
    var schemas =
        Set.of(
            digests(ONE + " --standard 2.1", "in").schemas(),
            digests(ONE + " --standard 2.0", "in").schemas());

    assertThat(schemas).hasSize(2);
    assertThat(digests(" --standard 2.1 --scenario C.11", "in").input())
        .isEqualTo(digests(" --standard 2.0 --scenario C.11", "in").input());
  }

  @Test
  void theScenariosHaveADigestOfThoseThatAreJudged() throws Exception {
    var all = digests("", "in").scenarios();
    var one = digests(" --scenario C.11", "in").scenarios();
    var other = digests(" --scenario C.1", "in").scenarios();

    assertThat(Stream.of(all, one, other).collect(Collectors.toSet())).hasSize(3);
  }

  @Test
  void aScenarioOfOnesOwnCountsWithItsContentAndItsBase() throws Exception {
    Path mine = folder.resolve("mine.yaml");
    var files = new Delivery(folder).file("mine.yaml", "id: MINE\nextends: C.11\n");
    String before = digests(" --scenario " + mine, "in").scenarios();
    files.file("mine.yaml", "id: MINE\nextends: C.11 # again\n");
    String after = digests(" --scenario " + mine, "in").scenarios();
    files.file("mine.yaml", "id: MINE\nextends: C.1\n");
    String otherBase = digests(" --scenario " + mine, "in").scenarios();

    assertThat(Stream.of(before, after, otherBase).collect(Collectors.toSet())).hasSize(3);
  }

  private Digests digests(String options, String name) throws JsonProcessingException {
    return digests(options, Delivery.sound(folder.resolve(name)));
  }

  private static Digests digests(String options, Delivery delivery) throws JsonProcessingException {
    String out = Cli.plain().and(words("validate --report json" + options, delivery)).out();
    JsonNode digests = new ObjectMapper().readTree(out).path("run").path("digests");
    return new Digests(
        digests.path("schemas").asText(),
        digests.path("scenarios").asText(),
        digests.path("input").asText());
  }
}
