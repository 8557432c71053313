package se.ss12000.conformance.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.ss12000.conformance.text.Language;
import se.ss12000.conformance.text.Text;

final class SectionTest {
  private static final Text NO_WORD =
      Text.sv("{word} finns inte. {hint}").en("there is no {word}. {hint}");

  @Test
  void offersTheKeyThatWasMeant() {
    assertThat(faults("titel: x", file -> file.onlyKeys(Set.of("title", "id"))))
        .containsExactly("a.yaml:1:1: there is no key titel here. Did you mean title?");
  }

  @Test
  void namesTheKeysThereAreWhenNoneIsNear() {
    assertThat(faults("id: 1\ncolour: x", file -> file.onlyKeys(Set.of("title", "id"))))
        .containsExactly("a.yaml:2:1: there is no key colour here. Allowed are id, title");
  }

  @Test
  void findsEveryUnknownKey() {
    assertThat(faults("qq: 1\nid: 2\nzz: 3", file -> file.onlyKeys(Set.of("id")))).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "[a, b]", "7"})
  void wantsKeysWhereKeysBelong(String text) {
    assertThat(faults(text, file -> file.onlyKeys(Set.of("id"))))
        .singleElement()
        .asString()
        .endsWith("keys with values must stand here");
  }

  @Test
  void acceptsKeysThatAreKnown() {
    assertThat(faults("id: 1", file -> file.onlyKeys(Set.of("id", "title")))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"other: 1", "id:", "id: null"})
  void missesARequiredKey(String text) {
    assertThat(faults(text, file -> file.required("id")))
        .singleElement()
        .asString()
        .endsWith("the key id is missing");
  }

  @Test
  void acceptsARequiredKey() {
    assertThat(faults("id: 1", file -> file.required("id"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"a: x, x", "a: '  x y ', x y", "a: \"2.1\", 2.1", "b: x, ''", "a:, ''"})
  void readsText(String text, String expected) throws YamlException {
    assertThat(read(text).at("a").text()).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a: 2.1", "a: 7", "a: true", "a: [x]", "a: {b: c}", "a: 2026-08-17T"})
  void wantsTextWhereTextBelongs(String text) {
    boolean isText = text.endsWith("T");

    assertThat(faults(text, file -> file.at("a").text()))
        .isEqualTo(isText ? List.of() : List.of("a.yaml:1:1: a text must stand here"));
  }

  @ParameterizedTest
  @CsvSource({"a: x, x", "a: 7, 7", "a: true, true", "a: 2.5, 2.5", "b: 1, ''"})
  void readsScalarsAsInData(String text, String expected) throws YamlException {
    assertThat(read(text).at("a").scalar()).isEqualTo(expected);
  }

  @Test
  void wantsOneValueWhereAScalarBelongs() {
    assertThat(faults("a: [1]", file -> file.at("a").scalar())).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "100, 100", "50, 50"})
  void readsNumbersWithinBounds(String written, int number) throws YamlException {
    assertThat(read("a: " + written).at("a").number(1, 100, 7)).isEqualTo(number);
  }

  @Test
  void usesTheOtherNumberWhenNoneStandsThere() throws YamlException {
    assertThat(read("b: 1").at("a").number(1, 100, 7)).isEqualTo(7);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"0", "101", "-5", "50.5", "'50'", "true", "[50]", "99999999999999999999", "1e400"})
  void refusesOtherNumbers(String written) {
    assertThat(faults("a: " + written, file -> file.at("a").number(1, 100, 7)))
        .containsExactly("a.yaml:1:1: a whole number from 1 to 100 must stand here");
  }

  @Test
  void readsLists() throws YamlException {
    Section file = read("a: [x, y]\nb: [1, true, z]");

    assertThat(file.at("a").texts()).containsExactly("x", "y");
    assertThat(file.at("b").scalars()).containsExactly("1", "true", "z");
    assertThat(file.at("c").list()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a: x", "a: {b: c}", "a: 1"})
  void wantsAListWhereAListBelongs(String text) {
    assertThat(faults(text, file -> file.at("a").list()))
        .containsExactly("a.yaml:1:1: a list must stand here");
  }

  @Test
  void findsFaultWithAnElementWhereItStands() {
    assertThat(faults("a:\n  - x\n  - [y]\n", file -> file.at("a").texts()))
        .containsExactly("a.yaml:3:5: a text must stand here");
  }

  @Test
  void readsTextsInBothLanguages() throws YamlException {
    assertThat(read("a: {sv: ett, en: one}").at("a").bilingual()).isEqualTo(new Text("ett", "one"));
    assertThat(read("b: 1").at("a").bilingual()).isEqualTo(Text.NONE);
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "{sv: ett}|the key en is missing",
        "{en: one}|the key sv is missing",
        "{sv: ett, en: one, de: eins}|there is no key de here.",
        "ett|keys with values must stand here",
        "{sv: 1, en: one}|a text must stand here",
      },
      delimiter = '|')
  void wantsBothLanguagesAndNoOther(String text, String fault) {
    assertThat(faults("a: " + text, file -> file.at("a").bilingual()))
        .singleElement()
        .asString()
        .contains(fault);
  }

  @Test
  void refusesBracesThatAreInOneLanguageOnly() {
    assertThat(faults("a: {sv: 'se {id}', en: see}", file -> file.at("a").bilingual())).hasSize(1);
  }

  @Test
  void acceptsOneOfTheWords() throws YamlException {
    assertThat(read("a: green").at("a").oneOf(List.of("red", "green"), NO_WORD)).isEqualTo("green");
  }

  @Test
  void offersTheWordThatWasMeant() {
    assertThat(faults("a: gren", file -> file.at("a").oneOf(List.of("red", "green"), NO_WORD)))
        .containsExactly("a.yaml:1:1: there is no gren. Did you mean green?");
  }

  @Test
  void offersNoWordWhenNoneIsNear() {
    assertThat(faults("a: x", file -> file.at("a").oneOf(List.of("red", "green"), NO_WORD)))
        .containsExactly("a.yaml:1:1: there is no x");
  }

  private static Section read(String text) throws YamlException {
    return YamlFile.read("a.yaml", text.getBytes(UTF_8));
  }

  private static List<String> faults(String text, Consumer<Section> action) {
    YamlException refused =
        catchThrowableOfType(
            YamlException.class,
            () -> {
              Section file = read(text);
              action.accept(file);
              file.check();
            });
    return refused == null
        ? List.of()
        : refused.faults().stream().map(fault -> fault.in(Language.EN)).toList();
  }
}
