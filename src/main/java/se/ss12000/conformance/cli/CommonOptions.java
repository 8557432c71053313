package se.ss12000.conformance.cli;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.ss12000.conformance.run.Progress;
import se.ss12000.conformance.text.Language;

/** What every command understands. */
final class CommonOptions {
  @Mixin LanguageOption language = new LanguageOption();

  @Option(names = "--quiet", descriptionKey = "quiet")
  boolean quiet;

  @Option(names = "--verbose", descriptionKey = "verbose")
  boolean verbose;

  @Option(names = "--debug", descriptionKey = "debug")
  boolean debug;

  @Option(names = "--no-color", descriptionKey = "no-color")
  boolean noColor;

  /** Whether a service is being asked just now, which is what to tell then. */
  final AtomicBoolean asking = new AtomicBoolean();

  boolean colour(Surroundings surroundings) {
    return surroundings.outIsTerminal() && !noColor && surroundings.variable("NO_COLOR").isEmpty();
  }

  /** How far a run has come, for who looks on or asked for it. */
  Progress progress(Surroundings surroundings, Language chosen) {
    boolean line = surroundings.errIsTerminal() && !quiet;
    return line || verbose
        ? new TerminalProgress(surroundings.err(), chosen, line, verbose, asking::get)
        : Progress.SILENT;
  }

  /** Shows faults of this program to who asked for them. */
  Consumer<Throwable> faults(Surroundings surroundings) {
    return fault -> {
      if (debug) {
        fault.printStackTrace(surroundings.err());
      }
    };
  }
}
