package se.ss12000.conformance.crawl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.ss12000.conformance.payload.Question;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.Operation;
import se.ss12000.conformance.standard.Standard;

/**
 * Everything that is to be written to a service, and asked to see what became of it: made from the
 * standard, the scope and what the user allows.
 */
public final class WritePlan {
  static final String SUBSCRIPTIONS = "/subscriptions";
  static final List<String> FEEDBACK = List.of("/log/", "/statistics/");
  static final String DELETED = "GET /deletedEntities";

  private final Standard standard;
  private final Scope scope;
  private final Consent consent;
  private final List<Step> steps = new ArrayList<>();

  public WritePlan(Standard standard, Scope scope, Consent consent) {
    this.standard = standard;
    this.scope = scope;
    this.consent = consent;
    add(Question.CREATED, "POST " + SUBSCRIPTIONS, String.join(", ", subscribed()));
    add(Question.MALFORMED_BODY, "POST " + SUBSCRIPTIONS, "");
    add(Question.MALFORMED_TARGET, "POST " + SUBSCRIPTIONS, "");
    addReading(SUBSCRIPTIONS);
    records().forEach(this::addRecord);
    FEEDBACK.forEach(this::addFeedback);
    addWaiting();
    records().forEach(type -> add(Question.CHANGED, "GET " + type.path(), ""));
    add(Question.RENEWED, "PATCH " + SUBSCRIPTIONS + "/{id}", "");
    addStrangers("PATCH " + SUBSCRIPTIONS + "/{id}");
    addRemoval(SUBSCRIPTIONS);
    if (steps.stream().anyMatch(step -> step.question() == Question.REMOVED)) {
      add(Question.READ_BACK, DELETED, "");
    }
  }

  /** What is written and asked, operation by operation. */
  public List<Step> steps() {
    return List.copyOf(steps);
  }

  /** Everything that may be asked for it, as the standard writes it. */
  public Set<String> operations() {
    return steps.stream()
        .map(step -> step.operation().key())
        .collect(Collectors.toUnmodifiableSet());
  }

  public Consent consent() {
    return consent;
  }

  Standard standard() {
    return standard;
  }

  Scope scope() {
    return scope;
  }

  /** The entity types of which notices are wanted. */
  List<String> subscribed() {
    List<String> known =
        Optional.ofNullable(standard.schemas().get("CreateSubscription")).stream()
            .flatMap(body -> Optional.ofNullable(body.attributes().get("resourceTypes")).stream())
            .flatMap(types -> standard.objectOf(types).stream())
            .flatMap(type -> Optional.ofNullable(type.attributes().get("resource")).stream())
            .flatMap(resource -> resource.codes().stream())
            .toList();
    return scope.types().stream().map(EntityType::name).filter(known::contains).toList();
  }

  /** The entity types of which records are made; none without somebody to make them about. */
  public List<EntityType> records() {
    return consent.testPersons().isEmpty()
        ? List.of()
        : scope.types().stream().filter(t -> has("POST " + t.path())).toList();
  }

  /** The entity types whose records have to be known to create one of a type. */
  public static Set<String> needs(EntityType type) {
    return switch (type.name()) {
      case "Attendance" -> Set.of("Person", "Group", "Activity", "CalendarEvent");
      case "AttendanceEvent" -> Set.of("Person", "Group");
      case "AttendanceSchedule" -> Set.of("Person", "Placement");
      default -> Set.of("Person");
    };
  }

  /** Whether the standard has a way to remove what can be created at a path. */
  public boolean isRemovable(String path) {
    return has("DELETE " + path + "/{id}");
  }

  private void addRecord(EntityType type) {
    String create = "POST " + type.path();
    add(Question.CREATED, create, "");
    add(Question.MALFORMED_BODY, create, "");
    addReading(type.path());
    add(Question.READ_BACK, create + "/lookup", "");
    addRemoval(type.path());
  }

  private void addReading(String path) {
    add(Question.READ_BACK, "GET " + path, "");
    add(Question.READ_BACK, "GET " + path + "/{id}", "");
    if (path.equals(SUBSCRIPTIONS)) {
      addStrangers("GET " + path + "/{id}");
    }
  }

  private void addRemoval(String path) {
    String delete = "DELETE " + path + "/{id}";
    add(Question.REMOVED, delete, "");
    if (isRemovable(path)) {
      add(Question.GONE, "GET " + path + "/{id}", "");
    }
    add(Question.REMOVED_AGAIN, delete, "");
    addStrangers(delete);
  }

  /** For what was changed itself and, if the user says how long, for others' changes. */
  private void addWaiting() {
    if (consent.listens() && (consent.patience().isPresent() || !records().isEmpty())) {
      add(Question.AWAITED, "POST " + SUBSCRIPTIONS, "");
    }
  }

  private void addStrangers(String operation) {
    add(Question.UNKNOWN_ID, operation, "");
    add(Question.MALFORMED_ID, operation, "");
  }

  private void addFeedback(String path) {
    add(Question.FEEDBACK, "POST " + path, "");
    add(Question.MALFORMED_BODY, "POST " + path, "");
  }

  private void add(Question question, String operation, String parameter) {
    operation(operation).ifPresent(known -> steps.add(new Step(question, known, parameter)));
  }

  private boolean has(String operation) {
    return operation(operation).isPresent();
  }

  private Optional<Operation> operation(String key) {
    return Optional.ofNullable(standard.operations().get(key));
  }
}
