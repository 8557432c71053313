package se.ss12000.conformance.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.ss12000.conformance.check.Check;
import se.ss12000.conformance.report.Report;
import se.ss12000.conformance.run.Progress;
import se.ss12000.conformance.run.RunRequest;
import se.ss12000.conformance.run.Validation;
import se.ss12000.conformance.scenario.Scenario;
import se.ss12000.conformance.source.SourceException;
import se.ss12000.conformance.source.file.FileSource;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.text.DidYouMean;
import se.ss12000.conformance.text.Language;
import se.ss12000.conformance.text.Text;
import se.ss12000.conformance.yaml.YamlException;

/** Judges files. */
@Command(name = "validate", mixinStandardHelpOptions = true, resourceBundle = Main.MESSAGES)
final class ValidateCommand implements Callable<Integer> {
  private static final Text NO_FILE =
      Text.sv("{path} finns inte; kontrollera sökvägen")
          .en("{path} does not exist; check the path");
  private static final Text NO_TYPE =
      Text.sv("--type: entitetstypen {word} finns inte i {version}. {hint}")
          .en("--type: there is no entity type {word} in {version}. {hint}");
  private static final Text OTHER_VERSION =
      Text.sv("--scenario: {id} gäller inte version {version}, bara {versions}")
          .en("--scenario: {id} is not for version {version}, only for {versions}");
  private static final Text TOO_MANY =
      Text.sv("scenarierna har för många olika referencedBy för en körning; ange färre --scenario")
          .en(
              "the scenarios have too many different referencedBy for one run; give fewer --scenario");
  private static final Text NEGATIVE =
      Text.sv("--max-findings ska vara 0 eller mer").en("--max-findings must be 0 or more");

  private final Surroundings surroundings;
  private final Language language;

  @Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "path")
  List<Path> paths = new ArrayList<>();

  @Mixin StandardOptions standardOptions = new StandardOptions();
  @Mixin ReportOptions reports = new ReportOptions();
  @Mixin CommonOptions common = new CommonOptions();

  @Option(names = "--type", paramLabel = "TYPE", descriptionKey = "type")
  @Nullable String type;

  @Option(names = "--scenario", paramLabel = "ID|FILE", descriptionKey = "scenario")
  List<String> scenarios = new ArrayList<>();

  @Option(names = "--complete", descriptionKey = "complete")
  boolean complete;

  @Option(names = "--require-verdict", descriptionKey = "require-verdict")
  boolean requireVerdict;

  ValidateCommand(Surroundings surroundings, Language language) {
    this.surroundings = surroundings;
    this.language = language;
  }

  @Override
  public Integer call() throws IOException, SourceException, YamlException {
    refuseMissing();
    ReportFiles files = reports.files(paths);
    Standard standard = standardOptions.load();
    try (var source = new FileSource(paths, typeIn(standard), standard, surroundings.in())) {
      Report report = validation(standard).run(source);
      files.write(report, language, common, surroundings);
      return reports.exitCode(report, requireVerdict).code();
    }
  }

  private void refuseMissing() {
    FileSource.missing(paths).stream()
        .findFirst()
        .ifPresent(
            path -> {
              throw new UsageException(NO_FILE.with("path", path));
            });
    if (reports.maxFindings < 0) {
      throw new UsageException(NEGATIVE);
    }
  }

  private Validation validation(Standard standard) throws YamlException {
    RunRequest request = request(standard);
    try {
      return new Validation(request);
    } catch (IllegalArgumentException e) {
      throw new UsageException(TOO_MANY);
    }
  }

  private RunRequest request(Standard standard) throws YamlException {
    List<Check> checks = AllChecks.of(standard, StandardOptions.others(standard));
    var shelf = new ScenarioShelf(List.of(standard), AllChecks.ruleIds(checks));
    List<Scenario> judged = scenarios.isEmpty() ? bundled(shelf, standard) : named(shelf, standard);
    return new RunRequest(
        standard,
        checks,
        judged,
        !scenarios.isEmpty(),
        complete,
        Optional.empty(),
        List.of(),
        reports.maxFindings,
        reports.showValues,
        "validate",
        paths.stream()
            .map(path -> path.toString().replace('\\', '/'))
            .collect(Collectors.joining(" ")),
        ToolVersion.name(),
        shelf.digest(),
        surroundings.clock(),
        progress(),
        fault -> {
          if (common.debug) {
            fault.printStackTrace(surroundings.err());
          }
        });
  }

  private Progress progress() {
    boolean line = surroundings.errIsTerminal() && !common.quiet;
    return line || common.verbose
        ? new TerminalProgress(surroundings.err(), language, line, common.verbose)
        : Progress.SILENT;
  }

  private static List<Scenario> bundled(ScenarioShelf shelf, Standard standard)
      throws YamlException {
    return shelf.all().stream().filter(s -> s.versions().contains(standard.name())).toList();
  }

  private List<Scenario> named(ScenarioShelf shelf, Standard standard) throws YamlException {
    var named = new ArrayList<Scenario>();
    for (String idOrFile : scenarios) {
      Scenario scenario = shelf.find(idOrFile);
      if (!scenario.versions().contains(standard.name())) {
        throw new UsageException(
            OTHER_VERSION.with(
                Map.of(
                    "id", Text.same(scenario.id()),
                    "version", Text.same(standard.name()),
                    "versions", Text.same(String.join(", ", scenario.versions())))));
      }
      if (!named.contains(scenario)) {
        named.add(scenario);
      }
    }
    return named;
  }

  private Optional<EntityType> typeIn(Standard standard) {
    if (type == null) {
      return Optional.empty();
    }
    String wanted = type;
    Optional<EntityType> found =
        standard.types().values().stream()
            .filter(t -> t.name().equalsIgnoreCase(wanted))
            .findFirst();
    if (found.isEmpty()) {
      throw new UsageException(
          NO_TYPE.with(
              Map.of(
                  "word", Text.same(wanted),
                  "version", Text.same(standard.name()),
                  "hint", DidYouMean.question(wanted, standard.types().keySet()))));
    }
    return found;
  }
}
