package se.ss12000.conformance.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints a script that completes commands and options in bash and zsh. */
@Command(name = "completion", mixinStandardHelpOptions = true, resourceBundle = Main.MESSAGES)
final class CompletionCommand implements Runnable {
  private final Surroundings surroundings;

  @Spec CommandSpec spec;

  CompletionCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public void run() {
    surroundings.out().print(AutoComplete.bash("ss12000", spec.root().commandLine()));
  }
}
