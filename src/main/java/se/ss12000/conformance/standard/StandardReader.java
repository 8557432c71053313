package se.ss12000.conformance.standard;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Reads one version of the standard from its files. */
final class StandardReader {
  static final String SCHEMA_FILE = ".schema.json";
  static final String API = "api.json";
  private static final String ERRATA = "errata.json";
  private static final String ERRATA_PATH = "schemas/" + ERRATA;

  private final VersionFiles files;
  private final Reading reading;
  private final JsonNode api;

  StandardReader(VersionFiles files, Reading reading) {
    this.files = files;
    this.reading = reading;
    this.api = files.json(API);
  }

  Standard read() {
    Map<String, JsonNode> documents = documents();
    List<Erratum> errata = errata();
    if (reading == Reading.LITERAL) {
      new LiteralReading(documents).apply(errata);
    }
    var definitions = new Definitions(documents);
    var schemas = new SchemaReader(documents, definitions).read();
    return new Standard(
        name(),
        follows(),
        api.path("version").asText(),
        strings(api.path("editions")),
        reading,
        types(schemas),
        schemas,
        documents,
        operations(definitions, errata),
        errata,
        files.bundled(),
        digest(documents.keySet()));
  }

  private String name() {
    return api.path("name").asText(files.name());
  }

  private String follows() {
    return api.path("follows").asText(name());
  }

  /** The schemas of all types and everything they refer to. */
  private Map<String, JsonNode> documents() {
    // What comes with the program has no other.
    Map<String, JsonNode> packed = files.packedSchemas();
    return packed.isEmpty() ? reachable() : packed;
  }

  private Map<String, JsonNode> reachable() {
    var found = new TreeMap<String, JsonNode>();
    var wanted = new ArrayDeque<String>();
    for (String type : typeNames()) {
      wanted.add(type + SCHEMA_FILE);
    }
    wanted.add("Page" + SCHEMA_FILE);
    addFilesIn(api, wanted);
    while (!wanted.isEmpty()) {
      String next = wanted.remove();
      if (!found.containsKey(next)) {
        JsonNode document = files.json(next);
        found.put(next, document);
        addFilesIn(document, wanted);
      }
    }
    return found;
  }

  /** The files that something refers to. */
  private static void addFilesIn(JsonNode json, Collection<String> files) {
    for (JsonNode found : json.findValues("$ref")) {
      String ref = found.asText();
      int hash = ref.indexOf('#');
      if (hash != 0 && !ref.isEmpty()) {
        files.add(hash < 0 ? ref : ref.substring(0, hash));
      }
    }
  }

  private List<String> typeNames() {
    List<String> names = names(api.path("entityTypes"));
    names.addAll(strings(api.path("objects")));
    return names;
  }

  private Map<String, EntityType> types(Map<String, ObjectSchema> schemas) {
    var types = new LinkedHashMap<String, EntityType>();
    for (String type : typeNames()) {
      types.put(type, type(type, schemas));
    }
    return types;
  }

  private EntityType type(String type, Map<String, ObjectSchema> schemas) {
    JsonNode json = api.path("entityTypes").path(type);
    var references = new ArrayList<Reference>();
    json.path("references")
        .properties()
        .forEach(e -> references.add(reference(type, e.getKey(), e.getValue())));
    ObjectSchema schema = schemas.get(type);
    if (schema == null) {
      throw new IllegalStateException("api.json names " + type + ", which has no schema");
    }
    return new EntityType(
        type, json.path("path").asText(), json.path("deletedAs").asText(), references, schema);
  }

  private static Reference reference(String owner, String property, JsonNode json) {
    return new Reference(
        owner,
        property,
        json.path("to").asText(),
        condition(json.path("where")),
        condition(json.path("whereNot")),
        json.path("acyclic").asBoolean(),
        strings(json.path("agrees")));
  }

  private static Optional<Condition> condition(JsonNode json) {
    if (json.size() > 1) {
      throw new IllegalStateException("only one condition is understood: " + json);
    }
    if (json.isEmpty()) {
      return Optional.empty();
    }
    String property = json.fieldNames().next();
    return Optional.of(new Condition(property, set(json.path(property))));
  }

  private Map<String, Operation> operations(Definitions definitions, List<Erratum> errata) {
    var literal = new HashMap<String, JsonNode>();
    if (reading == Reading.LITERAL) {
      errata.forEach(erratum -> literal.putAll(erratum.literally().answers()));
    }
    return new OperationReader(definitions, literal).read(api.path("operations"));
  }

  private List<Erratum> errata() {
    Set<String> applying = set(api.path("errata"));
    var errata = new ArrayList<Erratum>();
    for (JsonNode json : Standards.json(ERRATA)) {
      if (applying.contains(json.path("id").asText())) {
        errata.add(ErratumReader.read(json));
      }
    }
    return errata;
  }

  /** What comes with the program does not change while it runs; other files may. */
  private Supplier<String> digest(Set<String> documents) {
    if (files.bundled()) {
      return () -> digestOf(documents);
    }
    String digest = digestOf(documents);
    return () -> digest;
  }

  private String digestOf(Set<String> documents) {
    try {
      var sha = MessageDigest.getInstance("SHA-256");
      var contents = new TreeMap<String, byte[]>();
      contents.put(ERRATA_PATH, Library.read(ERRATA_PATH));
      contents.put(file(API), files.content(API));
      documents.forEach(d -> contents.put(file(d), files.content(d)));
      contents.forEach(
          (path, content) -> {
            sha.update(path.getBytes(StandardCharsets.UTF_8));
            sha.update(content);
          });
      return "sha256:" + HexFormat.of().formatHex(sha.digest());
    } catch (NoSuchAlgorithmException | NoSuchFileException e) {
      throw new IllegalStateException(e);
    }
  }

  private String file(String fileName) {
    return "schemas/" + name() + "/" + fileName;
  }

  static List<String> strings(JsonNode array) {
    if (array.isEmpty()) {
      return List.of();
    }
    var strings = new ArrayList<String>(array.size());
    for (JsonNode value : array) {
      strings.add(value.asText());
    }
    return strings;
  }

  static Set<String> set(JsonNode array) {
    var set = new HashSet<String>();
    array.forEach(value -> set.add(value.asText()));
    return set;
  }

  static List<String> names(JsonNode object) {
    var names = new ArrayList<String>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
