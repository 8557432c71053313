package se.ss12000.conformance.cli;

import picocli.CommandLine.Option;
import se.ss12000.conformance.text.Language;

/** What every command understands. The language is chosen before the options are parsed. */
final class CommonOptions {
  @Option(names = "--language", paramLabel = "sv|en", descriptionKey = "language")
  Language language = Language.EN;

  @Option(names = "--quiet", descriptionKey = "quiet")
  boolean quiet;

  @Option(names = "--verbose", descriptionKey = "verbose")
  boolean verbose;

  @Option(names = "--debug", descriptionKey = "debug")
  boolean debug;

  @Option(names = "--no-color", descriptionKey = "no-color")
  boolean noColor;

  boolean colour(Surroundings surroundings) {
    return surroundings.outIsTerminal() && !noColor && surroundings.variable("NO_COLOR").isEmpty();
  }
}
