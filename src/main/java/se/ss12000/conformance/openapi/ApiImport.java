package se.ss12000.conformance.openapi;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.ss12000.conformance.openapi.ImportedVersion.Origin;
import se.ss12000.conformance.standard.VersionException;
import se.ss12000.conformance.text.Text;
import se.ss12000.conformance.yaml.YamlException;

/** Makes a version of the standard of an OpenAPI document. */
public final class ApiImport {
  private static final Text NO_OPENAPI =
      Text.sv("filen är inget OpenAPI-dokument: nyckeln openapi saknas")
          .en("the file is no OpenAPI document: it has no key openapi");
  private static final Text OTHER_OPENAPI =
      Text.sv("OpenAPI {version} läses inte; dokumentet måste vara i 3.0 eller 3.1")
          .en("OpenAPI {version} is not read; the document must be in 3.0 or 3.1");

  private final Path file;
  private final ApiDocument document;
  private final BaseVersion base;
  private final Remarks remarks = new Remarks();

  private ApiImport(Path file) throws YamlException {
    this.file = file;
    this.document = ApiDocument.open(file);
    refuseOther(document.root());
    this.base = BaseVersion.of(document.root().at("info").text("version"));
  }

  /**
   * Reads a document and all files that it refers to.
   *
   * @param name what the version is to be called; empty for the name of the file
   * @throws YamlException when the document cannot be read, with file, line and column
   * @throws VersionException when it has what no version can have
   */
  public static ImportedVersion read(Path file, String name)
      throws YamlException, VersionException {
    return new ApiImport(file).read(name.isEmpty() ? plainName(file) : name);
  }

  private static String plainName(Path file) {
    return String.valueOf(file.getFileName()).replaceFirst("(?i)\\.(ya?ml|json)$", "");
  }

  private static void refuseOther(Part root) throws YamlException {
    String old = root.text("swagger");
    String version = old.isEmpty() ? root.text("openapi") : old;
    if (version.isEmpty()) {
      throw root.fault(NO_OPENAPI);
    }
    if (!version.matches("3\\.[01](\\..*)?")) {
      throw root.at(old.isEmpty() ? "openapi" : "swagger")
          .fault(OTHER_OPENAPI.with("version", version));
    }
  }

  private ImportedVersion read(String name) throws YamlException, VersionException {
    var reader = new ApiOperationReader(document, base.standard().operations().keySet(), remarks);
    List<ApiOperation> operations = reader.read();
    var names = new Names(document, remarks);
    var seats = new Seats(document, base, names);
    seats.assign(operations);
    var conversion = new SchemaConversion(document, names, remarks);
    Map<String, String> types = seats.types();
    var written =
        new OperationWriting(base, conversion, seats, types.keySet(), remarks).write(operations);
    Map<String, ObjectNode> schemas = schemas(names, conversion);
    new Heritage(base.standard(), schemas).apply();
    var folder = new FolderWriting(base, name, codes(names, conversion), schemas, remarks);
    return folder.write(
        origin(written.meanings()), types, seats.objects(), written.operations(), basePath(reader));
  }

  private Origin origin(int meanings) {
    Part info = document.root().at("info");
    return new Origin(
        String.valueOf(file.getFileName()),
        info.text("title"),
        info.text("version"),
        document.root().text("openapi"),
        document.files(),
        document.digest(),
        base.standard().name(),
        0,
        meanings);
  }

  /** Every schema that has a name; writing one may bring more. */
  private static Map<String, ObjectNode> schemas(Names names, SchemaConversion conversion)
      throws YamlException {
    var schemas = new LinkedHashMap<String, ObjectNode>();
    while (schemas.size() < names.bodies().size()) {
      for (Map.Entry<String, Part> body : names.bodies().entrySet()) {
        if (!schemas.containsKey(body.getKey())) {
          ObjectNode schema = conversion.full(body.getValue());
          schema.withObject("/properties");
          schemas.put(body.getKey(), schema);
        }
      }
    }
    return schemas;
  }

  private static ObjectNode codes(Names names, SchemaConversion conversion) throws YamlException {
    ObjectNode codes = JsonNodeFactory.instance.objectNode();
    for (Map.Entry<String, Part> list : names.codes().entrySet()) {
      codes.set(list.getKey(), conversion.full(list.getValue()));
    }
    return codes;
  }

  /** What comes between the host and the paths of the operations. */
  private String basePath(ApiOperationReader reader) throws YamlException {
    Optional<Part> server = document.root().at("servers").elements().stream().findFirst();
    String url = server.map(s -> s.text("url")).orElse("");
    String path = url.replaceFirst("^([A-Za-z][A-Za-z0-9+.-]*:)?//[^/]*", "");
    return path.replaceFirst("/+$", "") + reader.prefix();
  }
}
