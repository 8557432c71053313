package se.ss12000.conformance.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static se.ss12000.conformance.cli.Cli.words;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LanguageTest {
  private static final String ENGLISH = "Usage:";
  private static final String SWEDISH = "Användning:";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "LANG, sv_SE.UTF-8, Användning:",
    "LANG, sv, Användning:",
    "LANG, sv_FI, Användning:",
    "LANG, SV_se, Användning:",
    "LANG, en_GB.UTF-8, Usage:",
    "LANG, C, Usage:",
    "LANG, C.UTF-8, Usage:",
    "LANG, POSIX, Usage:",
    "LANG, de_DE.UTF-8, Usage:",
    "LC_MESSAGES, sv_SE.UTF-8, Användning:",
    "LC_ALL, sv_SE.UTF-8, Användning:"
  })
  void theLocaleOfTheEnvironmentChooses(String variable, String value, String word) {
    assertThat(help(Map.of(variable, value))).contains(word);
  }

  @Test
  void theVariablesGoBeforeEachOtherAsPosixHasIt() {
    assertThat(help(Map.of("LC_ALL", "C", "LC_MESSAGES", "sv_SE", "LANG", "sv_SE")))
        .contains(ENGLISH);
    assertThat(help(Map.of("LC_ALL", "sv_SE", "LC_MESSAGES", "C", "LANG", "C"))).contains(SWEDISH);
    assertThat(help(Map.of("LC_MESSAGES", "sv_SE", "LANG", "C"))).contains(SWEDISH);
    assertThat(help(Map.of("LC_ALL", "", "LANG", "sv_SE"))).contains(SWEDISH);
    assertThat(help(Map.of("LC_CTYPE", "sv_SE", "LANG", "C"))).contains(ENGLISH);
  }

  @Test
  void withoutVariablesTheMachineChooses() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("sv-SE"));
      assertThat(help(Map.of())).contains(SWEDISH);
      Locale.setDefault(Locale.JAPAN);
      assertThat(help(Map.of())).contains(ENGLISH);
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "validate --help --language sv",
        "validate --language sv --help",
        "validate --language=sv --help",
        "validate --language SV --help",
        "--language sv validate --help",
        "--language sv --help",
        "scenarios --language sv --help",
        "completion --language sv --help"
      })
  void theOptionGoesBeforeTheEnvironment(String command) {
    var result = Cli.plain().environment(Map.of("LC_ALL", "en_GB")).and(words(command));

    assertThat(result.out()).contains(SWEDISH);
    assertThat(result.exitCode()).isZero();
  }

  @Test
  void englishCanBeHadInASwedishEnvironment() {
    var result =
        Cli.plain()
            .environment(Map.of("LANG", "sv_SE.UTF-8"))
            .and(words("validate --language en --help"));

    assertThat(result.out()).contains(ENGLISH);
  }

  @ParameterizedTest
  @CsvSource({
    "console, UPPFYLLER INTE, NOT CONFORMANT",
    "junit, är inte en e-postadress, is not an e-mail address"
  })
  void everyReportSpeaksIt(String format, String swedish, String english) {
    var broken = Delivery.broken(folder, 1);
    String command = "validate --report " + format + " --language ";

    assertThat(Cli.plain().and(words(command + "sv", broken)).out())
        .contains(swedish)
        .doesNotContain(english);
    assertThat(Cli.plain().and(words(command + "en", broken)).out())
        .contains(english)
        .doesNotContain(swedish);
  }

  /** A JSON report can be rendered in either language, so it carries both. */
  @ParameterizedTest
  @CsvSource({"sv, är inte en e-postadress", "en, is not an e-mail address"})
  void aReportInJsonSpeaksItFirst(String language, String said) {
    var broken = Delivery.broken(folder, 1);
    String command = "validate --report json --language " + language;

    String report = Cli.plain().and(words(command, broken)).out();

    assertThat(report.lines().filter(line -> line.startsWith("      \"message\":")))
        .isNotEmpty()
        .allMatch(line -> line.contains(said));
  }

  @Test
  void theVerdictOfAMachineIsTheSameInEveryLanguage() {
    var broken = Delivery.broken(folder, 1);

    for (String language : new String[] {"sv", "en"}) {
      assertThat(
              Cli.plain().and(words("validate --report json --language " + language, broken)).out())
          .contains("\"verdict\": \"not-conformant\"")
          .contains("\"severity\": \"error\"")
          .contains("\"language\": \"" + language + "\"");
    }
  }

  private static String help(Map<String, String> environment) {
    return Cli.plain().environment(environment).and("validate", "--help").out();
  }
}
