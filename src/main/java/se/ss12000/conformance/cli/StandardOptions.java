package se.ss12000.conformance.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine.Option;
import se.ss12000.conformance.standard.Reading;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.standard.Standards;
import se.ss12000.conformance.text.DidYouMean;
import se.ss12000.conformance.text.Text;

/** Which version of the standard, in which reading. */
final class StandardOptions {
  private static final Text NO_VERSION =
      Text.sv("--standard: versionen {word} finns inte; det finns {names}. {hint}")
          .en("--standard: there is no version {word}; there are {names}. {hint}");

  @Option(names = "--standard", paramLabel = "VERSION", descriptionKey = "standard")
  String name = "";

  @Option(names = "--reading", paramLabel = "adopted|literal", descriptionKey = "reading")
  Reading reading = Reading.ADOPTED;

  Standard load() {
    List<String> names = Standards.names();
    String wanted = name.isEmpty() ? Standards.defaultName() : name;
    // 2.1.0 is how the standard numbers what everybody calls 2.1.
    String plain = wanted.endsWith(".0") && !names.contains(wanted) ? cut(wanted) : wanted;
    if (!names.contains(plain)) {
      throw new UsageException(
          NO_VERSION.with(
              Map.of(
                  "word", Text.same(wanted),
                  "names", Text.same(String.join(", ", names)),
                  "hint", DidYouMean.question(wanted, names))));
    }
    return Standards.load(plain, reading);
  }

  /** The other versions, loaded when first asked for. */
  static Supplier<Collection<Standard>> others(Standard standard) {
    var loaded = new ArrayList<Standard>();
    return () -> {
      if (loaded.isEmpty()) {
        Standards.names().stream()
            .filter(other -> !other.equals(standard.name()))
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
