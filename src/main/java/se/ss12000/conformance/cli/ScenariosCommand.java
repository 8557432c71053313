package se.ss12000.conformance.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import se.ss12000.conformance.scenario.Conformance;
import se.ss12000.conformance.scenario.Level;
import se.ss12000.conformance.scenario.Requirement;
import se.ss12000.conformance.scenario.Scenario;
import se.ss12000.conformance.standard.Reading;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.standard.Standards;
import se.ss12000.conformance.text.Language;
import se.ss12000.conformance.text.Text;
import se.ss12000.conformance.yaml.YamlException;

/** Tells what the scenarios ask for, and whether a scenario file is sound. */
@Command(name = "scenarios", mixinStandardHelpOptions = true, resourceBundle = Main.MESSAGES)
final class ScenariosCommand implements Callable<Integer> {
  private static final Map<Level, Text> LEVELS =
      Map.of(
          Level.MUST, Text.sv("Skall").en("Must"),
          Level.SHOULD, Text.sv("Bör").en("Should"));
  private static final Text FROM_TO =
      Text.sv("{process}: från {provider} till {consumer}. Versioner: {versions}")
          .en("{process}: from {provider} to {consumer}. Versions: {versions}");
  private static final Text SINCE = Text.sv(" (från {version})").en(" (from {version})");
  private static final Text SOUND = Text.sv("{file}: inga fel").en("{file}: no faults");

  private final Surroundings surroundings;
  private final Language language;

  @Mixin CommonOptions options = new CommonOptions();

  ScenariosCommand(Surroundings surroundings, Language language) {
    this.surroundings = surroundings;
    this.language = language;
  }

  @Override
  public Integer call() throws YamlException {
    list(options);
    return ExitCode.CONFORMANT.code();
  }

  @Command(name = "list", mixinStandardHelpOptions = true, resourceBundle = Main.MESSAGES)
  void list(@Mixin CommonOptions common) throws YamlException {
    var table = new Table(surroundings.width());
    for (Scenario scenario : shelf().all()) {
      table.row(scenario.id(), scenario.process().in(language), scenario.title().in(language));
    }
    table.print(surroundings.out());
  }

  @Command(name = "show", mixinStandardHelpOptions = true, resourceBundle = Main.MESSAGES)
  void show(
      @Parameters(paramLabel = "ID|FILE", descriptionKey = "show-scenario") String idOrFile,
      @Mixin StandardOptions standardOptions,
      @Mixin CommonOptions common)
      throws YamlException {
    Scenario scenario = shelf().find(idOrFile);
    PrintWriter out = surroundings.out();
    out.println(scenario.id() + "  " + scenario.title().in(language));
    print(scenario.purpose().in(language));
    print(
        FROM_TO
            .with(
                Map.of(
                    "process", scenario.process(),
                    "provider", scenario.provider(),
                    "consumer", scenario.consumer(),
                    "versions", Text.same(String.join(", ", scenario.versions()))))
            .in(language));
    print(scenario.note().in(language));
    for (Level level : Level.values()) {
      out.println();
      out.println(LEVELS.getOrDefault(level, Text.NONE).in(language));
      requirements(scenario, level, standardOptions.load());
    }
    out.println();
    print(Conformance.FORMULA.in(language));
  }

  private void requirements(Scenario scenario, Level level, Standard standard) {
    var table = new Table(surroundings.width());
    for (Requirement requirement : scenario.requirements()) {
      if (requirement.level() == level) {
        String since =
            requirement.since().isEmpty()
                ? ""
                : SINCE.with("version", requirement.since()).in(language);
        table.row("", requirement.kind(), requirement.text(standard).in(language) + since);
      }
    }
    table.print(surroundings.out());
  }

  private void print(String paragraph) {
    var table = new Table(surroundings.width());
    table.row(paragraph);
    table.print(surroundings.out());
  }

  @Command(name = "lint", mixinStandardHelpOptions = true, resourceBundle = Main.MESSAGES)
  int lint(
      @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "lint-file")
          List<String> files,
      @Mixin CommonOptions common) {
    boolean sound = true;
    for (String file : files) {
      try {
        shelf().find(file);
        surroundings.out().println(SOUND.with("file", file).in(language));
      } catch (YamlException e) {
        sound = false;
        e.faults().forEach(fault -> surroundings.err().println(fault.in(language)));
      } catch (UsageException e) {
        sound = false;
        surroundings.err().println("ss12000: " + e.reason().in(language).strip());
      }
    }
    return (sound ? ExitCode.CONFORMANT : ExitCode.WRONG_USE).code();
  }

  /** Scenario files have to fit every version they name. */
  private ScenarioShelf shelf() {
    var standards = new ArrayList<Standard>();
    Standards.names().forEach(name -> standards.add(Standards.load(name, Reading.ADOPTED)));
    Standard first = standards.get(0);
    var judging = new JudgingOptions();
    return new ScenarioShelf(standards, () -> judging.rules(first, surroundings.clock()));
  }
}
