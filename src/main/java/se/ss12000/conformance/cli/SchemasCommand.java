package se.ss12000.conformance.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.ss12000.conformance.standard.Attribute;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.ObjectSchema;
import se.ss12000.conformance.standard.Reading;
import se.ss12000.conformance.standard.Reference;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.standard.Standards;
import se.ss12000.conformance.text.DidYouMean;
import se.ss12000.conformance.text.Language;
import se.ss12000.conformance.text.Text;
import se.ss12000.conformance.yaml.YamlException;

/** Tells what the standard defines. */
@Command(name = "schemas", mixinStandardHelpOptions = true, resourceBundle = Main.MESSAGES)
final class SchemasCommand implements Runnable {
  private static final Text NO_TYPE =
      Text.sv("typen {word} finns inte i {version}. {hint}")
          .en("there is no type {word} in {version}. {hint}");
  private static final Text REQUIRED = Text.sv("krävs").en("required");
  private static final Text DEFAULT = Text.sv("(förval)").en("(default)");
  private static final Text LIST = Text.sv("lista av ").en("array of ");
  private static final Text ONE_OF = Text.sv("ett av: ").en("one of: ");
  private static final Text TO = Text.sv("pekar på ").en("points to ");

  private final Surroundings surroundings;
  private final Language language;

  @Mixin CommonOptions options = new CommonOptions();

  SchemasCommand(Surroundings surroundings, Language language) {
    this.surroundings = surroundings;
    this.language = language;
  }

  @Override
  public void run() {
    list(options);
  }

  @Command(name = "list", mixinStandardHelpOptions = true, resourceBundle = Main.MESSAGES)
  void list(@Mixin CommonOptions common) {
    PrintWriter out = surroundings.out();
    for (String name : Standards.names()) {
      Standard standard = Standards.load(name, Reading.ADOPTED);
      boolean isDefault = name.equals(Standards.defaultName());
      out.println(
          name
              + "  "
              + String.join(", ", standard.editions())
              + (isDefault ? " " + DEFAULT.in(language) : ""));
      var table = new Table(surroundings.width());
      for (EntityType type : standard.types().values()) {
        table.row("", type.name(), type.path(), type.schema().title().in(language));
      }
      table.print(out);
    }
  }

  @Command(name = "show", mixinStandardHelpOptions = true, resourceBundle = Main.MESSAGES)
  void show(
      @Parameters(paramLabel = "TYPE", descriptionKey = "show-type") String name,
      @Mixin StandardOptions standardOptions,
      @Mixin CommonOptions common) {
    Standard standard = standardOptions.load();
    Optional<EntityType> type =
        standard.types().values().stream().filter(t -> t.name().equalsIgnoreCase(name)).findFirst();
    if (type.isEmpty()) {
      throw new UsageException(
          NO_TYPE.with(
              Map.of(
                  "word", Text.same(name),
                  "version", Text.same(standard.name()),
                  "hint", DidYouMean.question(name, standard.types().keySet()))));
    }
    show(standard, type.get());
  }

  @Command(name = "import", mixinStandardHelpOptions = true, resourceBundle = Main.MESSAGES)
  void importDocument(
      @Parameters(paramLabel = "OPENAPI", descriptionKey = "import-openapi") Path document,
      @Option(
              names = "--out",
              paramLabel = "FOLDER",
              required = true,
              descriptionKey = "import-out")
          Path out,
      @Option(
              names = "--name",
              paramLabel = "NAME",
              defaultValue = "",
              descriptionKey = "import-name")
          String name,
      @Mixin CommonOptions common)
      throws YamlException {
    new SchemasImportCommand(surroundings, language).run(document, out, name);
  }

  @Command(name = "diff", mixinStandardHelpOptions = true, resourceBundle = Main.MESSAGES)
  int diff(
      @Parameters(index = "0", paramLabel = "A", descriptionKey = "diff-a") String first,
      @Parameters(index = "1", arity = "0..1", paramLabel = "B", descriptionKey = "diff-b")
          @Nullable String second,
      @Option(
              names = "--format",
              paramLabel = "console|json|markdown",
              defaultValue = "CONSOLE",
              descriptionKey = "diff-format")
          SchemasDiffCommand.Format format,
      @Mixin CommonOptions common)
      throws YamlException {
    String other = second == null ? Standards.defaultName() : second;
    return new SchemasDiffCommand(surroundings, language).run(first, other, format);
  }

  private void show(Standard standard, EntityType type) {
    PrintWriter out = surroundings.out();
    ObjectSchema schema = type.schema();
    out.println((type.name() + " " + type.path()).strip() + "  " + schema.title().in(language));
    var description = new Table(surroundings.width());
    description.row(schema.description().in(language));
    description.print(out);
    out.println();
    var table = new Table(surroundings.width());
    rows(table, standard, type, schema, "");
    table.print(out);
  }

  private void rows(
      Table table, Standard standard, EntityType type, ObjectSchema schema, String prefix) {
    for (Attribute attribute : schema.attributes().values()) {
      String path = prefix + attribute.name() + (attribute.array() ? "[]" : "");
      table.row(
          path,
          attribute.required() ? REQUIRED.in(language) : "",
          attribute.title().in(language) + ": " + kind(type, attribute, prefix + attribute.name()));
      attribute.object().ifPresent(inner -> rows(table, standard, type, inner, path + "."));
    }
  }

  private String kind(EntityType type, Attribute attribute, String path) {
    String list = attribute.array() ? LIST.in(language) : "";
    Optional<Reference> reference =
        type.references().stream()
            .filter(r -> r.property().replace("[]", "").equals(path.replace("[]", "")))
            .findFirst();
    if (reference.isPresent()) {
      return list + TO.in(language) + reference.get().to();
    }
    List<String> codes = attribute.codes();
    if (!codes.isEmpty()) {
      return list + ONE_OF.in(language) + String.join(", ", codes);
    }
    String format = attribute.format().isEmpty() ? "" : " (" + attribute.format() + ")";
    return list + attribute.schema().orElse(attribute.type()).toLowerCase(Locale.ROOT) + format;
  }
}
