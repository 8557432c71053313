package se.ss12000.conformance.provider;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import se.ss12000.conformance.standard.Attribute;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.Operation;
import se.ss12000.conformance.standard.Standard;

/** Takes in what clients send: new records, deletions, and feedback. */
final class Writing {
  private final Catalogue catalogue;
  private final Callbacks callbacks;
  private final Clock clock;

  Writing(Catalogue catalogue, Callbacks callbacks, Clock clock) {
    this.catalogue = catalogue;
    this.callbacks = callbacks;
    this.clock = clock;
  }

  Reply create(Asked asked, EntityType type) throws ProblemException {
    ObjectNode json = Singles.object(asked);
    requireAll(type, json, false);
    String now = clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
    json.put("id", UUID.randomUUID().toString());
    json.putObject("meta").put("created", now).put("modified", now);
    catalogue.put(type.name(), json);
    callbacks.changed(type.name(), false);
    return Reply.of(200, json.deepCopy());
  }

  Reply delete(Asked asked, EntityType type) throws ProblemException {
    if (!catalogue.delete(type, Singles.uuid(asked), clock.instant())) {
      return Reply.empty(404);
    }
    callbacks.changed(type.name(), true);
    return Reply.empty(204);
  }

  /** What a consumer reports back is received and forgotten. */
  Reply feedback(Asked asked, Operation operation) throws ProblemException {
    ObjectNode json = Singles.object(asked);
    Standard standard = catalogue.standard();
    Optional<EntityType> entry = operation.body().flatMap(standard::type);
    if (entry.isPresent()) {
      requireAll(entry.get(), json, true);
    }
    return Reply.empty(201);
  }

  /** Asks for what is required; id and meta are the provider's to give. */
  private static void requireAll(EntityType type, ObjectNode json, boolean whole)
      throws ProblemException {
    for (Attribute attribute : type.schema().attributes().values()) {
      boolean ours = attribute.name().equals("id") || attribute.name().equals("meta");
      if (attribute.required() && (whole || !ours) && !json.hasNonNull(attribute.name())) {
        throw new ProblemException(400, "missing-attribute", attribute.name() + " has to be given");
      }
      JsonNode value = json.path(attribute.name());
      if (value.isTextual()
          && !attribute.codes().isEmpty()
          && !attribute.codes().contains(value.asText())) {
        throw new ProblemException(400, "unknown-code", attribute.name() + " has an unknown code");
      }
    }
  }
}
