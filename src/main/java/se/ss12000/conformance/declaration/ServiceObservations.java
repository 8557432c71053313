package se.ss12000.conformance.declaration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import se.ss12000.conformance.payload.Exchange;
import se.ss12000.conformance.payload.Exchange.Parameter;
import se.ss12000.conformance.payload.Question;
import se.ss12000.conformance.standard.Meaning;
import se.ss12000.conformance.standard.Operation;
import se.ss12000.conformance.standard.Standard;

/** What the answers of a service show of its operations and parameters. */
public final class ServiceObservations {
  private static final int BAD_REQUEST = 400;
  private static final Set<Integer> NOT_THERE = Set.of(404, 405, 410, 501);
  private static final Set<Integer> NO_SUCH_METHOD = Set.of(405, 501);
  private static final Set<Question> WHOLE =
      Set.of(Question.LIST, Question.LOOKUP, Question.DELETED);

  /** What changes something at the provider, and what it leads to. */
  private static final Set<Question> WRITES =
      Set.of(
          Question.CREATED,
          Question.READ_BACK,
          Question.RENEWED,
          Question.REMOVED,
          Question.FEEDBACK);

  private static final Set<String> PAGING = Set.of("limit", "pageToken");

  private final Standard standard;
  private final Map<Subject, Integer> answered = new HashMap<>();
  private final Map<Subject, Integer> refused = new HashMap<>();

  public ServiceObservations(Standard standard) {
    this.standard = standard;
  }

  /** Takes in one answer of a service, as it was recorded. */
  public void observe(Exchange exchange) {
    List<Parameter> parameters =
        Stream.concat(
                exchange.parameters().stream(),
                exchange.keys().stream().map(key -> new Parameter(key, "")))
            .toList();
    observe(
        exchange.number(),
        exchange.operation(),
        exchange.question(),
        parameters,
        exchange.status());
  }

  /**
   * Takes in one answer. What went wrong on the way, or at the door, shows nothing.
   *
   * @param number of the exchange
   * @param parameters of the query, and the keys of the body of a lookup
   */
  public void observe(
      int number, String operation, Question question, List<Parameter> parameters, int status) {
    Operation known = standard.operations().get(operation);
    boolean shows = question.wantsRecords() || WRITES.contains(question);
    if (known == null || !shows || question == Question.OTHER_PATH) {
      return;
    }
    if (status >= 200 && status < 300) {
      answered.putIfAbsent(Subject.operation(operation), number);
      parameters.forEach(p -> answered.putIfAbsent(subject(known, p), number));
    } else if (NO_SUCH_METHOD.contains(status)
        || (NOT_THERE.contains(status) && WHOLE.contains(question))) {
      refused.putIfAbsent(Subject.operation(operation), number);
    } else if (status == BAD_REQUEST || NOT_THERE.contains(status)) {
      List<Parameter> blamed = parameters.stream().filter(p -> isAtIssue(known, p)).toList();
      if (blamed.size() == 1) {
        refused.putIfAbsent(subject(known, blamed.get(0)), number);
      }
    }
  }

  /** Where several could be to blame, none is. */
  private static boolean isAtIssue(Operation operation, Parameter parameter) {
    boolean required =
        operation.parameter(parameter.name()).filter(Operation.Parameter::required).isPresent();
    return !required && !PAGING.contains(parameter.name());
  }

  private static Subject subject(Operation operation, Parameter parameter) {
    boolean valued = codes(operation, parameter.name()).contains(parameter.value());
    return Subject.parameter(
        operation.key(), valued ? parameter.name() + "=" + parameter.value() : parameter.name());
  }

  /** The values of a parameter that are different things to ask for. */
  private static List<String> codes(Operation operation, String name) {
    boolean filter = operation.meaning(name).filter(m -> m instanceof Meaning.Filter).isPresent();
    return filter
        ? List.of()
        : operation.parameter(name).map(Operation.Parameter::codes).orElse(List.of());
  }

  /** What is known of every operation and parameter of the standard. */
  public Map<Subject, Statement> statements() {
    var statements = new LinkedHashMap<Subject, Statement>();
    for (Operation operation : standard.operations().values()) {
      Subject whole = Subject.operation(operation.key());
      statements.put(whole, statement(whole));
      parameters(operation).forEach(parameter -> statements.put(parameter, statement(parameter)));
    }
    return statements;
  }

  private static List<Subject> parameters(Operation operation) {
    var names = new ArrayList<String>();
    for (Operation.Parameter parameter : operation.parameters()) {
      List<String> codes = codes(operation, parameter.name());
      if (!parameter.inPath() && codes.isEmpty()) {
        names.add(parameter.name());
      }
      codes.forEach(code -> names.add(parameter.name() + "=" + code));
    }
    operation.meanings().keySet().stream()
        .filter(name -> operation.parameter(name).isEmpty())
        .forEach(names::add);
    return names.stream().map(name -> Subject.parameter(operation.key(), name)).toList();
  }

  private Statement statement(Subject subject) {
    return Statement.of(stand(subject), Origin.OBSERVED);
  }

  /** How something stands; one answer is enough to show that it is offered. */
  public Stand stand(Subject subject) {
    if (answered.containsKey(subject)) {
      return Stand.OFFERED;
    }
    return refused.containsKey(subject) ? Stand.WITHHELD : Stand.NOT_OBSERVED;
  }

  /** The number of the first exchange that shows how something stands; 0 when none does. */
  public int shownBy(Subject subject) {
    return answered.getOrDefault(subject, refused.getOrDefault(subject, 0));
  }
}
