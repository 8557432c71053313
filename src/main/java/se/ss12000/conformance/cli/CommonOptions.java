package se.ss12000.conformance.cli;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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

  boolean colour(Surroundings surroundings) {
    return surroundings.outIsTerminal() && !noColor && surroundings.variable("NO_COLOR").isEmpty();
  }
}
