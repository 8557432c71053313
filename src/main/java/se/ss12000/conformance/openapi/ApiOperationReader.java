package se.ss12000.conformance.openapi;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.ss12000.conformance.text.Text;
import se.ss12000.conformance.yaml.YamlException;

/** Finds the operations of a document and the schemas that stand in them. */
final class ApiOperationReader {
  private static final Text NOT_CARRIED =
      Text.sv("parametern {name} står i {place} och förs inte över")
          .en("the parameter {name} is in {place} and is not carried over");
  private static final Text NO_JSON =
      Text.sv("{key} har inget innehåll i JSON; {type} förs inte över")
          .en("{key} has no content in JSON; {type} is not carried over");
  private static final Text NO_PATHS =
      Text.sv("dokumentet har inga operationer (paths)")
          .en("the document has no operations (paths)");
  private static final Set<String> METHODS =
      Set.of("get", "put", "post", "delete", "patch", "head", "options", "trace");
  private static final Set<String> CARRIED = Set.of("query", "path");

  private final ApiDocument document;
  private final Remarks remarks;
  private final Map<String, String> known = new LinkedHashMap<>();

  /**
   * @param known the keys of the operations of the standard
   */
  ApiOperationReader(ApiDocument document, Collection<String> known, Remarks remarks) {
    this.document = document;
    this.remarks = remarks;
    known.forEach(key -> this.known.put(plain(key), key));
  }

  /** Every operation, in the order of the document. */
  List<ApiOperation> read() throws YamlException {
    var operations = new ArrayList<ApiOperation>();
    Part paths = document.resolved(document.root().at("paths"));
    String prefix = prefix(paths.members().keySet());
    for (Map.Entry<String, Part> path : paths.members().entrySet()) {
      Part item = document.resolved(path.getValue());
      for (Map.Entry<String, Part> method : item.members().entrySet()) {
        if (METHODS.contains(method.getKey()) && path.getKey().startsWith("/")) {
          String word = method.getKey().toUpperCase(Locale.ROOT);
          operations.add(
              operation(
                  word + " " + path.getKey().substring(prefix.length()), item, method.getValue()));
        }
      }
    }
    if (operations.isEmpty()) {
      throw document.root().fault(NO_PATHS);
    }
    return operations;
  }

  /** What all paths begin with though it belongs to the address, such as {@code /v2.0}. */
  private static String prefix(Set<String> paths) {
    String first = paths.stream().findFirst().orElse("").replaceFirst("^(/v\\d[\\d.]*)?.*", "$1");
    return paths.stream().allMatch(path -> path.startsWith(first + "/")) ? first : "";
  }

  String prefix() throws YamlException {
    return prefix(document.resolved(document.root().at("paths")).members().keySet());
  }

  private ApiOperation operation(String written, Part item, Part part) throws YamlException {
    String key = known.getOrDefault(plain(written), written);
    var parameters = new LinkedHashMap<String, Part>();
    addParameters(item, parameters);
    addParameters(part, parameters);
    Part request = document.resolved(part.at("requestBody"));
    Optional<Part> body = request.isThere() ? content(request, key) : Optional.empty();
    var answers = new LinkedHashMap<String, Optional<Part>>();
    for (Map.Entry<String, Part> answer : part.at("responses").members().entrySet()) {
      if (!answer.getKey().startsWith("x-")) {
        answers.put(answer.getKey(), content(document.resolved(answer.getValue()), key));
      }
    }
    return new ApiOperation(key, part, List.copyOf(parameters.values()), body, answers);
  }

  /** Those of an operation replace those of its path. */
  private void addParameters(Part owner, Map<String, Part> parameters) throws YamlException {
    for (Part reference : document.resolved(owner.at("parameters")).elements()) {
      Part parameter = document.resolved(reference);
      String place = parameter.text("in");
      if (CARRIED.contains(place)) {
        parameters.put(place + " " + parameter.text("name"), parameter);
      } else {
        remarks.add(
            parameter,
            NOT_CARRIED.with(
                Map.of("name", Text.same(parameter.text("name")), "place", Text.same(place))));
      }
    }
  }

  /** The schema of what is sent as JSON. */
  private Optional<Part> content(Part owner, String key) throws YamlException {
    Map<String, Part> types = document.resolved(owner.at("content")).members();
    Optional<String> json =
        types.keySet().stream()
            .filter(type -> type.matches("(?i)application/([\\w.-]+\\+)?json.*|\\*/\\*"))
            .findFirst();
    if (json.isEmpty() && !types.isEmpty()) {
      remarks.add(
          owner,
          NO_JSON.with(
              Map.of("key", Text.same(key), "type", Text.same(types.keySet().iterator().next()))));
    }
    return json.map(types::get).map(type -> type.at("schema")).filter(Part::isThere);
  }

  /** Operations are the same whatever their path parameters are called. */
  static String plain(String key) {
    return key.replaceAll("\\{[^}]*}", "{}").replaceFirst("(?<=.)/$", "");
  }
}
