package se.ss12000.conformance.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.Option;
import se.ss12000.conformance.standard.Reading;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.standard.Standards;
import se.ss12000.conformance.standard.VersionException;
import se.ss12000.conformance.text.DidYouMean;
import se.ss12000.conformance.text.Text;

/** Which version of the standard, in which reading. */
final class StandardOptions {
  private static final Text NO_VERSION =
      Text.sv("--standard: versionen {word} finns inte; det finns {names}. {hint}")
          .en("--standard: there is no version {word}; there are {names}. {hint}");
  private static final Text A_FILE =
      Text.sv("--standard: {word} är en fil; gör en mapp av den med ss12000 schemas import")
          .en("--standard: {word} is a file; make a folder of it with ss12000 schemas import");

  @Option(names = "--standard", paramLabel = "VERSION|FOLDER", descriptionKey = "standard")
  String name = "";

  @Option(names = "--reading", paramLabel = "adopted|literal", descriptionKey = "reading")
  Reading reading = Reading.ADOPTED;

  Standard load() {
    String wanted = name.isEmpty() ? Standards.defaultName() : name;
    return found(wanted, reading).orElseThrow(() -> unknown(wanted));
  }

  /** A version by its name or its folder. */
  static Optional<Standard> found(String wanted, Reading reading) {
    List<String> names = Standards.names();
    // 2.1.0 is how the standard numbers what everybody calls 2.1.
    String plain = wanted.endsWith(".0") && !names.contains(wanted) ? cut(wanted) : wanted;
    if (names.contains(plain)) {
      return Optional.of(Standards.load(plain, reading));
    }
    Path folder = Path.of(wanted);
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Standards.load(folder, reading));
    } catch (VersionException e) {
      throw new UsageException(e.reason());
    }
  }

  private static UsageException unknown(String wanted) {
    if (Files.isRegularFile(Path.of(wanted))) {
      return new UsageException(A_FILE.with("word", wanted));
    }
    List<String> names = Standards.names();
    return new UsageException(
        NO_VERSION.with(
            Map.of(
                "word", Text.same(wanted),
                "names", Text.same(String.join(", ", names)),
                "hint", DidYouMean.question(wanted, names))));
  }

  /** The other versions, loaded when first asked for. */
  static Supplier<Collection<Standard>> others(Standard standard) {
    var loaded = new ArrayList<Standard>();
    return () -> {
      if (loaded.isEmpty()) {
        Standards.names().stream()
            .filter(other -> !other.equals(standard.follows()))
            .map(other -> Standards.load(other, standard.reading()))
            .forEach(loaded::add);
      }
      return loaded;
    };
  }

  private static String cut(String version) {
    return version.substring(0, version.length() - 2);
  }
}
