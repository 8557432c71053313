package se.ss12000.conformance.provider;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.ss12000.conformance.query.RefusedException;
import se.ss12000.conformance.query.Selection;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.Operation;

/** Answers what asks for certain records: by id, or several by keys. */
final class Singles {
  private static final Pattern UUID =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int MANY = 20_000;

  private final Catalogue catalogue;
  private final Rendering rendering;
  private final Faults faults;

  Singles(Catalogue catalogue, Rendering rendering, Faults faults) {
    this.catalogue = catalogue;
    this.rendering = rendering;
    this.faults = faults;
  }

  static String uuid(Asked asked) throws ProblemException {
    if (!UUID.matcher(asked.id()).matches()) {
      throw ProblemException.malformedId();
    }
    return asked.id();
  }

  static ObjectNode object(Asked asked) throws ProblemException {
    try {
      if (JSON.readTree(asked.body()) instanceof ObjectNode object) {
        return object;
      }
    } catch (JsonProcessingException e) {
      // The parser would quote the body, which may hold personal data.
      throw new ProblemException(400, "malformed-body", "the body is not JSON");
    }
    throw new ProblemException(400, "malformed-body", "the body is not a JSON object");
  }

  Reply byId(Asked asked, EntityType type, Operation operation)
      throws ProblemException, RefusedException {
    Selection.of(catalogue.standard(), operation, asked.parameters());
    Optional<ObjectNode> found = catalogue.find(type.name(), asked.id());
    if (found.isEmpty()) {
      uuid(asked);
      return Reply.empty(404);
    }
    return Reply.of(200, rendered(asked, type, found.get()));
  }

  Reply lookup(Asked asked, EntityType type, Operation operation)
      throws ProblemException, RefusedException {
    Selection.of(catalogue.standard(), operation, asked.parameters());
    JsonNode keys = object(asked);
    List<ObjectNode> found = catalogue.lookup(operation, keys);
    if (found.size() > MANY) {
      throw new ProblemException(503, "too-many", "more records than one answer can hold");
    }
    ArrayNode all = JsonNodeFactory.instance.arrayNode();
    found.forEach(json -> all.add(rendered(asked, type, json)));
    return Reply.of(200, all);
  }

  private ObjectNode rendered(Asked asked, EntityType type, ObjectNode json) {
    ObjectNode rendered =
        rendering.render(type, json, asked.values("expand"), asked.isTrue("expandReferenceNames"));
    faults.onRecord(asked, rendered);
    return rendered;
  }
}
