package se.ss12000.conformance.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.ss12000.conformance.source.SourceException;
import se.ss12000.conformance.text.Language;
import se.ss12000.conformance.yaml.YamlException;

/** Makes one report of the parts of a split run, as if it had not been split. */
@Command(name = "merge", mixinStandardHelpOptions = true, resourceBundle = Main.MESSAGES)
final class ReportMergeCommand implements Callable<Integer> {
  private final Surroundings surroundings;
  private final Language language;

  @Parameters(arity = "2..*", paramLabel = "PART.json", descriptionKey = "report-parts")
  List<Path> files = new ArrayList<>();

  @Option(names = "--complete", descriptionKey = "merge-complete")
  boolean complete;

  @Option(names = "--report", paramLabel = "FORMAT[=FILE]", descriptionKey = "report")
  List<String> reports = new ArrayList<>();

  @Option(names = "--fail-on", paramLabel = "error|warning|never", descriptionKey = "fail-on")
  ReportOptions.FailOn failOn = ReportOptions.FailOn.ERROR;

  @Option(names = "--require-verdict", descriptionKey = "require-verdict")
  boolean requireVerdict;

  @Mixin CommonOptions common = new CommonOptions();

  ReportMergeCommand(Surroundings surroundings, Language language) {
    this.surroundings = surroundings;
    this.language = language;
  }

  @Override
  public Integer call() throws IOException, SourceException, YamlException {
    var parts = new PartReports(files, surroundings);
    ReportFiles.of(reports.isEmpty() ? List.of("console") : reports, files);
    var command = new ValidateCommand(surroundings, language);
    command.common = common;
    new CommandLine(command)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .parseArgs(parts.together(complete).and(options()).toArray(String[]::new));
    parts.refuseChanged(command.standardOptions.load());
    return command.call();
  }

  private List<String> options() {
    var options = new ArrayList<String>();
    reports.forEach(report -> options.add("--report=" + report));
    options.add("--fail-on=" + failOn);
    if (requireVerdict) {
      options.add("--require-verdict");
    }
    return options;
  }
}
