package se.ss12000.conformance.check.protocol;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.ss12000.conformance.payload.Exchange;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.Operation;
import se.ss12000.conformance.standard.Operation.Parameter;
import se.ss12000.conformance.standard.Standard;

/** What an exchange asked for, in the words of the standard. */
final class Asked {
  static final String LIMIT = "limit";
  static final String TOKEN = "pageToken";
  static final String SORT_KEY = "sortkey";
  static final String EXPAND = "expand";
  static final String NAMES = "expandReferenceNames";
  static final String DATA = "data";

  /** What was tried beside the parameters: no scenario asks for it. */
  static final String REFUSAL = "refusal";

  static final String PATIENCE = "patience";

  /** Parameters that choose no records. */
  private static final Set<String> MANNERS = Set.of(LIMIT, TOKEN, SORT_KEY, EXPAND, NAMES);

  private final Standard standard;

  Asked(Standard standard) {
    this.standard = standard;
  }

  Standard standard() {
    return standard;
  }

  Optional<EntityType> type(Exchange exchange) {
    return standard.typeOf(exchange.operation());
  }

  Optional<Operation> operation(String key) {
    return Optional.ofNullable(standard.operations().get(key));
  }

  Optional<Parameter> parameter(String operation, String name) {
    return operation(operation).stream()
        .flatMap(o -> o.parameters().stream())
        .filter(p -> p.name().equals(name))
        .findFirst();
  }

  /** The parameters of an exchange that choose records, each once. */
  List<String> filters(Exchange exchange) {
    return exchange.parameters().stream()
        .map(Exchange.Parameter::name)
        .filter(name -> !MANNERS.contains(name))
        .distinct()
        .toList();
  }

  /** Every parameter of an operation that chooses records. */
  List<Parameter> filters(String operation) {
    return operation(operation).stream()
        .flatMap(o -> o.parameters().stream())
        .filter(p -> !p.inPath() && !MANNERS.contains(p.name()))
        .toList();
  }

  /**
   * What a parameter is called in a finding: with its value where its values are different things
   * to ask for, by its name alone otherwise.
   */
  String property(Exchange exchange, String name) {
    List<String> values = exchange.values(name);
    boolean coded =
        values.size() == 1
            && parameter(exchange.operation(), name)
                .filter(p -> p.codes().contains(values.get(0)))
                .isPresent();
    return coded ? name + "=" + values.get(0) : name;
  }

  /** The parameter that makes a question what it is; empty when the question is the operation. */
  String property(Exchange exchange) {
    String name =
        switch (exchange.question()) {
          case LIMITED, LIMIT_ZERO -> LIMIT;
          case SORTED -> SORT_KEY;
          case EXPANDED -> EXPAND;
          case NAMED -> NAMES;
          case TOKEN_AND_FILTER, FOREIGN_TOKEN -> TOKEN;
          case FILTERED, FILTERED_PAGES, MALFORMED_FILTER -> last(filters(exchange));
          case LIST, BY_ID, UNKNOWN_ID, MALFORMED_ID, LOOKUP, LOOKUP_UNKNOWN -> "";
          case DELETED, CHANGED, NO_CREDENTIALS, WRONG_CREDENTIALS, OTHER_PATH -> "";
          case EXPIRED_TOKEN, WRONG_KEY, WRONG_LOCATION, WRONG_ORGANISATION, UNSIGNED_TOKEN -> "";
          case DELTA, STILL_THERE, ONCE_MORE -> "";
          case CREATED, READ_BACK, RENEWED, REMOVED, REMOVED_AGAIN, GONE -> "";
          case MALFORMED_BODY, MALFORMED_TARGET, FEEDBACK, NOTICE, AWAITED -> "";
        };
    return name.isEmpty() ? name : property(exchange, name);
  }

  /** The list that records of an operation stand in. */
  static String listOf(EntityType type) {
    return "GET " + type.path();
  }

  /** Whether an exchange asks for one record by its id. */
  static boolean isById(Exchange exchange) {
    return exchange.operation().endsWith("/{id}");
  }

  /** Whether an exchange asks for records by keys in its body. */
  static boolean isLookup(Exchange exchange) {
    return exchange.operation().endsWith("/lookup");
  }

  /** What an exchange asks for in its path, such as an id. */
  static String lastStep(Exchange exchange) {
    String path = exchange.url().replaceFirst("[?#].*", "");
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static String last(List<String> names) {
    return Stream.concat(Stream.of(""), names.stream()).reduce("", (a, b) -> b);
  }
}
