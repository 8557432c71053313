package se.ss12000.conformance.query;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import se.ss12000.conformance.payload.AttributePath;
import se.ss12000.conformance.standard.Meaning.Relation;

/** Persons who have a relation of some kind that passes what is asked of it. */
final class RelationCriterion implements Criterion {
  private static final List<String> DAYS = List.of("startDate", "endDate");

  private final Relation relation;
  private final AttributePath each;
  private final Belongs atMost;
  private final List<Criterion> asked;
  private final Map<String, Belongs> related = new HashMap<>();

  private RelationCriterion(Relation relation, Belongs atMost, List<Criterion> asked) {
    this.relation = relation;
    this.each = AttributePath.of(relation.each());
    this.atMost = atMost;
    this.asked = asked;
  }

  /**
   * @param named whether somebody asked for this very kind of relation
   * @param asked what one and the same relation has to pass
   */
  static RelationCriterion of(
      Relation relation, boolean named, List<Criterion> asked, Records records) {
    Belongs atMost = relation.indirect() && !named ? Belongs.EITHER : Belongs.YES;
    var criterion = new RelationCriterion(relation, atMost, asked);
    if (!criterion.isOwn()) {
      records.forEach(relation.in(), json -> criterion.relations(json, criterion::relate));
      criterion.goOn(records);
    }
    return criterion;
  }

  /** Whether the person's own record tells of its relations. */
  private boolean isOwn() {
    return relation.persons().equals("id");
  }

  @Override
  public Belongs judge(JsonNode person) {
    if (!isOwn()) {
      return related.getOrDefault(Keys.of(person), Belongs.NO);
    }
    Belongs[] best = {Belongs.NO};
    relations(person, (belongs, inRelation) -> best[0] = best[0].or(belongs));
    return best[0];
  }

  private void relations(JsonNode json, BiConsumer<Belongs, Related> each) {
    if (relation.each().isEmpty()) {
      each.accept(passes(json, json), new Related(json, json));
    } else {
      for (JsonNode one : this.each.in(json)) {
        each.accept(passes(json, one), new Related(json, one));
      }
    }
  }

  /** A relation and the record that tells of it. */
  private record Related(JsonNode json, JsonNode one) {}

  private Belongs passes(JsonNode json, JsonNode one) {
    ObjectNode seen = JsonNodeFactory.instance.objectNode();
    visit(relation.organisation(), json, one, id -> seen.put("organisation", id));
    for (String day : DAYS) {
      if (one.hasNonNull(day)) {
        seen.set(day, one.get(day));
      }
    }
    Belongs passes = atMost;
    for (Criterion criterion : asked) {
      passes = passes.and(criterion.judge(seen));
    }
    return passes;
  }

  private void relate(Belongs belongs, Related found) {
    if (belongs != Belongs.NO) {
      String path = relation.persons().split(">", 2)[0];
      visit(path, found.json(), found.one(), id -> related.merge(id, belongs, Belongs::or));
    }
  }

  /** From those who were found to those whom their records point to. */
  private void goOn(Records records) {
    String[] parts = relation.persons().split(">", 2);
    if (parts.length == 1) {
      return;
    }
    int dot = parts[1].indexOf('.');
    var path = AttributePath.of(parts[1].substring(dot + 1));
    var first = Map.copyOf(related);
    related.clear();
    records.forEach(
        parts[1].substring(0, dot),
        json -> {
          Belongs belongs = first.getOrDefault(Keys.of(json), Belongs.NO);
          if (belongs != Belongs.NO) {
            path.in(json).forEach(id -> related.merge(Keys.of(id), belongs, Belongs::or));
          }
        });
  }

  /** What stands at a path, which leads through the relation or from the record. */
  private void visit(String path, JsonNode json, JsonNode one, Consumer<String> each) {
    String within = relation.each() + ".";
    boolean inside = !relation.each().isEmpty() && path.startsWith(within);
    AttributePath.of(inside ? path.substring(within.length()) : path)
        .in(inside ? one : json)
        .forEach(value -> each.accept(Keys.of(value)));
  }
}
