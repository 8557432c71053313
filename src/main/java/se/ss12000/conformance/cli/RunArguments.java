package se.ss12000.conformance.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * What makes the same run again.
 *
 * @param options those that the verdicts rest on, such as {@code --scenario=C.13}
 * @param paths what was judged; none when a service was crawled
 */
record RunArguments(List<String> options, List<String> paths) {
  static final RunArguments NONE = new RunArguments(List.of(), List.of());

  /** All others say how to ask or what to write, and some of them are nobody's business. */
  private static final Set<String> TELLING =
      Set.of(
          "--standard",
          "--reading",
          "--type",
          "--only",
          "--rules-url",
          "--complete",
          "--scenario",
          "--waivers",
          "--config",
          "--all-rules",
          "--against",
          "--since",
          "--max-findings",
          "--show-values");

  private static final String END = "--";

  RunArguments {
    options = List.copyOf(options);
    paths = List.copyOf(paths);
  }

  /** Those that a command was called with. */
  static RunArguments of(ParseResult parsed, List<Path> paths) {
    List<String> options =
        parsed.matchedOptionsSet().stream()
            .filter(option -> TELLING.contains(option.longestName()))
            .sorted(Comparator.comparing(OptionSpec::longestName))
            .flatMap(RunArguments::words)
            .toList();
    return new RunArguments(options, named(paths));
  }

  /** Paths as a report names them. */
  static List<String> named(List<Path> paths) {
    return paths.stream().map(path -> path.toString().replace('\\', '/')).toList();
  }

  private static Stream<String> words(OptionSpec option) {
    if (option.getValue() instanceof Boolean on) {
      return on ? Stream.of(option.longestName()) : Stream.of();
    }
    return option.stringValues().stream().map(value -> option.longestName() + "=" + value);
  }

  /**
   * Those that a report names.
   *
   * @throws IllegalArgumentException when they are none that a report names
   */
  static RunArguments of(List<String> words) {
    int end = words.indexOf(END);
    List<String> options = words.subList(0, Math.max(0, end));
    for (String option : options) {
      if (!TELLING.contains(option.replaceFirst("=.*", ""))) {
        throw new IllegalArgumentException(option);
      }
    }
    return new RunArguments(options, words.subList(end + 1, words.size()));
  }

  List<String> words() {
    return and(List.of());
  }

  /** The words of a command line with more options. */
  List<String> and(List<String> more) {
    var words = new ArrayList<>(options);
    words.addAll(more);
    words.add(END);
    words.addAll(paths);
    return List.copyOf(words);
  }
}
