package se.ss12000.conformance.cli;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static se.ss12000.conformance.cli.Cli.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

final class HelpTest {
  private static final List<String> LANGUAGES = List.of("sv", "en");
  private static final Pattern COMMAND = Pattern.compile(" {2}(\\w+) {2,}\\S.*");
  private static final Pattern OPTION = Pattern.compile(" +(-\\w, )?--\\S+( {2,}\\S.*)?");
  private static final Pattern OPTION_ALONE = Pattern.compile(" +(-\\w, )?--\\S+");

  @Test
  void theTwoLanguagesHaveTheSameKeys() {
    assertThat(bundle("sv").stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(bundle("en").stringPropertyNames());
  }

  @Test
  void everyTextIsTranslated() {
    Properties sv = bundle("sv");
    Properties en = bundle("en");

    assertThat(en.stringPropertyNames())
        .filteredOn(key -> en.getProperty(key).matches("(?s).*\\w{3}.*"))
        .isNotEmpty()
        .noneMatch(key -> en.getProperty(key).equals(sv.getProperty(key)));
  }

  @TestFactory
  Stream<DynamicTest> everyTextIsShownSomewhere() {
    return LANGUAGES.stream().flatMap(HelpTest::shown);
  }

  private static Stream<DynamicTest> shown(String language) {
    String shown =
        packed(commands().map(command -> help(command, language).out()).collect(joining()));
    Properties texts = bundle(language);
    return texts.stringPropertyNames().stream()
        .sorted()
        .map(
            key ->
                dynamicTest(
                    language + ": " + key,
                    () ->
                        assertThat(shown)
                            .contains(packed(texts.getProperty(key).replace("%n", "")))));
  }

  @TestFactory
  Stream<DynamicTest> theHelpOfEveryCommandIsComplete() {
    return LANGUAGES.stream()
        .flatMap(
            language ->
                commands().map(c -> dynamicTest(language + ": " + c, () -> complete(c, language))));
  }

  private static void complete(String command, String language) {
    var result = help(command, language);
    List<String> lines = result.outLines();

    assertThat(result.exitCode()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(lines).allMatch(line -> line.length() <= 80, "at most 80 columns");
    assertThat(lines.get(0)).doesNotStartWith("Usage").doesNotStartWith("Användning");
    assertThat(result.out()).contains("-h, --help").contains("-V, --version");
    for (int i = 0; i < lines.size(); i++) {
      if (OPTION_ALONE.matcher(lines.get(i)).matches()) {
        assertThat(lines.get(i + 1)).as(lines.get(i)).matches(" {10,}\\S.*");
      }
    }
  }

  @Test
  void helpNamesTheOptionsThatTheInterfacePromises() {
    assertThat(help("validate", "en").out())
        .contains("--standard", "--type", "--scenario", "--complete", "--reading", "--report")
        .contains("--fail-on", "--language", "--show-values", "--max-findings")
        .contains("--require-verdict", "--quiet", "--verbose", "--debug", "--no-color");
  }

  @Test
  void helpTellsTheExitCodesAndShowsExamples() {
    for (String language : LANGUAGES) {
      assertThat(help("validate", language).out())
          .containsPattern("0 \\w+")
          .containsPattern("(?s)1 .*2 .*3 .*4 ")
          .contains("ss12000 validate --complete");
    }
  }

  @Test
  void optionsAreRecognisedByThisTest() {
    assertThat(help("validate", "en").outLines().stream().filter(OPTION.asMatchPredicate()))
        .hasSizeGreaterThan(15);
    assertThat(commands()).hasSizeGreaterThan(10).contains("scenarios lint", "schemas show");
  }

  /** Every command, as the help of the program tells them. */
  private static Stream<String> commands() {
    return Stream.concat(
        Stream.of(""),
        subcommands("")
            .flatMap(
                command ->
                    Stream.concat(
                        Stream.of(command), subcommands(command).map(s -> command + " " + s))));
  }

  private static Stream<String> subcommands(String command) {
    List<String> lines = help(command, "en").outLines();
    int start = lines.indexOf("Commands:");
    return start < 0
        ? Stream.of()
        : lines.subList(start, lines.size()).stream()
            .map(COMMAND::matcher)
            .filter(m -> m.matches())
            .map(m -> m.group(1));
  }

  private static Cli.Result help(String command, String language) {
    return Cli.plain()
        .environment(Map.of("LANG", language))
        .and(words((command + " --help").strip()));
  }

  private static String packed(String text) {
    return text.replaceAll("\\s+", "");
  }

  private static Properties bundle(String language) {
    String name = language.equals("en") ? "Messages.properties" : "Messages_sv.properties";
    var properties = new Properties();
    try (var in = Objects.requireNonNull(Main.class.getResourceAsStream(name))) {
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
