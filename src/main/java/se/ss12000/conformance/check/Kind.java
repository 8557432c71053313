package se.ss12000.conformance.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.ss12000.conformance.standard.Attribute;
import se.ss12000.conformance.standard.Condition;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.Reference;
import se.ss12000.conformance.standard.Standard;

/**
 * What is remembered of the records of a type besides their ids.
 *
 * @param number of the type among those that have records
 * @param conditions what references ask of the records they point to
 * @param property the attribute that references have to agree with; empty when there is none
 * @param markings its values
 */
record Kind(
    int number,
    EntityType type,
    List<Condition> conditions,
    String property,
    List<String> markings) {
  Kind {
    conditions = List.copyOf(conditions);
    markings = List.copyOf(markings);
  }

  static Kind of(int number, EntityType type, Standard standard, List<Reference> references) {
    List<Reference> toIt = references.stream().filter(r -> r.to().equals(type.name())).toList();
    List<Condition> conditions =
        toIt.stream()
            .flatMap(r -> Stream.concat(r.where().stream(), r.whereNot().stream()))
            .distinct()
            .toList();
    if (conditions.size() > Facts.MAX_CONDITIONS) {
      throw new IllegalStateException("too many kinds of " + type.name() + " to tell apart");
    }
    Optional<String> property = toIt.stream().flatMap(r -> r.agrees().stream()).findFirst();
    List<String> codes =
        property.flatMap(p -> standard.attribute(type, p)).map(Attribute::codes).orElse(List.of());
    List<String> markings = codes.subList(0, Math.min(codes.size(), Facts.MAX_MARKINGS));
    return new Kind(number, type, conditions, property.orElse(""), markings);
  }

  /** Which of the conditions hold for a record, as bits. */
  int holding(JsonNode record) {
    int holding = 0;
    for (int i = 0; i < conditions.size(); i++) {
      holding |= conditions.get(i).holdsFor(record) ? 1 << i : 0;
    }
    return holding;
  }

  /** The number, from 1, of the marking that a record or a reference to it carries; 0 for none. */
  int marking(JsonNode json) {
    JsonNode marked = property.isEmpty() ? null : json.get(property);
    return marked == null ? 0 : markings.indexOf(marked.asText()) + 1;
  }
}
