package se.ss12000.conformance.openapi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.ss12000.conformance.openapi.Shapes.Wrapped;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.yaml.YamlException;

/** Which schema stands where in the operations, and so what each of them is. */
final class Seats {
  private static final String OK = "200";

  private final ApiDocument document;
  private final BaseVersion base;
  private final Names names;
  private final Shapes shapes;
  private final Map<String, String> types = new LinkedHashMap<>();
  private final Set<String> objects = new LinkedHashSet<>();

  Seats(ApiDocument document, BaseVersion base, Names names) {
    this.document = document;
    this.base = base;
    this.names = names;
    this.shapes = new Shapes(document);
  }

  void assign(List<ApiOperation> operations) throws YamlException {
    var lists = new ArrayList<ApiOperation>();
    for (ApiOperation operation : operations) {
      if (operation.key().matches("GET /[^/{}]+/?")) {
        lists.add(operation);
      }
    }
    for (ApiOperation list : lists) {
      assignKnownType(list);
    }
    for (ApiOperation operation : operations) {
      assignKnown(operation);
    }
    names.adopt(base.standard().schemas().keySet());
    for (ApiOperation list : lists) {
      assignNewType(list);
    }
  }

  private static String pathOf(ApiOperation operation) {
    return operation.key().replaceFirst("^GET ", "");
  }

  private Optional<Wrapped> listed(ApiOperation operation) throws YamlException {
    Optional<Part> answer = operation.answers().getOrDefault(OK, Optional.empty());
    return answer.isPresent() ? shapes.of(answer.get()) : Optional.empty();
  }

  private void assignKnownType(ApiOperation list) throws YamlException {
    Optional<EntityType> type = base.typeAt(pathOf(list));
    Optional<Wrapped> records = listed(list);
    if (type.isPresent() && records.isPresent()) {
      names.seat(records.get().schema(), type.get().name());
      types.put(type.get().name(), pathOf(list));
    }
  }

  /** Something the standard does not have: records with an id of their own, which are listed. */
  private void assignNewType(ApiOperation list) throws YamlException {
    Optional<Wrapped> records = listed(list).filter(r -> !r.word().equals("object"));
    boolean known = base.standard().operations().containsKey(list.key());
    if (records.isPresent() && !known) {
      Part schema = records.get().schema();
      if (Flat.of(schema, document).properties().containsKey("id")) {
        types.putIfAbsent(names.name(schema, wanted(schema, list.key())), pathOf(list));
      }
    }
  }

  private void assignKnown(ApiOperation operation) throws YamlException {
    Optional<String> body = base.body(operation.key());
    if (operation.body().isPresent() && body.isPresent()) {
      Optional<Wrapped> sent = shapes.of(operation.body().get());
      if (sent.isPresent()) {
        seat(sent.get().schema(), body.get());
      }
    }
    for (Map.Entry<String, Optional<Part>> answer : operation.answers().entrySet()) {
      Optional<String> name = base.answer(operation.key(), answer.getKey());
      if (name.isPresent() && answer.getValue().isPresent()) {
        Optional<Wrapped> given = shapes.of(answer.getValue().get());
        if (given.isPresent()) {
          seat(given.get().schema(), name.get());
        }
      }
    }
    assignCallback(operation);
  }

  private void seat(Part schema, String name) throws YamlException {
    names.seat(schema, name);
    if (base.typeNamed(name).isEmpty()) {
      objects.add(name);
    }
  }

  private void assignCallback(ApiOperation operation) throws YamlException {
    Optional<String> name = base.callback();
    if (name.isEmpty()) {
      return;
    }
    for (Part callback : operation.part().at("callbacks").members().values()) {
      for (Part path : document.resolved(callback).members().values()) {
        Part request = document.resolved(path.at("post").at("requestBody"));
        Part schema = request.at("content").at("application/json").at("schema");
        if (schema.isThere()) {
          seat(schema, name.get());
        }
      }
    }
  }

  Optional<Wrapped> wrapped(Part schema) throws YamlException {
    return shapes.of(schema);
  }

  /** What an object may hold. */
  Set<String> attributes(Part schema) throws YamlException {
    return Flat.of(schema, document).properties().keySet();
  }

  /** The name of what stands somewhere in an operation. */
  String name(Part schema, String key) throws YamlException {
    String name = names.name(schema, wanted(schema, key));
    if (!types.containsKey(name)) {
      objects.add(name);
    }
    return name;
  }

  /** That which it is pointed to by, else the words of the path. */
  private static String wanted(Part schema, String key) {
    if (schema.isReference()) {
      return schema.reference().replaceFirst("(?i)\\.(ya?ml|json)$", "");
    }
    var wanted = new StringBuilder();
    for (String word : key.replaceFirst("^[A-Z]+ ", "").split("\\W+", -1)) {
      wanted.append(word.isEmpty() ? "" : word.substring(0, 1).toUpperCase(Locale.ROOT));
      wanted.append(word.isEmpty() ? "" : word.substring(1));
    }
    return wanted.toString();
  }

  /** The path of each entity type, those of the standard first. */
  Map<String, String> types() {
    var sorted = new LinkedHashMap<String, String>();
    base.standard().types().keySet().stream()
        .filter(types::containsKey)
        .forEach(name -> sorted.put(name, types.getOrDefault(name, "")));
    sorted.putAll(types);
    return sorted;
  }

  /** What stands in operations besides the entity types, in the same order. */
  Set<String> objects() {
    var sorted = new LinkedHashSet<>(base.standard().types().keySet());
    sorted.retainAll(objects);
    sorted.addAll(objects);
    return sorted;
  }
}
