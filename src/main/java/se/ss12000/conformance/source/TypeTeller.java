package se.ss12000.conformance.source;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.text.Text;

/** Tells what type the records of a document are: as the user says, by its name, or by shape. */
public final class TypeTeller {
  private final Standard standard;
  private final Optional<EntityType> given;
  private @Nullable TypeNames names;
  private @Nullable TypeShapes shapes;

  /**
   * @param given what the user says that all records are, if anything
   */
  public TypeTeller(Standard standard, Optional<EntityType> given) {
    this.standard = standard;
    this.given = given;
  }

  /**
   * What the name of a document says.
   *
   * @param name path with {@code /} between folders; an archive counts as a folder
   */
  Hint hint(String name) {
    if (given.isPresent()) {
      return new Hint(given, true);
    }
    String[] steps = name.replace('!', '/').split("/", -1);
    for (int i = steps.length - 1; i >= 0; i--) {
      List<EntityType> found = names().in(i == steps.length - 1 ? stem(steps[i]) : steps[i]);
      if (!found.isEmpty()) {
        // The file's own name is deliberate; a folder, or one of several words, may be chance.
        return new Hint(Optional.of(found.get(0)), found.size() == 1 && i == steps.length - 1);
      }
    }
    return new Hint(Optional.empty(), false);
  }

  /**
   * What a name says of a type.
   *
   * @param firm whether that stands whatever the records look like
   */
  record Hint(Optional<EntityType> type, boolean firm) {}

  /** What a record is, given what the name of its document says. */
  Telling tell(JsonNode record, Hint hint) {
    if (hint.firm() && hint.type().isPresent()) {
      return Telling.sure(hint.type().get());
    }
    Telling byShape = shapes().tell(record);
    return byShape.type().isPresent() ? byShape : hint.type().map(Telling::sure).orElse(byShape);
  }

  /** Made by whoever reads, while others make what it is judged by. */
  private TypeNames names() {
    if (names == null) {
      names = new TypeNames(standard);
    }
    return names;
  }

  /** Most names say enough, so that nobody asks for the shapes. */
  private TypeShapes shapes() {
    if (shapes == null) {
      shapes = new TypeShapes(standard);
    }
    return shapes;
  }

  /** What a key says of the records under it; nothing when it is not the name of a collection. */
  Optional<Hint> hintOfKey(String key) {
    return names().ofCollection(key).map(type -> new Hint(Optional.of(given.orElse(type)), true));
  }

  /** Whether a key is an attribute, of the type that is hinted at or, without one, of any. */
  boolean isAttribute(String key, Hint hint) {
    return hint.firm()
        ? hint.type().isPresent() && has(hint.type().get(), key)
        : standard.types().values().stream().anyMatch(type -> has(type, key));
  }

  private static boolean has(EntityType type, String key) {
    return type.schema().attributes().containsKey(key);
  }

  /**
   * What a record was taken for.
   *
   * @param doubt why it could not be told; nothing when it could
   */
  record Telling(Optional<EntityType> type, Text doubt) {
    static Telling sure(EntityType type) {
      return new Telling(Optional.of(type), Text.NONE);
    }

    static Telling unsure(Text doubt) {
      return new Telling(Optional.empty(), doubt);
    }
  }

  /** The name without its endings, so that {@code .json} is not taken for a word. */
  private static String stem(String file) {
    String packed = DocumentReader.unpacked(file);
    int dot = packed.lastIndexOf('.');
    return dot > 0 ? packed.substring(0, dot) : packed;
  }
}
