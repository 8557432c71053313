package se.ss12000.conformance.standard;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.ss12000.conformance.text.Language;
import se.ss12000.conformance.text.Text;

/** The errata are complete, and what they change is there to be changed. */
final class ErrataTest {
  private static final List<Standard> ADOPTED = load(Reading.ADOPTED);
  private static final int ERRATA = 24;

  static List<Standard> adopted() {
    return ADOPTED;
  }

  static List<Standard> literal() {
    return load(Reading.LITERAL);
  }

  /** Every erratum once, although it applies to several versions. */
  static Stream<Erratum> errata() {
    return ADOPTED.stream().flatMap(standard -> standard.errata().stream()).distinct();
  }

  @Test
  void haveIdsOfTheirOwnAndEachAppliesSomewhere() {
    List<String> written =
        StreamSupport.stream(Standards.json("errata.json").spliterator(), false)
            .map(json -> json.path("id").asText())
            .toList();

    assertThat(written).hasSize(ERRATA).doesNotHaveDuplicates().isSorted();
    assertThat(errata().map(Erratum::id)).containsExactlyInAnyOrderElementsOf(written);
  }

  @ParameterizedTest
  @MethodSource("adopted")
  void areAllKnownThatAVersionNames(Standard standard) {
    JsonNode api = Standards.json(standard.name() + "/api.json");

    assertThat(standard.errata())
        .extracting(Erratum::id)
        .containsExactlyElementsOf(StandardReader.strings(api.path("errata")));
  }

  @ParameterizedTest
  @MethodSource("errata")
  void tellBothReadingsInBothLanguages(Erratum erratum) {
    assertThat(Stream.of(erratum.title(), erratum.literal(), erratum.adopted(), erratum.why()))
        .doesNotHaveDuplicates()
        .allSatisfy(
            text -> {
              assertThat(Arrays.stream(Language.values()).map(text::in))
                  .noneMatch(String::isBlank)
                  .doesNotHaveDuplicates();
              assertThat(text.placeholders()).isEmpty();
            });
    assertThat(List.of(erratum.title())).map(Text::en).noneMatch(title -> title.endsWith("."));
  }

  @ParameterizedTest
  @MethodSource("errata")
  void touchOnlyWhatThereIs(Erratum erratum) {
    Set<String> brought = new TreeSet<>(erratum.literally().required());
    erratum.spellings().forEach(brought::addAll);

    assertThat(erratum.touches())
        .containsAll(brought)
        .allSatisfy(
            touched ->
                assertThat(ADOPTED.stream().filter(applies(erratum)))
                    .map(standard -> new FullPath(standard, touched))
                    .anyMatch(path -> isThere(path, brought)));
  }

  /** A name that only the erratum knows is there when something could have it. */
  private static boolean isThere(FullPath path, Set<String> brought) {
    return path.isOperation()
        || path.isAttribute()
        || (brought.contains(path.path()) && path.owner().isObject());
  }

  @ParameterizedTest
  @MethodSource("adopted")
  void changeAttributesThatAreThere(Standard standard) {
    assertThat(standard.errata())
        .allSatisfy(
            erratum -> {
              Erratum.Literally literally = erratum.literally();
              assertThat(literally.required())
                  .allMatch(path -> new FullPath(standard, path).owner().isObject())
                  .noneMatch(path -> new FullPath(standard, path).isRequired());
              assertThat(literally.notRequired())
                  .allMatch(path -> new FullPath(standard, path).isRequired());
              assertThat(literally.undefined())
                  .allMatch(path -> new FullPath(standard, path).isAttribute());
              assertThat(erratum.recommended())
                  .allMatch(path -> new FullPath(standard, path).isAttribute())
                  .noneMatch(path -> new FullPath(standard, path).isRequired());
            });
  }

  @Test
  void describeAnewOnlyAttributesThatSomeVersionHas() {
    assertThat(errata())
        .allSatisfy(
            erratum ->
                assertThat(erratum.literally().replaced().keySet())
                    .allSatisfy(
                        path ->
                            assertThat(ADOPTED.stream().filter(applies(erratum)))
                                .as(path)
                                .allMatch(standard -> new FullPath(standard, path).isAttribute())));
  }

