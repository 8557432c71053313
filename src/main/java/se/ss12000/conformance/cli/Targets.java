package se.ss12000.conformance.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import se.ss12000.conformance.text.DidYouMean;
import se.ss12000.conformance.text.Text;

/**
 * What to write, each in a format to a file or to standard output.
 *
 * @param <F> the formats there are
 */
final class Targets<F extends Enum<F>> {
  private static final Text NO_FORMAT =
      Text.sv("--report: formatet {word} finns inte; det finns {names}. {hint}")
          .en("--report: there is no format {word}; there are {names}. {hint}");
  private static final Text TWICE =
      Text.sv("--report: två rapporter kan inte båda skrivas till {where}")
          .en("--report: two reports cannot both be written to {where}");
  private static final Text STANDARD_OUTPUT = Text.sv("standard ut").en("standard output");
  private static final Text NO_FOLDER =
      Text.sv("--report: mappen till {file} finns inte eller går inte att skriva i")
          .en("--report: the folder of {file} does not exist or cannot be written to");
  private static final Text AMONG_JUDGED =
      Text.sv("--report: {file} ligger bland det som prövas; skriv rapporten någon annanstans")
          .en("--report: {file} lies among what is judged; write the report somewhere else");
  private static final Text NAMELESS =
      Text.sv("--report: formatet saknas; det finns {names}")
          .en("--report: the format is missing; there are {names}");
  private static final Text NOT_WRITTEN =
      Text.sv("rapporten {file} gick inte att skriva").en("the report {file} could not be written");

  private final List<Target<F>> targets;

  private record Target<F>(F format, Optional<Path> file) {}

  /** Writes something in a format. */
  @FunctionalInterface
  interface Rendering<F> {
    void write(F format, ReportFormat.Style style, Appendable out) throws IOException;
  }

  private Targets(List<Target<F>> targets) {
    this.targets = List.copyOf(targets);
  }

  /**
   * Understands what the user wrote.
   *
   * @throws UsageException when a format is unknown, or a file cannot be written
   */
  static <F extends Enum<F>> Targets<F> of(
      List<String> reports, List<F> formats, List<Path> judged) {
    var targets = new ArrayList<Target<F>>();
    for (String report : reports) {
      String[] parts = report.split("=", 2);
      Optional<Path> file =
          parts.length == 2 && !parts[1].isEmpty() && !parts[1].equals("-")
              ? Optional.of(Path.of(parts[1]).toAbsolutePath().normalize())
              : Optional.empty();
      file.ifPresent(Targets::refuseUnwritable);
      file.ifPresent(f -> refuseJudged(f, judged));
      var target = new Target<F>(format(parts[0], formats), file);
      if (targets.stream().anyMatch(t -> t.file().equals(file))) {
        throw new UsageException(
            TWICE.with("where", file.map(f -> Text.same(f.toString())).orElse(STANDARD_OUTPUT)));
      }
      targets.add(target);
    }
    return new Targets<>(targets);
  }

  private static <F extends Enum<F>> F format(String name, List<F> formats) {
    for (F format : formats) {
      if (nameOf(format).equalsIgnoreCase(name)) {
        return format;
      }
    }
    List<String> names = formats.stream().map(Targets::nameOf).toList();
    if (name.isBlank()) {
      throw new UsageException(NAMELESS.with("names", String.join(", ", names)));
    }
    throw new UsageException(
        NO_FORMAT.with(
            Map.of(
                "word", Text.same(name),
                "names", Text.same(String.join(", ", names)),
                "hint", DidYouMean.question(name, names))));
  }

  private static String nameOf(Enum<?> format) {
    return format.name().toLowerCase(Locale.ROOT);
  }

  private static void refuseUnwritable(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    if (Files.isDirectory(file) || folder == null || !Files.isWritable(folder)) {
      throw new UsageException(NO_FOLDER.with("file", file));
    }
  }

  /** A report must not replace what is judged, nor be judged itself the next time. */
  private static void refuseJudged(Path file, List<Path> judged) {
    boolean among =
        judged.stream()
            .map(path -> path.toAbsolutePath().normalize())
            .anyMatch(path -> file.startsWith(path) && (isJson(file) || Files.exists(file)));
    if (among) {
      throw new UsageException(AMONG_JUDGED.with("file", file));
    }
  }

  private static boolean isJson(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(".json");
  }

  boolean any(Predicate<F> condition) {
    return targets.stream().map(Target::format).anyMatch(condition);
  }

  void write(CommonOptions common, Surroundings surroundings, Rendering<F> rendering)
      throws IOException {
    for (Target<F> target : targets) {
      var style =
          new ReportFormat.Style(
              target.file().isEmpty() && common.colour(surroundings),
              surroundings.width(),
              common.quiet);
      if (target.file().isEmpty()) {
        rendering.write(target.format(), style, surroundings.out());
        surroundings.out().flush();
      } else {
        write(target, style, rendering);
      }
    }
  }

  private static <F> void write(
      Target<F> target, ReportFormat.Style style, Rendering<F> rendering) {
    Path file = target.file().orElseThrow();
    try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      rendering.write(target.format(), style, out);
    } catch (IOException e) {
      throw new UsageException(NOT_WRITTEN.with("file", file));
    }
  }
}
