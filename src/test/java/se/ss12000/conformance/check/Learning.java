package se.ss12000.conformance.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.ss12000.conformance.finding.Finding;
import se.ss12000.conformance.payload.Entity;
import se.ss12000.conformance.payload.Offer;
import se.ss12000.conformance.payload.Payload;
import se.ss12000.conformance.payload.Records;
import se.ss12000.conformance.standard.Reference;
import se.ss12000.conformance.standard.Standard;

/** A delivery put together piece by piece, and what is learnt and found in it. */
public final class Learning {
  private final Records records;
  private final DatasetBuilder learnt;
  private final List<Entity> entities = new ArrayList<>();

  private Learning(Standard standard, boolean complete) {
    this.records = new Records(standard);
    this.learnt = new DatasetBuilder(standard, complete, Offer.EVERYTHING, Long.MAX_VALUE);
  }

  /** Of a delivery that may hold only a part of what there is. */
  public static Learning of(String version) {
    return new Learning(Records.standard(version), false);
  }

  /** Of a delivery that is declared to be the whole. */
  public static Learning complete() {
    return new Learning(Records.standard("2.1"), true);
  }

  /** A whole list of records. */
  public Learning list(String type, JsonNode... list) {
    listed(type, list);
    return add(records.lastPage(type));
  }

  /** Records of a list, of which it is not said whether it was whole. */
  public Learning listed(String type, JsonNode... list) {
    for (JsonNode json : list) {
      add(records.listed(type, json, entities.size()));
    }
    return this;
  }

  /** A record in a document of its own. */
  public Learning single(String type, JsonNode json) {
    return add(records.single(type, json));
  }

  public Learning add(Payload payload) {
    learnt.add(payload);
    if (payload instanceof Entity entity) {
      entities.add(entity);
    }
    return this;
  }

  /** Marks the record that was added last. */
  public Learning mark(int marks) {
    learnt.mark(entities.get(entities.size() - 1), marks);
    return this;
  }

  public Records records() {
    return records;
  }

  public Dataset dataset() {
    return learnt.build();
  }

  public Reference reference(String type, String property) {
    return records.type(type).references().stream()
        .filter(reference -> reference.property().equals(property))
        .findFirst()
        .orElseThrow();
  }

  /** What a check finds; the second reading takes place only if it is suspicious. Ask once. */
  public List<Finding> findings(DatasetCheck check) {
    entities.forEach(entity -> check.learn(entity, learnt.memory()));
    Dataset dataset = dataset();
    var findings = new ArrayList<Finding>();
    if (check.suspects(dataset)) {
      Optional<Set<UUID>> sought = check.sought(dataset);
      for (Entity entity : entities) {
        int before = findings.size();
        check.check(entity, dataset, findings::add);
        if (findings.size() > before && entity.type().isResource()) {
          assertThat(sought.map(ids -> holdsAny(entity.json(), ids)))
              .isNotEqualTo(Optional.of(false));
        }
      }
    }
    return findings;
  }

  private static boolean holdsAny(JsonNode json, Set<UUID> ids) {
    return json.findValues("id").stream()
        .filter(JsonNode::isTextual)
        .anyMatch(id -> ids.contains(IdKey.of(id).toUuid()));
  }

  /** The findings of a check as rule and pointer, such as {@code REF-001 /data/0/person}. */
  public List<String> places(DatasetCheck check) {
    return findings(check).stream()
        .map(finding -> finding.rule().id() + " " + finding.location().pointer())
        .toList();
  }

  /** How much a rule was tried on records of a type. */
  public Evaluated evaluated(DatasetCheck check, String rule, String type) {
    return check.rules().stream()
        .filter(r -> r.id().equals(rule))
        .findFirst()
        .map(r -> check.evaluated(r, records.type(type), dataset()))
        .orElseThrow();
  }
}