  @ParameterizedTest
  @MethodSource("adopted")
  void answerOtherwiseOnlyWhereThereIsAnAnswer(Standard standard) {
    assertThat(standard.errata())
        .flatExtracting(erratum -> erratum.literally().answers().entrySet())
        .isNotEmpty()
        .allSatisfy(answer -> replaces(standard, answer.getKey(), answer.getValue()));
  }

  private static void replaces(Standard standard, String key, JsonNode answers) {
    assertThat(standard.operations())
        .hasEntrySatisfying(
            key,
            operation ->
                assertThat(operation.answers())
                    .containsKeys(StandardReader.names(answers).toArray(new String[0])));
    assertThat(standard.types()).containsKeys(typesIn(answers).toArray(String[]::new));
  }

  private static Stream<String> typesIn(JsonNode answers) {
    return Stream.of("pageOf", "arrayOf", "object")
        .flatMap(shape -> answers.findValuesAsText(shape).stream());
  }

  @ParameterizedTest
  @MethodSource("adopted")
  void ofTwoSpellingsEachVersionHasOne(Standard standard) {
    assertThat(standard.errata().stream().flatMap(erratum -> erratum.spellings().stream()))
        .isNotEmpty()
        .allSatisfy(
            same ->
                assertThat(same.stream().filter(p -> new FullPath(standard, p).isAttribute()))
                    .hasSize(1));
  }

  @ParameterizedTest
  @MethodSource("adopted")
  void otherValuesStandForOnesOfTheCodeLists(Standard standard) {
    assertThat(standard.errata().stream().flatMap(erratum -> erratum.values().stream()))
        .isNotEmpty()
        .allSatisfy(
            value -> {
              assertThat(value.severity()).isIn("note", "warning", "error");
              assertThat(codesAt(standard, value))
                  .as(value.written())
                  .isNotEmpty()
                  .noneMatch(codes -> codes.contains(value.written()))
                  .allMatch(
                      codes -> value.standard().isEmpty() || codes.contains(value.standard()));
            });
  }

  /** The code lists that a value may be met in; a star means all that have the standard's value. */
  private static List<List<String>> codesAt(Standard standard, Erratum.OtherValue value) {
    return value.at().equals("*")
        ? standard.schemas().values().stream()
            .flatMap(schema -> schema.attributes().values().stream())
            .map(Attribute::codes)
            .filter(codes -> codes.contains(value.standard()))
            .toList()
        : List.of(new FullPath(standard, value.at()).attribute().orElseThrow().codes());
  }

  @ParameterizedTest
  @MethodSource("errata")
  void nameRulesByTheirIds(Erratum erratum) {
    assertThat(erratum.rules()).allMatch(rule -> rule.matches("[A-Z]{3}-\\d{3}"));
  }

  @ParameterizedTest
  @MethodSource("literal")
  void readToTheLetterChangeOnlyTheSchemasThatTheyName(Standard literal) {
    Standard standard = Standards.load(literal.name(), Reading.ADOPTED);
    Set<String> changed =
        standard.documents().keySet().stream()
            .filter(file -> !Place.at(standard, file).equals(Place.at(literal, file)))
            .map(file -> file.replace(StandardReader.SCHEMA_FILE, ""))
            .collect(Collectors.toSet());
    Set<String> named =
        literal.errata().stream()
            .map(Erratum::literally)
            .flatMap(ErrataTest::paths)
            .map(path -> path.substring(0, path.indexOf('.')))
            .collect(Collectors.toSet());

    assertThat(changed).isNotEmpty().isEqualTo(named);
    assertThat(literal.documents().keySet()).isEqualTo(standard.documents().keySet());
  }

  private static Stream<String> paths(Erratum.Literally literally) {
    return Stream.of(
            literally.required(),
            literally.notRequired(),
            literally.replaced().keySet(),
            literally.undefined())
        .flatMap(Set::stream);
  }

  private static List<Standard> load(Reading reading) {
    return Standards.names().stream().map(name -> Standards.load(name, reading)).toList();
  }

  private static Predicate<Standard> applies(Erratum erratum) {
    return standard -> standard.errata().contains(erratum);
  }
}
