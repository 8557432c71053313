package se.ss12000.conformance.crawl;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.ss12000.conformance.payload.Exchange.Parameter;
import se.ss12000.conformance.payload.Question;
import se.ss12000.conformance.source.SourceException;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.Operation;
import se.ss12000.conformance.standard.Standard;

/** Reads again what may have changed when a notice came, as Skolverket's test service does. */
final class Reread {
  /** A notice may overtake the change it tells of, and clocks differ. */
  private static final Duration BEFORE = Duration.ofMinutes(5);

  private static final String DELETED = "GET /deletedEntities";
  private static final String ENTITIES = "entities";

  private final Standard standard;
  private final Asker asker;
  private final Paths paths;
  private final Bounds bounds;
  private final List<EntityType> types;

  /**
   * @param types what to read, in order
   */
  Reread(Standard standard, Asker asker, Paths paths, Bounds bounds, List<EntityType> types) {
    this.standard = standard;
    this.asker = asker;
    this.paths = paths;
    this.bounds = bounds;
    this.types = List.copyOf(types);
  }

  /**
   * Reads what changed since five minutes before a notice, type by type, and last what was deleted.
   *
   * @throws SourceException when no more can be asked
   */
  void since(Instant notice) throws SourceException {
    String from = notice.minus(BEFORE).toString();
    for (EntityType type : types) {
      Optional<Operation> list = operation("GET " + type.path());
      if (list.filter(one -> Plan.has(one, Plan.MODIFIED_AFTER)).isPresent()) {
        var parameters = new ArrayList<>(bounds.of(list.get()));
        parameters.add(new Parameter(Plan.MODIFIED_AFTER, from));
        walk(Question.CHANGED, list.get(), parameters);
      }
    }
    Optional<Operation> deleted = operation(DELETED);
    if (deleted.isPresent()) {
      walk(Question.DELETED, deleted.get(), deletedSince(from, deleted.get()));
    }
  }

  private List<Parameter> deletedSince(String from, Operation deleted) {
    List<String> codes =
        deleted.parameters().stream()
            .filter(parameter -> parameter.name().equals(ENTITIES))
            .flatMap(parameter -> parameter.codes().stream())
            .toList();
    Stream<Parameter> kinds =
        types.stream()
            .map(EntityType::name)
            .filter(codes::contains)
            .map(name -> new Parameter(ENTITIES, name));
    return Stream.concat(Stream.of(new Parameter("after", from)), kinds).toList();
  }

  private void walk(Question question, Operation operation, List<Parameter> parameters)
      throws SourceException {
    asker.walk(
        Asker.get(question, operation.key(), paths.of(operation.key()), parameters), 0, List.of());
  }

  private Optional<Operation> operation(String key) {
    return Optional.ofNullable(standard.operations().get(key));
  }
}
