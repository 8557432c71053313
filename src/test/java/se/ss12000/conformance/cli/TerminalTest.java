package se.ss12000.conformance.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static se.ss12000.conformance.cli.Cli.words;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TerminalTest {
  private static final String ESCAPE = "\u001b[";

  @TempDir Path folder;

  @Test
  void coloursAreForTerminalsOnly() {
    var broken = Delivery.broken(folder, 1);

    assertThat(Cli.plain().terminal().and(words("validate", broken)).out()).contains(ESCAPE);
    assertThat(Cli.plain().and(words("validate", broken)).out()).doesNotContain(ESCAPE);
  }

  @Test
  void coloursCanBeRefused() {
    var broken = Delivery.broken(folder, 1);
    var plain = Cli.plain().and(words("validate", broken));
    var noColor = Cli.plain().terminal().environment(Map.of("LANG", "en", "NO_COLOR", "1"));

    assertThat(Cli.plain().terminal().and(words("validate --no-color", broken)).out())
        .isEqualTo(plain.out());
    assertThat(noColor.and(words("validate", broken)).out()).isEqualTo(plain.out());
  }

  @Test
  void anEmptyVariableRefusesNothing() {
    var empty = Cli.plain().terminal().environment(Map.of("LANG", "en", "NO_COLOR", ""));

    assertThat(empty.and(words("validate", Delivery.broken(folder, 1))).out()).contains(ESCAPE);
  }

  @Test
  void coloursChangeNothingElse() {
    var broken = Delivery.broken(folder, 1);
    String coloured = Cli.plain().terminal().and(words("validate", broken)).out();

    assertThat(coloured.replaceAll("\u001b\\[[\\d;]*m", ""))
        .isEqualTo(Cli.plain().and(words("validate", broken)).out());
  }

  @Test
  void filesAndMachinesGetNoColours() throws Exception {
    var broken = Delivery.broken(folder.resolve("in"), 1);
    Path file = folder.resolve("report.txt");
    var terminal = Cli.plain().terminal();

    terminal.and(words("validate --report", "console=" + file, broken));

    assertThat(Files.readString(file)).isNotEmpty().doesNotContain(ESCAPE);
    assertThat(terminal.and(words("validate --report json", broken)).out()).doesNotContain(ESCAPE);
    assertThat(terminal.and(words("validate --report junit", broken)).out()).doesNotContain(ESCAPE);
  }

  @Test
  void helpAndCataloguesHaveNoColours() {
    for (String command : new String[] {"--help", "rules list", "scenarios show C.1"}) {
      assertThat(Cli.plain().terminal().and(words(command)).out())
          .as(command)
          .isEqualTo(Cli.plain().and(words(command)).out());
    }
  }

  @Test
  void progressIsShownOnATerminalAndWipedOut() {
    var big = thousandPersons();

    var result = Cli.plain().terminal().and(words("validate --report json --scenario C.11", big));

    assertThat(result.err()).contains("1000 records read").endsWith("\r\u001b[K");
    assertThat(
            Cli.plain()
                .terminal()
                .environment(Map.of("LANG", "sv"))
                .and(words("validate --scenario C.11", big))
                .err())
        .contains("1000 poster lästa");
  }

  @Test
  void noProgressWhereNobodyLooksOrWants() {
    var big = thousandPersons();

    assertThat(Cli.plain().and(words("validate --scenario C.11", big)).err()).isEmpty();
    assertThat(Cli.plain().terminal().and(words("validate --quiet --scenario C.11", big)).err())
        .isEmpty();
  }

  @Test
  void verboseSaysWhatWasReadAndAsWhat() {
    var sound = Delivery.sound(folder);

    var verbose = Cli.plain().and(words("validate --verbose", sound));

    assertThat(verbose.errLines())
        .hasSize(4)
        .startsWith(
            sound.pathOf("absences.json") + ": 1 records of type Absence",
            sound.pathOf("organisations.json") + ": 2 records of type Organisation",
            sound.pathOf("persons.json") + ": 1 records of type Person")
        .last(STRING)
        .matches("index of ids and what rules remember: \\d+ kB in memory, 0 kB on disk");
    assertThat(verbose.out()).isEqualTo(Cli.plain().and(words("validate", sound)).out());
  }

  @Test
  void quietLeavesTheVerdicts() {
    var broken = Delivery.sound(folder).page("persons.json", Delivery.person("no uuid", ""));

    var quiet = Cli.plain().and(words("validate --quiet --scenario C.11", broken));
    var loud = Cli.plain().and(words("validate --scenario C.11", broken));

    assertThat(quiet.out()).contains("C.11").contains("Overall: NOT CONFORMANT");
    assertThat(quiet.out()).doesNotContain("SCH-005").hasSizeLessThan(loud.out().length() / 2);
    assertThat(loud.out()).contains("SCH-005");
    assertThat(quiet.exitCode()).isEqualTo(loud.exitCode()).isEqualTo(1);
  }

  @Test
  void quietDoesNotSilenceMistakes() {
    assertThat(Cli.run("validate", "--quiet", "no-such-file.json").errLines()).hasSize(1);
  }

  @Test
  void everyLineFitsTheTerminal() {
    var broken = Delivery.broken(folder, 3);

    for (String language : new String[] {"sv", "en"}) {
      String command = "validate --complete --language " + language;
      assertThat(Cli.plain().and(words(command, broken)).outLines())
          .filteredOn(line -> !line.contains(folder.toString()))
          .allMatch(line -> line.length() <= 80, "at most 80 columns");
    }
  }

  private Delivery thousandPersons() {
    return new Delivery(folder)
        .page(
            "persons.json",
            IntStream.rangeClosed(1, 1000)
                .mapToObj(i -> Delivery.person(Delivery.pupil(i), ""))
                .toArray(String[]::new));
  }
}
