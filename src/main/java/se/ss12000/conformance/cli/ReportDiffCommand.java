package se.ss12000.conformance.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.ss12000.conformance.report.Difference;
import se.ss12000.conformance.report.console.ConsoleDifference;
import se.ss12000.conformance.text.Language;

/** Tells what is new, gone and unchanged from one report to a later one. */
@Command(name = "diff", mixinStandardHelpOptions = true, resourceBundle = Main.MESSAGES)
final class ReportDiffCommand implements Callable<Integer> {
  /** What makes the command fail. */
  enum FailOn {
    NEW,
    NEVER
  }

  private final Surroundings surroundings;
  private final Language language;

  @Parameters(index = "0", paramLabel = "OLD.json", descriptionKey = "report-old")
  Path old = Path.of("");

  @Parameters(index = "1", paramLabel = "NEW.json", descriptionKey = "report-new")
  Path later = Path.of("");

  @Option(names = "--fail-on", paramLabel = "new|never", descriptionKey = "fail-on-new")
  FailOn failOn = FailOn.NEW;

  @Mixin CommonOptions common = new CommonOptions();

  ReportDiffCommand(Surroundings surroundings, Language language) {
    this.surroundings = surroundings;
    this.language = language;
  }

  @Override
  public Integer call() throws IOException {
    Difference difference =
        Difference.between(
            ReportArguments.read(old).report(), ReportArguments.read(later).report());
    new ConsoleDifference(common.colour(surroundings), surroundings.width())
        .write(difference, language, surroundings.out());
    boolean fails = failOn == FailOn.NEW && difference.isWorse();
    return (fails ? ExitCode.NOT_CONFORMANT : ExitCode.CONFORMANT).code();
  }
}
