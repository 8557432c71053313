package se.ss12000.conformance.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import se.ss12000.conformance.text.Language;

/** Works with reports that were written before. */
@Command(name = "report", mixinStandardHelpOptions = true, resourceBundle = Main.MESSAGES)
final class ReportCommand implements Runnable {
  @Spec CommandSpec spec;
  @Mixin CommonOptions common = new CommonOptions();

  private ReportCommand() {}

  /** The command with what it can do. */
  static CommandLine with(Surroundings surroundings, Language language) {
    return new CommandLine(new ReportCommand())
        .addSubcommand(new ReportRenderCommand(surroundings, language))
        .addSubcommand(new ReportDiffCommand(surroundings, language))
        .addSubcommand(new ReportCompareCommand(surroundings, language))
        .addSubcommand(new ReportMergeCommand(surroundings, language))
        .addSubcommand(new ReportVerifyCommand(surroundings, language))
        .addSubcommand(new ReportSignCommand(surroundings, language))
        .addSubcommand(new ReportWaiversCommand(surroundings, language));
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), ErrorMessages.NO_COMMAND);
  }
}
