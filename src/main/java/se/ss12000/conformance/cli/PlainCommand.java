package se.ss12000.conformance.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.ss12000.conformance.text.Language;

/**
 * A judgement of files with hardly any option, which is what most runs are: it is understood
 * without loading what reads options. Everything else is left to that.
 */
final class PlainCommand {
  private static final String COMMAND = "validate";
  private static final String COMPLETE = "--complete";
  private static final String QUIET = "--quiet";
  private static final String REPORT = "--report=";

  private PlainCommand() {}

  /** The command, if it is as plain as that. */
  static Optional<ValidateCommand> of(Surroundings surroundings, String... args) {
    List<String> words = List.of(args);
    if (words.isEmpty() || !words.get(0).equals(COMMAND) || isSet(surroundings.environment())) {
      return Optional.empty();
    }
    Language language = ChosenLanguage.of(args, Optional.empty(), surroundings.environment());
    var command = new ValidateCommand(surroundings, language);
    for (String word : words.subList(1, words.size())) {
      if (!takes(command, word)) {
        return Optional.empty();
      }
    }
    if (command.paths.isEmpty()) {
      return Optional.empty();
    }
    command.judging.tell(command.complete ? List.of(COMPLETE) : List.of());
    return Optional.of(command);
  }

  /** What is set elsewhere counts as if it stood among the arguments. */
  private static boolean isSet(Map<String, String> environment) {
    for (String name : environment.keySet()) {
      if (name.startsWith(Settings.PREFIX)) {
        return true;
      }
    }
    return Files.exists(Settings.USUAL_FILE);
  }

  private static boolean takes(ValidateCommand command, String word) {
    if (word.startsWith(REPORT)) {
      command.reports.reports.add(word.substring(REPORT.length()));
      return true;
    }
    // What is said twice is refused by what reads options.
    if (word.equals(COMPLETE) && !command.complete) {
      command.complete = true;
      return true;
    }
    if (word.equals(QUIET) && !command.common.quiet) {
      command.common.quiet = true;
      return true;
    }
    return !word.startsWith("-") && !word.isBlank() && isPath(word, command.paths);
  }

  private static boolean isPath(String word, List<Path> paths) {
    try {
      return paths.add(Path.of(word));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
