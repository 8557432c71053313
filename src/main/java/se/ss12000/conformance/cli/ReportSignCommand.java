package se.ss12000.conformance.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.ss12000.conformance.text.Language;
import se.ss12000.conformance.text.Text;

/** Signs a JSON report with a key of the user's own; the signature is kept in a file beside it. */
@Command(name = "sign", mixinStandardHelpOptions = true, resourceBundle = Main.MESSAGES)
final class ReportSignCommand implements Callable<Integer> {
  private static final String ENDING = ".sig";
  private static final Text WRITTEN =
      Text.sv("underskriften står i {file}").en("the signature is in {file}");
  private static final Text NOT_WRITTEN =
      Text.sv("{file} gick inte att skriva").en("{file} could not be written");

  private final Surroundings surroundings;
  private final Language language;

  @Parameters(paramLabel = "REPORT.json", descriptionKey = "report-file")
  Path report = Path.of("");

  @Option(names = "--key", paramLabel = "FILE", required = true, descriptionKey = "signing-key")
  Path key = Path.of("");

  @Mixin CommonOptions common = new CommonOptions();

  ReportSignCommand(Surroundings surroundings, Language language) {
    this.surroundings = surroundings;
    this.language = language;
  }

  @Override
  public Integer call() throws IOException {
    ReportArguments.read(report);
    byte[] signature = Ed25519Key.sign(Files.readAllBytes(report), key);
    Path file = beside(report);
    try {
      Files.write(file, signature);
    } catch (IOException e) {
      throw new UsageException(NOT_WRITTEN.with("file", file));
    }
    if (!common.quiet) {
      surroundings.err().println("ss12000: " + WRITTEN.with("file", file).in(language));
    }
    return ExitCode.CONFORMANT.code();
  }

  /** Where the signature of a report is kept unless somebody says otherwise. */
  static Path beside(Path report) {
    return report.resolveSibling(report.getFileName() + ENDING);
  }
}
