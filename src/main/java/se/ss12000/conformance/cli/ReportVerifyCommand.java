package se.ss12000.conformance.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.ss12000.conformance.cli.Verification.Line;
import se.ss12000.conformance.cli.Verification.Outcome;
import se.ss12000.conformance.report.Report;
import se.ss12000.conformance.text.Language;
import se.ss12000.conformance.text.Text;

/** Tells whether a JSON report is what this program makes of what it rests on. */
@Command(name = "verify", mixinStandardHelpOptions = true, resourceBundle = Main.MESSAGES)
final class ReportVerifyCommand implements Callable<Integer> {
  private static final Text SIGNATURE = Text.sv("underskrift").en("signature");
  private static final Text NO_FILE =
      Text.sv("--{option}: {file} finns inte eller går inte att läsa")
          .en("--{option}: {file} does not exist or is unreadable");
  private static final Text NO_KEY =
      Text.sv("--signature kräver --public-key").en("--signature takes --public-key");
  private static final Text FORGED =
      Text.sv("rapporten är ändrad eller undertecknad med en annan nyckel")
          .en("the report was changed, or signed with another key");

  private final Surroundings surroundings;
  private final Language language;

  @Parameters(paramLabel = "REPORT.json", descriptionKey = "report-file")
  Path report = Path.of("");

  @Option(names = "--recording", paramLabel = "FILE", descriptionKey = "verify-recording")
  @Nullable Path recording;

  @Option(names = "--public-key", paramLabel = "FILE", descriptionKey = "public-key")
  @Nullable Path publicKey;

  @Option(names = "--signature", paramLabel = "FILE", descriptionKey = "signature")
  @Nullable Path signature;

  @Mixin CommonOptions common = new CommonOptions();

  ReportVerifyCommand(Surroundings surroundings, Language language) {
    this.surroundings = surroundings;
    this.language = language;
  }

  @Override
  public Integer call() throws IOException {
    if (signature != null && publicKey == null) {
      throw new UsageException(NO_KEY);
    }
    if (recording != null && !Files.isReadable(recording)) {
      throw new UsageException(NO_FILE.with("option", "recording").with("file", recording));
    }
    Report stated = ReportArguments.read(report).report();
    var lines = new ArrayList<Line>();
    if (publicKey != null) {
      lines.add(signed(publicKey));
    }
    lines.addAll(new Verification(stated, recording, surroundings, language).lines());
    if (!common.quiet) {
      print(lines);
    }
    return exitCode(lines).code();
  }

  private Line signed(Path key) throws IOException {
    Path file = signature == null ? ReportSignCommand.beside(report) : signature;
    if (!Files.isReadable(file)) {
      throw new UsageException(NO_FILE.with("option", "signature").with("file", file));
    }
    boolean fits = Ed25519Key.isSigned(Files.readAllBytes(report), Files.readAllBytes(file), key);
    return fits
        ? new Line(SIGNATURE, Outcome.FITS, Text.NONE)
        : new Line(SIGNATURE, Outcome.DIFFERS, FORGED);
  }

  private void print(List<Line> lines) {
    var table = new Table(surroundings.width());
    lines.forEach(
        line ->
            table.row(
                line.aspect().in(language),
                line.outcome().text().in(language),
                line.detail().in(language)));
    table.print(surroundings.out());
  }

  /** What a signature vouches for need not be judged again. */
  private static ExitCode exitCode(List<Line> lines) {
    if (lines.stream().anyMatch(line -> line.outcome() == Outcome.DIFFERS)) {
      return ExitCode.NOT_CONFORMANT;
    }
    boolean signed = lines.get(0).aspect().equals(SIGNATURE);
    boolean judged = lines.get(lines.size() - 1).outcome() == Outcome.FITS;
    return signed || judged ? ExitCode.CONFORMANT : ExitCode.NOT_JUDGED;
  }
}
