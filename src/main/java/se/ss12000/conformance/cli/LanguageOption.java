package se.ss12000.conformance.cli;

import picocli.CommandLine.Option;
import se.ss12000.conformance.text.Language;

/** The language, which is chosen before the options are parsed: help and errors need it too. */
final class LanguageOption {
  @Option(names = "--language", paramLabel = "sv|en", descriptionKey = "language")
  Language language = Language.EN;
}
