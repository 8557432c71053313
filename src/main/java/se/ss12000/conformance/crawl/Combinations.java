package se.ss12000.conformance.crawl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.ss12000.conformance.payload.Exchange.Parameter;
import se.ss12000.conformance.query.Values;
import se.ss12000.conformance.standard.Operation;
import se.ss12000.conformance.standard.Standard;

/** Which values of a filter to ask for, so that the data tells a right answer from a wrong one. */
final class Combinations {
  /** The parameter that says which relation the others that begin like it are about. */
  static final String KIND = "relationship.entity.type";

  private static final String RELATIONSHIP = "relationship.";
  private static final String NO_ID = "00000000-0000-4000-8000-000000000000";
  private static final String NO_WORD = "ss12000-unknown";
  private static final int TWO = 2;

  /** Where it matters whether what is below the one that is named counts too. */
  private static final String ORGANISATION = "organisation";

  private final Standard standard;
  private final Known known;
  private final Map<String, List<String>> values = new HashMap<>();

  Combinations(Standard standard, Known known) {
    this.standard = standard;
    this.known = known;
  }

  /** The parameters to ask with, besides those that are required anyway; one list a question. */
  List<List<Parameter>> of(Step step) {
    if (step.name().equals(KIND)) {
      return kind(step);
    }
    if (!step.value().isEmpty()) {
      return List.of(List.of(new Parameter(step.name(), step.value())));
    }
    var all = new ArrayList<List<Parameter>>();
    List<String> values = values(step.operation(), step.name());
    values.stream().limit(1).forEach(value -> all.add(one(step.name(), value)));
    Operation.Parameter parameter = defined(step);
    if (parameter.repeatable() && values.size() >= TWO) {
      all.add(values.stream().limit(TWO).map(v -> new Parameter(step.name(), v)).toList());
    }
    unknown(parameter).forEach(value -> all.add(one(step.name(), value)));
    if (step.name().equals(ORGANISATION)) {
      known.highest().forEach(value -> all.add(one(step.name(), value)));
    }
    return all.stream().distinct().toList();
  }

  /** A kind of relation alone, and with all else that restricts one and the same relation. */
  private List<List<Parameter>> kind(Step step) {
    if (step.value().isEmpty()) {
      return List.of();
    }
    var all = new ArrayList<List<Parameter>>();
    var alone = new Parameter(KIND, step.value());
    all.add(List.of(alone));
    var where = new ArrayList<Parameter>();
    for (Operation.Parameter other : step.operation().parameters()) {
      if (other.name().startsWith(RELATIONSHIP) && !other.name().equals(KIND)) {
        for (String value : values(step.operation(), other.name())) {
          var one = new Parameter(other.name(), value);
          all.add(List.of(alone, one));
          where.stream().limit(TWO).forEach(place -> all.add(List.of(alone, place, one)));
          if (other.name().equals(RELATIONSHIP + ORGANISATION)) {
            where.add(one);
          }
        }
      }
    }
    return all;
  }

  /** To find them takes going through the records; of the same filter they stay the same. */
  private List<String> values(Operation operation, String parameter) {
    return values.computeIfAbsent(
        operation.key() + " " + parameter,
        filter -> Values.of(standard, operation, parameter, known, TWO));
  }

  /** A value that nothing has; of a bound there is none. */
  private static Stream<String> unknown(Operation.Parameter parameter) {
    if (!parameter.codes().isEmpty()) {
      return Stream.of(NO_WORD);
    }
    if (!parameter.type().equals("string")) {
      return Stream.of();
    }
    return switch (parameter.format()) {
      case "uuid" -> Stream.of(NO_ID);
      case "" -> Stream.of(NO_WORD);
      default -> Stream.of();
    };
  }

  private static Operation.Parameter defined(Step step) {
    return step.operation().parameters().stream()
        .filter(p -> p.name().equals(step.name()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no parameter " + step.name()));
  }

  private static List<Parameter> one(String name, String value) {
    return List.of(new Parameter(name, value));
  }
}
