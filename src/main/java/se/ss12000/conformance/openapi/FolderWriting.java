package se.ss12000.conformance.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import se.ss12000.conformance.openapi.ImportedVersion.Origin;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.Reading;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.standard.Standards;
import se.ss12000.conformance.standard.VersionException;
import se.ss12000.conformance.text.Text;

/** Puts together the files of a version folder. */
final class FolderWriting {
  private static final Text NEW_TYPE =
      Text.sv("entitetstypen {name} finns inte i {base}; vad den pekar på är okänt")
          .en("the entity type {name} is not in {base}; what it points to is unknown");
  private static final String ENDING = ".schema.json";
  private static final String PAGE = "Page.schema.json";
  private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final BaseVersion base;
  private final String name;
  private final ObjectNode codes;
  private final Map<String, ObjectNode> schemas;
  private final Remarks remarks;

  /**
   * @param codes the code lists by name
   * @param schemas the other schemas by name
   */
  FolderWriting(
      BaseVersion base,
      String name,
      ObjectNode codes,
      Map<String, ObjectNode> schemas,
      Remarks remarks) {
    this.base = base;
    this.name = name;
    this.codes = codes;
    this.schemas = schemas;
    this.remarks = remarks;
  }

  /**
   * Writes everything.
   *
   * @param types the path of each entity type
   * @param objects the names of what stands in operations besides them
   */
  ImportedVersion write(
      Origin origin,
      Map<String, String> types,
      Set<String> objects,
      ObjectNode operations,
      String basePath)
      throws VersionException {
    var files = new LinkedHashMap<String, byte[]>();
    schemas.forEach((schema, json) -> files.put(schema + ENDING, bytes(headed(json))));
    files.put(PAGE, bytes(Objects.requireNonNull(base.standard().documents().get(PAGE))));
    files.put("codes" + ENDING, bytes(codeLists()));
    ObjectNode api = head(origin, basePath);
    ObjectNode entityTypes = api.putObject("entityTypes");
    types.forEach((type, path) -> entityTypes.set(type, entityType(type, path)));
    objects.forEach(api.putArray("objects")::add);
    api.set("operations", operations);
    files.put("api.json", bytes(api));
    int references = addReferences(entityTypes, Standards.of(name, files, Reading.ADOPTED));
    ObjectNode source = source(origin);
    api.set("source", source);
    files.put("api.json", bytes(api));
    return new ImportedVersion(name, files, counted(origin, references), remarks.all());
  }

  private static Origin counted(Origin o, int references) {
    return new Origin(
        o.file(),
        o.title(),
        o.version(),
        o.openapi(),
        o.parts(),
        o.digest(),
        o.follows(),
        references,
        o.meanings());
  }

  private ObjectNode head(Origin origin, String basePath) {
    ObjectNode api = JsonNodeFactory.instance.objectNode();
    api.put("name", name).put("follows", origin.follows());
    api.put("version", origin.version()).put("basePath", basePath);
    String edition = (origin.title() + " " + origin.version()).strip();
    api.putArray("editions").add(edition.isEmpty() ? origin.file() : edition);
    api.set("errata", base.api().path("errata"));
    return api;
  }

  private static ObjectNode source(Origin origin) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("file", origin.file())
        .put("openapi", origin.openapi())
        .put("files", origin.parts())
        .put("digest", origin.digest());
  }

  private ObjectNode entityType(String type, String path) {
    ObjectNode json = JsonNodeFactory.instance.objectNode().put("path", path);
    String deletedAs = base.standard().type(type).map(EntityType::deletedAs).orElse("");
    if (!deletedAs.isEmpty()) {
      json.put("deletedAs", deletedAs);
    }
    json.putObject("references");
    if (base.typeNamed(type).isEmpty()) {
      remarks.add(type, told(NEW_TYPE, type));
    }
    return json;
  }

  /** Takes over those references that the document's own types can have. */
  private int addReferences(ObjectNode entityTypes, Standard standard) {
    int count = 0;
    for (EntityType type : standard.resources().toList()) {
      JsonNode known = base.api().path("entityTypes").path(type.name()).path("references");
      ObjectNode references = entityTypes.withObject("/" + type.name() + "/references");
      for (Map.Entry<String, JsonNode> reference : known.properties()) {
        boolean there = standard.attribute(type, reference.getKey()).isPresent();
        if (there && entityTypes.has(reference.getValue().path("to").asText())) {
          references.set(reference.getKey(), reference.getValue());
          count++;
        }
      }
    }
    return count;
  }

  private Text told(Text text, String what) {
    return text.with(Map.of("name", Text.same(what), "base", Text.same(base.standard().name())));
  }

  private ObjectNode codeLists() {
    ObjectNode file = JsonNodeFactory.instance.objectNode();
    file.set("$defs", codes);
    return headed(file);
  }

  private static ObjectNode headed(ObjectNode schema) {
    ObjectNode headed = JsonNodeFactory.instance.objectNode().put("$schema", DRAFT);
    return headed.setAll(schema);
  }

  /** The same lines on every system. */
  private static byte[] bytes(JsonNode json) {
    var indenter = new DefaultIndenter("  ", "\n");
    var printer =
        new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    try {
      return (JSON.writer(printer).writeValueAsString(json) + "\n")
          .getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
