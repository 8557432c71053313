package se.ss12000.conformance.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.ss12000.conformance.declaration.Declaration;
import se.ss12000.conformance.declaration.Role;
import se.ss12000.conformance.declaration.Subject;
import se.ss12000.conformance.declaration.Subject.Kind;
import se.ss12000.conformance.match.Match;
import se.ss12000.conformance.match.MatchJson;
import se.ss12000.conformance.match.MatchSheet;
import se.ss12000.conformance.match.Matching;
import se.ss12000.conformance.report.Sheet;
import se.ss12000.conformance.report.console.ConsoleSheetWriter;
import se.ss12000.conformance.report.csv.CsvSheetWriter;
import se.ss12000.conformance.report.html.HtmlSheetWriter;
import se.ss12000.conformance.report.junit.JUnitSheetWriter;
import se.ss12000.conformance.report.markdown.MarkdownSheetWriter;
import se.ss12000.conformance.scenario.Scenario;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.text.Language;
import se.ss12000.conformance.yaml.YamlException;

/** Tells whether a provider offers what a consumer needs. */
@Command(name = "match", mixinStandardHelpOptions = true, resourceBundle = Main.MESSAGES)
final class MatchCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Language language;

  @Parameters(index = "0", paramLabel = "PROVIDER", descriptionKey = "match-provider")
  Path provider = Path.of("");

  @Parameters(index = "1", paramLabel = "CONSUMER", descriptionKey = "match-consumer")
  Path consumer = Path.of("");

  @Option(names = "--report", paramLabel = "FORMAT[=FILE]", descriptionKey = "report-match")
  List<String> reports = new ArrayList<>();

  @Option(names = "--scenario", paramLabel = "FILE", descriptionKey = "match-scenario")
  List<String> own = new ArrayList<>();

  @Mixin CommonOptions common = new CommonOptions();

  MatchCommand(Surroundings surroundings, Language language) {
    this.surroundings = surroundings;
    this.language = language;
  }

  @Override
  public Integer call() throws IOException, YamlException {
    List<String> wanted = reports.isEmpty() ? List.of("console") : reports;
    var targets = Targets.of(wanted, List.of(MatchFormat.values()), List.of(provider, consumer));
    var files = new DeclarationFiles(surroundings.clock()).and(own);
    Declaration offered = files.read(provider, Role.PROVIDER);
    Declaration needed = files.read(consumer, Role.CONSUMER);
    Standard standard = DeclarationFiles.standard(needed);
    Map<String, Scenario> scenarios = scenarios(needed, files);
    Match match = new Matching(offered, needed, standard, scenarios).match();
    Sheet whole = MatchSheet.of(match, standard, scenarios, true);
    Sheet brief = MatchSheet.of(match, standard, scenarios, common.verbose);
    targets.write(
        common,
        surroundings,
        (format, style, out) -> {
          switch (format) {
            case CONSOLE ->
                new ConsoleSheetWriter(style.colour(), style.width()).write(brief, language, out);
            case JSON -> out.append(MatchJson.of(match, language));
            case MARKDOWN -> new MarkdownSheetWriter().write(whole, language, out);
            case HTML -> new HtmlSheetWriter().write(whole, language, out);
            case JUNIT ->
                new JUnitSheetWriter(surroundings.clock().instant()).write(whole, language, out);
            case CSV -> new CsvSheetWriter().write(whole, language, out);
          }
        });
    return exitCode(match).code();
  }

  private static Map<String, Scenario> scenarios(Declaration needed, DeclarationFiles files)
      throws YamlException {
    var scenarios = new LinkedHashMap<String, Scenario>();
    for (Subject subject : needed.subjects(Kind.SCENARIO).toList()) {
      scenarios.put(subject.name(), files.scenario(subject.name()));
    }
    return scenarios;
  }

  private static ExitCode exitCode(Match match) {
    return switch (match.verdict()) {
      case FITS -> ExitCode.CONFORMANT;
      case MISSING -> ExitCode.NOT_CONFORMANT;
      case UNSURE -> ExitCode.NOT_JUDGED;
    };
  }
}
