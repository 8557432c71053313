package se.ss12000.conformance.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static se.ss12000.conformance.cli.Cli.words;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WrongUseTest {
  private static final Pattern OF_THE_LIBRARY =
      Pattern.compile("Invalid value|expected one of|is not an? |field |java\\.|\\[\\w+, ");
  private static final Pattern UNFINISHED = Pattern.compile("[?.]\\.|\\s$|  |\\{\\w+}");

  @TempDir Path folder;

  /** Everything that can be wrong with a command line, F standing for a sound file. */
  private static final String WRONG =
      """
      validate
      validat F
      help
      validate --no-such-option F
      validate --type
      validate --type Persn F
      validate --type person --type person F
      validate --quiet --quiet F
      validate --standard 3.0 F
      validate --standard
      validate --reading litteral F
      validate --language de F
      validate --fail-on note F
      validate --max-findings -1 F
      validate --max-findings many F
      validate --max-findings 99999999999 F
      validate --complete=perhaps F
      validate --report josn F
      validate --report =x F
      validate --report json=no/such/folder/report.json F
      validate --report json --report junit F
      validate --scenario C.99 F
      validate --scenario . F
      validate no-such-file.json
      validate F no-such-file.json
      scenarios shwo
      scenarios show
      scenarios show C.99
      scenarios show C.1 C.2
      scenarios lint
      scenarios lint no-such-file.yaml
      rules lits
      rules list --standard 1.0
      rules list extra
      schemas shw
      schemas show
      schemas show Persn
      schemas list extra
      completion extra
      """;

  @TestFactory
  Stream<DynamicTest> everyMistakeIsAnsweredInOneSentenceOfEitherLanguage() {
    return WRONG.lines().map(line -> dynamicTest(line, () -> assertOneSentence(line)));
  }

  private void assertOneSentence(String line) {
    var english = run(line, "en");
    var swedish = run(line, "sv");

    assertOneSentence(english);
    assertOneSentence(swedish);
    assertThat(swedish.err()).isNotEqualTo(english.err());
  }

  private static void assertOneSentence(Cli.Result result) {
    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.errLines()).as("one sentence").hasSize(1);
    assertThat(result.errLines().get(0))
        .startsWith("ss12000: ")
        .as("well-formed")
        .doesNotContainPattern(UNFINISHED)
        .as("words of our own")
        .doesNotContainPattern(OF_THE_LIBRARY);
  }

  private Cli.Result run(String line, String language) {
    var sound = Delivery.sound(folder);
    List<String> args =
        words(line).stream().map(w -> w.equals("F") ? sound.pathOf("persons.json") : w).toList();
    return Cli.plain().environment(Map.of("LANG", language)).and(args);
  }

  @ParameterizedTest
  @CsvSource({
    "validat x, validate",
    "vaildate x, validate",
    "rule, rules",
    "scenario, scenarios",
    "completions, completion",
    "scenarios lsit, list",
    "scenarios lnt, lint",
    "rules lst, list",
    "schemas shw, show",
    "validate --stadnard 2.0 x, --standard",
    "validate --scenarios C.1 x, --scenario",
    "validate --fail_on error x, --fail-on",
    "validate --max-finding 3 x, --max-findings",
    "validate --report josn x, json",
    "validate --report jnuit x, junit",
    "validate --report consol x, console",
    "schemas show Persn, Person",
    "schemas show calendar-event, CalendarEvent",
    "scenarios show C13, C.13",
    "scenarios show DPN, DNP"
  })
  void theNearestWordIsOffered(String line, String meant) {
    List<String> args =
        words(line).stream()
            .map(w -> w.equals("x") ? Delivery.sound(folder).pathOf("persons.json") : w)
            .toList();

    var result = Cli.plain().and(args);

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err()).contains("Did you mean " + meant + "?");
    assertThat(Cli.plain().environment(Map.of("LANG", "sv")).and(args).err())
        .contains("Menade du " + meant + "?");
  }

  @ParameterizedTest
  @CsvSource({
    "--type, Persson, Person",
    "--type, organization, Organisation",
    "--scenario, C.133, C.13",
    "--standard, 2.O, 2.0"
  })
  void theNearestValueIsOffered(String option, String written, String meant) {
    var result =
        Cli.run("validate", option, written, Delivery.sound(folder).pathOf("persons.json"));

    assertThat(result.err()).contains(written).contains("Did you mean " + meant + "?");
  }

  @Test
  void nothingIsOfferedWhenNothingIsNear() {
    var result = Cli.run("frobnicate");

    assertThat(result.err()).contains("frobnicate").doesNotContain("Did you mean");
  }

  @Test
  void theHelpThatIsPointedToIsThatOfTheCommand() {
    assertThat(Cli.run("validate").err()).contains("ss12000 validate --help");
    assertThat(Cli.run("scenarios", "lsit").err()).contains("ss12000 scenarios --help");
  }

  @Test
  void debugShowsNoTraceForAMistakeOfTheUser() {
    String file = Delivery.sound(folder).pathOf("persons.json");

    assertThat(Cli.run("validate", "--debug", "--type", "Persn", file).err())
        .doesNotContain("\tat ")
        .hasLineCount(1);
    assertThat(Cli.run("validate", "--debug", "no-such-file.json").err()).doesNotContain("\tat ");
    assertThat(Cli.run("validate", "--debug", "--scenario", file, file).err())
        .doesNotContain("\tat ");
  }

  @Test
  void aWordThatCannotBeAFileNameIsAMistakeAndNoFault() {
    String file = Delivery.sound(folder).pathOf("persons.json");

    assertThat(Cli.run("validate", "--scenario", "a\0b", file).exitCode()).isEqualTo(2);
    assertThat(Cli.run("validate", "--report", "json=a\0b", file).exitCode()).isEqualTo(2);
    assertThat(Cli.run("validate", "a\0b").exitCode()).isEqualTo(2);
    assertThat(Cli.run("scenarios", "lint", "a\0b").exitCode()).isEqualTo(2);
  }
}
