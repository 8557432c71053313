package se.ss12000.conformance.standard;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.ArrayList;
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
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

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
    var schemas = new SchemaReader(documents).read();
    return new Standard(
        name(),
        follows(),
        api.path("version").asText(),
        strings(api.path("editions")).toList(),
        reading,
        types(schemas),
        schemas,
        documents,
        operations(documents, errata),
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
    var found = new TreeMap<String, JsonNode>();
    var wanted = new ArrayDeque<String>();
    typeNames().map(type -> type + SCHEMA_FILE).forEach(wanted::add);
    wanted.add("Page" + SCHEMA_FILE);
    filesIn(api).forEach(wanted::add);
    while (!wanted.isEmpty()) {
      String next = wanted.remove();
      if (!found.containsKey(next)) {
        JsonNode document = files.json(next);
        found.put(next, document);
        filesIn(document).forEach(wanted::add);
      }
    }
    return found;
  }

  /** The files that something refers to. */
  private static Stream<String> filesIn(JsonNode json) {
    return json.findValues("$ref").stream()
        .map(ref -> fileOf(ref.asText()))
        .filter(ref -> !ref.isEmpty());
  }

  private static String fileOf(String ref) {
    int hash = ref.indexOf('#');
    return hash < 0 ? ref : ref.substring(0, hash);
  }

  private Stream<String> typeNames() {
    return Stream.concat(names(api.path("entityTypes")), strings(api.path("objects")));
  }

  private Map<String, EntityType> types(Map<String, ObjectSchema> schemas) {
    var types = new LinkedHashMap<String, EntityType>();
    typeNames().forEach(type -> types.put(type, type(type, schemas)));
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
        strings(json.path("agrees")).toList());
  }

  private static Optional<Condition> condition(JsonNode json) {
    if (json.size() > 1) {
      throw new IllegalStateException("only one condition is understood: " + json);
    }
    return names(json)
        .findFirst()
        .map(property -> new Condition(property, set(json.path(property))));
  }

  private Map<String, Operation> operations(Map<String, JsonNode> documents, List<Erratum> errata) {
    var literal = new HashMap<String, JsonNode>();
    if (reading == Reading.LITERAL) {
      errata.forEach(erratum -> literal.putAll(erratum.literally().answers()));
    }
    return new OperationReader(documents, literal).read(api.path("operations"));
  }

  private List<Erratum> errata() {
    List<String> applying = strings(api.path("errata")).toList();
    return StreamSupport.stream(Standards.json(ERRATA).spliterator(), false)
        .filter(json -> applying.contains(json.path("id").asText()))
        .map(ErratumReader::read)
        .toList();
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

  static Stream<String> strings(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText);
  }

  static Set<String> set(JsonNode array) {
    var set = new HashSet<String>();
    array.forEach(value -> set.add(value.asText()));
    return set;
  }

  static Stream<String> names(JsonNode object) {
    Iterable<String> names = object::fieldNames;
    return StreamSupport.stream(names.spliterator(), false);
  }
}
