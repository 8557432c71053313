package se.ss12000.conformance.source;

import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import se.ss12000.conformance.source.TypeTeller.Telling;
import se.ss12000.conformance.standard.Attribute;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.text.Text;

/** Which type a record looks like, by the names of its attributes. */
final class TypeShapes {
  /** Attributes that nearly every type has tell nothing. */
  private static final Set<String> COMMON = Set.of("id", "meta", "embedded");

  private static final double CONVINCING = 0.5;
  private static final double CLEARLY_BETTER = 0.05;
  private static final int NAMED_AT_MOST = 4;
  private static final int REMEMBERED = 1_000;

  /** More attributes than any type has; a record with more tells nothing more. */
  private static final int LOOKED_AT = 100;

  private static final Text NOTHING =
      Text.sv("inget i dokumentet känns igen från SS 12000; ange --type om det ändå hör dit")
          .en("nothing in the document is known from SS 12000; say --type if it belongs there");
  private static final Text FAINT =
      Text.sv("kan möjligen vara {types}, men för få attribut känns igen; ange --type")
          .en("might be {types}, but too few attributes are known; say --type");
  private static final Text SEVERAL =
      Text.sv("kan vara {types}: {attributes} passar på var och en; ange --type")
          .en("could be {types}: {attributes} fit each of them; say --type");

  private final List<Shape> shapes;
  private final Map<Set<String>, Telling> told = new HashMap<>();

  TypeShapes(Standard standard) {
    this.shapes = standard.types().values().stream().map(TypeShapes::shape).toList();
  }

  private record Shape(EntityType type, Set<String> names, Set<String> required) {
    /** From 0, nothing in common, to 1, all that is there is known and all required is there. */
    double likeness(Set<String> keys) {
      long known = names.stream().filter(keys::contains).count();
      long needed = required.stream().filter(keys::contains).count();
      return known == 0 ? 0 : (double) (known + needed) / (keys.size() + required.size());
    }
  }

  /** What a record looks like; the same for all with the same attributes. */
  Telling tell(JsonNode record) {
    Iterable<String> names = record::fieldNames;
    Set<String> keys =
        StreamSupport.stream(names.spliterator(), false).limit(LOOKED_AT).collect(toSet());
    Telling before = told.get(keys);
    if (before != null) {
      return before;
    }
    Telling telling = compare(telling(keys));
    if (told.size() < REMEMBERED) {
      told.put(keys, telling);
    }
    return telling;
  }

  private Telling compare(Set<String> keys) {
    double best = shapes.stream().mapToDouble(s -> s.likeness(keys)).max().orElse(0);
    List<Shape> near =
        shapes.stream()
            .filter(s -> s.likeness(keys) > 0 && s.likeness(keys) > best - CLEARLY_BETTER)
            .sorted(Comparator.comparingDouble((Shape s) -> -s.likeness(keys)))
            .toList();
    if (near.isEmpty()) {
      return Telling.unsure(NOTHING);
    }
    if (best < CONVINCING) {
      return Telling.unsure(FAINT.with("types", oneOf(near)));
    }
    return near.size() == 1
        ? Telling.sure(near.get(0).type())
        : Telling.unsure(SEVERAL.with("types", oneOf(near)).with("attributes", shared(near, keys)));
  }

  private static Shape shape(EntityType type) {
    var required = new ArrayList<String>();
    for (Attribute attribute : type.schema().attributes().values()) {
      if (attribute.required()) {
        required.add(attribute.name());
      }
    }
    return new Shape(type, telling(type.schema().attributes().keySet()), telling(required));
  }

  private static Set<String> telling(Collection<String> names) {
    var telling = new HashSet<String>();
    for (String name : names) {
      String plain = TypeNames.plain(name);
      if (!COMMON.contains(plain)) {
        telling.add(plain);
      }
    }
    return telling;
  }

  private static Text oneOf(List<Shape> shapes) {
    List<String> names = shapes.stream().map(s -> s.type().name()).limit(NAMED_AT_MOST).toList();
    String more = shapes.size() > NAMED_AT_MOST ? " …" : "";
    return new Text(joined(names, " eller ") + more, joined(names, " or ") + more);
  }

  /** The standard's names for what the record has in common with all candidates. */
  private static Text shared(List<Shape> shapes, Set<String> keys) {
    var shared = new HashSet<>(keys);
    shapes.forEach(s -> shared.retainAll(s.names()));
    List<String> names =
        shapes.get(0).type().schema().attributes().keySet().stream()
            .filter(name -> shared.contains(TypeNames.plain(name)))
            .limit(NAMED_AT_MOST)
            .toList();
    return names.isEmpty()
        ? Text.sv("attributen").en("the attributes")
        : new Text(joined(names, " och "), joined(names, " and "));
  }

  private static String joined(List<String> words, String last) {
    int n = words.size() - 1;
    return n < 1
        ? String.join("", words)
        : words.stream().limit(n).collect(Collectors.joining(", ")) + last + words.get(n);
  }
}
