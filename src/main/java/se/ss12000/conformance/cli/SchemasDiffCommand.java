package se.ss12000.conformance.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.ss12000.conformance.difference.Comparison;
import se.ss12000.conformance.difference.Difference;
import se.ss12000.conformance.openapi.ApiImport;
import se.ss12000.conformance.openapi.ImportedVersion;
import se.ss12000.conformance.standard.Reading;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.standard.Standards;
import se.ss12000.conformance.standard.VersionException;
import se.ss12000.conformance.text.DidYouMean;
import se.ss12000.conformance.text.Language;
import se.ss12000.conformance.text.Text;
import se.ss12000.conformance.yaml.YamlException;

/** Shows how two versions differ: those of the standard, folders, OpenAPI documents. */
final class SchemasDiffCommand {
  private static final Text UNKNOWN =
      Text.sv("{word} är varken en version ({names}), en mapp eller en fil. {hint}")
          .en("{word} is neither a version ({names}), a folder nor a file. {hint}");
  private static final Text LEFT_OUT =
      Text.sv("{count} saker i {file} kunde inte jämföras; ss12000 schemas import visar vilka")
          .en("{count} things in {file} could not be compared; ss12000 schemas import shows which");

  private final Surroundings surroundings;
  private final Language language;

  SchemasDiffCommand(Surroundings surroundings, Language language) {
    this.surroundings = surroundings;
    this.language = language;
  }

  /** How a comparison is shown. */
  enum Format {
    CONSOLE,
    JSON,
    MARKDOWN
  }

  /** Compares, and says whether anything differs by the exit code. */
  int run(String first, String second, Format format) throws YamlException {
    Standard ours = load(first);
    Standard theirs = load(second);
    List<Difference> differences = Comparison.of(ours, theirs);
    var page = new DifferencePage(label(first, second), label(second, first), language);
    String text =
        switch (format) {
          case CONSOLE -> page.console(differences, surroundings.width());
          case JSON -> page.json(differences, ours, theirs);
          case MARKDOWN -> page.markdown(differences);
        };
    surroundings.out().print(text);
    return (differences.isEmpty() ? ExitCode.CONFORMANT : ExitCode.NOT_CONFORMANT).code();
  }

  /** The last part of a path is enough, unless the other's is the same. */
  private static String label(String word, String other) {
    String own = last(word);
    return own.equals(last(other)) ? word : own;
  }

  private static String last(String word) {
    Path last = Path.of(word).getFileName();
    return last == null ? word : last.toString();
  }

  private Standard load(String word) throws YamlException {
    Optional<Standard> known = StandardOptions.found(word, Reading.ADOPTED);
    if (known.isPresent()) {
      return known.get();
    }
    if (word.isEmpty() || !Files.exists(Path.of(word))) {
      List<String> names = Standards.names();
      throw new UsageException(
          UNKNOWN.with(
              Map.of(
                  "word", Text.same(word),
                  "names", Text.same(String.join(", ", names)),
                  "hint", DidYouMean.question(word, names))));
    }
    try {
      ImportedVersion version = ApiImport.read(Path.of(word), "");
      if (!version.remarks().isEmpty()) {
        tellLeftOut(version);
      }
      return version.standard(Reading.ADOPTED);
    } catch (VersionException e) {
      throw new UsageException(e.reason());
    }
  }

  private void tellLeftOut(ImportedVersion version) {
    Text text =
        LEFT_OUT.with("count", version.remarks().size()).with("file", version.origin().file());
    surroundings.err().println("ss12000: " + text.in(language));
  }
}
