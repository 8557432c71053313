package se.ss12000.conformance.crawl;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.ss12000.conformance.payload.Exchange.Parameter;
import se.ss12000.conformance.payload.Question;
import se.ss12000.conformance.query.Values;
import se.ss12000.conformance.source.Request;
import se.ss12000.conformance.source.Request.Access;
import se.ss12000.conformance.source.SourceException;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.Standard;

/** Asks for records by their ids and other keys. */
final class Singles {
  private static final String NO_ID = "00000000-0000-4000-8000-000000000000";
  private static final String NOT_AN_ID = "not-an-id";
  private static final String IDS = "ids";
  private static final int SOME = 3;

  private final Standard standard;
  private final Asker asker;
  private final Paths paths;
  private final Known known;

  Singles(Standard standard, Asker asker, Paths paths, Known known) {
    this.standard = standard;
    this.asker = asker;
    this.paths = paths;
    this.known = known;
  }

  void byId(Step step, EntityType type) throws SourceException {
    switch (step.question()) {
      case BY_ID -> byId(step, known.ids(type), List.of());
      case UNKNOWN_ID -> byId(step, List.of(NO_ID), List.of());
      case MALFORMED_ID -> byId(step, List.of(NOT_AN_ID), List.of());
      default -> byId(step, some(type), shown(step));
    }
  }

  void lookup(Step step, EntityType type) throws SourceException {
    switch (step.question()) {
      case LOOKUP -> lookup(step, step.parameter(), values(step, type), List.of());
      case LOOKUP_UNKNOWN -> lookup(step, IDS, mixed(type), List.of());
      default -> lookup(step, IDS, some(type), shown(step));
    }
  }

  private void byId(Step step, List<String> ids, List<Parameter> query) throws SourceException {
    String operation = step.operation().key();
    for (String id : ids) {
      asker.ask(Asker.get(step.question(), operation, paths.of(operation, id), query));
    }
  }

  private void lookup(Step step, String key, List<String> values, List<Parameter> query)
      throws SourceException {
    if (values.isEmpty()) {
      return;
    }
    var body = JsonNodeFactory.instance.objectNode();
    values.forEach(body.putArray(key)::add);
    String operation = step.operation().key();
    asker.ask(
        new Request(
            step.question(),
            0,
            operation,
            paths.of(operation),
            query,
            body.toString(),
            Access.GIVEN));
  }

  private List<String> values(Step step, EntityType type) {
    return step.parameter().equals(IDS)
        ? known.ids(type)
        : Values.of(standard, step.operation(), step.parameter(), known, SOME);
  }

  /** Some that are there and one that is not. */
  private List<String> mixed(EntityType type) {
    var mixed = new ArrayList<>(some(type));
    if (!mixed.isEmpty()) {
      mixed.add(NO_ID);
    }
    return mixed;
  }

  private List<String> some(EntityType type) {
    return known.ids(type).stream().limit(SOME).toList();
  }

  private static List<Parameter> shown(Step step) {
    String value = step.question() == Question.NAMED ? "true" : step.value();
    return List.of(new Parameter(step.name(), value.isEmpty() ? "true" : value));
  }

  /** Whether an operation is on one record. */
  static boolean isById(Step step) {
    return step.operation().key().endsWith("/{id}");
  }

  /** Whether an operation is a lookup. */
  static boolean isLookup(Step step) {
    return step.operation().key().toLowerCase(Locale.ROOT).endsWith("/lookup");
  }
}
