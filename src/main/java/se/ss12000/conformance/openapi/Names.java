package se.ss12000.conformance.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.ss12000.conformance.text.Text;
import se.ss12000.conformance.yaml.YamlException;

/**
 * What schemas are called in a version folder.
 *
 * <p>An answer or body of the standard's own operations gives its schema the standard's name,
 * whatever the document calls it: {@code PersonExpanded} is a Person.
 */
final class Names {
  private static final Text JOINED =
      Text.sv("{name} beskrivs på mer än ett sätt; det med flest attribut gäller")
          .en("{name} is described in more than one way; the one with most attributes counts");
  private static final Set<String> RESERVED = Set.of("codes", "page", "api");

  private final ApiDocument document;
  private final Remarks remarks;
  private final IdentityHashMap<JsonNode, String> byNode = new IdentityHashMap<>();
  private final IdentityHashMap<JsonNode, String> components = new IdentityHashMap<>();
  private final Map<String, Part> bodies = new LinkedHashMap<>();
  private final Map<String, Part> codes = new LinkedHashMap<>();
  private final Set<String> taken = new HashSet<>(RESERVED);

  Names(ApiDocument document, Remarks remarks) {
    this.document = document;
    this.remarks = remarks;
    Map<String, Part> schemas = document.root().at("components").at("schemas").members();
    schemas.forEach((name, schema) -> components.putIfAbsent(schema.json(), name));
  }

  /** Gives the schema at a place that the standard knows the standard's name. */
  void seat(Part schema, String name) throws YamlException {
    Part target = document.resolved(schema);
    if (byNode.containsKey(target.json())) {
      return;
    }
    byNode.put(target.json(), name);
    taken.add(name.toLowerCase(Locale.ROOT));
    Part known = bodies.putIfAbsent(name, target);
    if (known != null) {
      if (!related(target, known)) {
        remarks.add(target, JOINED.with("name", name));
      }
      bodies.put(name, size(target) > size(known) ? target : known);
    }
  }

  /** Lets components that are called as the standard does be what the standard means by them. */
  void adopt(Collection<String> standardNames) throws YamlException {
    Map<String, Part> schemas = document.root().at("components").at("schemas").members();
    for (String name : standardNames) {
      Part component = schemas.get(name);
      if (component != null && isObject(component) && related(component, bodies.get(name))) {
        seat(component, name);
      }
    }
  }

  /** Whether one of two has all that the other has, as a record with what is embedded in it. */
  private boolean related(Part component, @Nullable Part body) throws YamlException {
    if (body == null) {
      return true;
    }
    Set<String> ours = Flat.of(body, document).properties().keySet();
    Set<String> theirs = Flat.of(component, document).properties().keySet();
    return ours.containsAll(theirs) || theirs.containsAll(ours);
  }

  /** The name that a schema has been given, or is given now. */
  String name(Part schema, String wanted) throws YamlException {
    Part target = document.resolved(schema);
    String known = byNode.get(target.json());
    if (known != null) {
      return known;
    }
    String name = free(components.getOrDefault(target.json(), wanted));
    byNode.put(target.json(), name);
    (isCodes(target) ? codes : bodies).put(name, target);
    return name;
  }

  /** What a reference to a schema that deserves a file or code list of its own is written as. */
  Optional<String> reference(Part reference, Part target) throws YamlException {
    if (!isCodes(target) && !isObject(target)) {
      return Optional.empty();
    }
    String name = name(target, reference.reference().replaceFirst("\\.(ya?ml|json)$", ""));
    return Optional.of(
        codes.containsKey(name) ? "codes.schema.json#/$defs/" + name : name + ".schema.json");
  }

  private boolean isObject(Part target) throws YamlException {
    return Flat.of(target, document).isObject();
  }

  private static boolean isCodes(Part target) {
    return target.json().path("enum").isArray() && !target.has("properties");
  }

  private int size(Part schema) throws YamlException {
    return Flat.of(schema, document).properties().size();
  }

  /** A name that a file can have on every system, and that no other schema has. */
  private String free(String wanted) {
    String plain = wanted.replaceFirst(".*/", "").replaceAll("[^A-Za-z0-9_-]", "");
    String first = plain.isEmpty() ? "Schema" : plain;
    String name = first;
    for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
      name = first + number;
    }
    return name;
  }

  /** The schemas to write, by name; writing one may bring others. */
  Map<String, Part> bodies() {
    return new LinkedHashMap<>(bodies);
  }

  Map<String, Part> codes() {
    return new LinkedHashMap<>(codes);
  }
}
