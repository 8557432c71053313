package se.ss12000.conformance.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.ss12000.conformance.report.json.ReadReport;
import se.ss12000.conformance.text.Language;

/** Writes a JSON report in other formats, as the run would have. */
@Command(name = "render", mixinStandardHelpOptions = true, resourceBundle = Main.MESSAGES)
final class ReportRenderCommand implements Callable<Integer> {
  private static final String LANGUAGE = "--language";

  private final Surroundings surroundings;
  private final Language language;

  @Spec CommandSpec spec;

  @Parameters(paramLabel = "REPORT.json", descriptionKey = "report-file")
  Path report = Path.of("");

  @Option(names = "--report", paramLabel = "FORMAT[=FILE]", descriptionKey = "report")
  List<String> reports = new ArrayList<>();

  @Mixin CommonOptions common = new CommonOptions();

  ReportRenderCommand(Surroundings surroundings, Language language) {
    this.surroundings = surroundings;
    this.language = language;
  }

  @Override
  public Integer call() throws IOException {
    List<String> wanted = reports.isEmpty() ? List.of("console") : reports;
    ReportFiles files = ReportFiles.of(wanted, List.of(report));
    ReadReport read = ReportArguments.read(report);
    files.write(read.report(), isChosen() ? language : read.language(), common, surroundings);
    return ExitCode.CONFORMANT.code();
  }

  /** Unless the user says otherwise, a report keeps the language it was written in. */
  private boolean isChosen() {
    return spec.commandLine().getParseResult().hasMatchedOption(LANGUAGE)
        || spec.root().commandLine().getParseResult().hasMatchedOption(LANGUAGE);
  }
}
