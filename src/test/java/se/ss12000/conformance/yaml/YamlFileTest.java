package se.ss12000.conformance.yaml;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.ss12000.conformance.payload.Position;
import se.ss12000.conformance.text.Language;
import se.ss12000.conformance.text.Text;

final class YamlFileTest {
  private static final String FILE =
      """
      # a comment
      id: å
      title: {sv: Ett, en: One}
      must:
        delivers: [Person, Group]
        fills:
          - attribute: Person.emails
            percent: 90
          - {attribute: Duty.person,
             percent: 80}
      note: >-
        two
        lines
      """;

  @ParameterizedTest
  @CsvSource({
    "id, 2, 1",
    "title, 3, 1",
    "title/en, 3, 18",
    "must, 4, 1",
    "must/delivers, 5, 3",
    "must/fills, 6, 3",
    "must/fills/0/percent, 8, 7",
    "must/fills/1/attribute, 9, 8",
    "must/fills/1/percent, 10, 8",
    "note, 11, 1",
  })
  void knowsWhereAKeyStands(String path, int line, int column) throws YamlException {
    assertThat(positionOf(path)).isEqualTo(new Position(line, column));
  }

  @ParameterizedTest
  @CsvSource({"must/delivers/0, 5, 14", "must/delivers/1, 5, 22", "must/fills/1, 9, 7"})
  void knowsWhereAnElementStands(String path, int line, int column) throws YamlException {
    assertThat(positionOf(path)).isEqualTo(new Position(line, column));
  }

  @Test
  void namesFileLineAndColumnOfAFault() throws YamlException {
    Section file = YamlFile.read("own/my.yaml", FILE.getBytes(UTF_8));

    file.at("must").at("delivers").fault(Text.sv("fel").en("wrong"));

    YamlException refused = catchThrowableOfType(YamlException.class, file::check);
    assertThat(refused).hasMessage("own/my.yaml:5:3: wrong");
    assertThat(refused.faults().get(0).in(Language.SV)).isEqualTo("own/my.yaml:5:3: fel");
  }

  @Test
  void tellsFaultsInTheOrderOfTheFile() throws YamlException {
    Section file = YamlFile.read("a.yaml", FILE.getBytes(UTF_8));
    file.at("note").fault(Text.same("last"));
    file.at("title").at("en").fault(Text.same("third"));
    file.at("title").at("sv").fault(Text.same("second"));
    file.at("id").fault(Text.same("first"));

    YamlException refused = catchThrowableOfType(YamlException.class, file::check);

    assertThat(refused.faults())
        .extracting(fault -> fault.message().en())
        .containsExactly("first", "second", "third", "last");
  }

  @Test
  void refusesADuplicateKeyWhereItStands() {
    assertThat(refused("a: 1\nb: 2\na: 3\n").get(0).position().line()).isEqualTo(3);
  }

  @Test
  void refusesADuplicateKeyFarWithin() {
    assertThat(refused("a:\n  - {x: 1,\n     x: 2}\n").get(0).position().line()).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "a: [1, 2 | 1",
        "a: 1\\nb: {c: 2 | 2",
        "a:\\n\\t- 1 | 2",
        "a: 1\\n b: 2 | 2",
        "a: 'open\\n | 2",
        "a: *nothing\\n  b: 1 | 2",
        "- 1\\nb: 2 | 2",
        "a: @x | 1",
      },
      delimiter = '|')
  void refusesBrokenYamlWhereItBreaks(String text, long line) {
    List<Fault> faults = refused(text.translateEscapes());

    assertThat(faults).hasSize(1);
    assertThat(faults.get(0).position().line()).isEqualTo(line);
    assertThat(faults.get(0).message().en()).contains("YAML");
    assertThat(faults.get(0).message().sv()).contains("YAML");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "# only a comment\n", "---\n", "null\n", "~"})
  void refusesAFileWithoutContent(String text) {
    assertThat(refused(text)).hasSize(1);
  }

  @Test
  void refusesASecondDocument() {
    assertThat(refused("a: 1\n---\nb: 2\n")).hasSize(1);
  }

  @Test
  void refusesAFileThatIsNotUtf8() {
    YamlException refused =
        catchThrowableOfType(
            YamlException.class, () -> YamlFile.read("a.yaml", "a: å\n".getBytes(ISO_8859_1)));

    assertThat(refused.faults()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a: \u0001", "a: \u0000", "\"a\": \"\\x\"", "%YAML 9.9\n---\na: 1", "!!x a"})
  void refusesOrReadsWhateverItIsGiven(String text) {
    try {
      assertThat(YamlFile.read("a.yaml", text.getBytes(UTF_8))).isNotNull();
    } catch (YamlException e) {
      assertThat(e.faults()).hasSize(1);
    }
  }

  @Test
  void refusesNestingWithoutEnd() {
    String text = "[".repeat(100_000) + "]".repeat(100_000);

    assertThat(refused(text)).hasSize(1);
  }

  private static Position positionOf(String path) throws YamlException {
    Section section = YamlFile.read("a.yaml", FILE.getBytes(UTF_8));
    for (String step : path.split("/", -1)) {
      section = step.matches("\\d") ? section.list().get(Integer.parseInt(step)) : section.at(step);
    }
    section.fault(Text.same("here"));
    YamlException refused = catchThrowableOfType(YamlException.class, section::check);
    return refused.faults().get(0).position();
  }

  private static List<Fault> refused(String text) {
    YamlException refused =
        catchThrowableOfType(
            YamlException.class, () -> YamlFile.read("a.yaml", text.getBytes(UTF_8)).check());
    assertThat(refused)
        .as("refusal of %s", text.substring(0, Math.min(80, text.length())))
        .isNotNull();
    return refused.faults();
  }
}
