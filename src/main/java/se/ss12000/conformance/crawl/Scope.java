package se.ss12000.conformance.crawl;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.ss12000.conformance.payload.Question;
import se.ss12000.conformance.standard.EntityType;

/**
 * What is to be asked for.
 *
 * @param types the entity types whose records are asked for, in order
 * @param from first day of the time that is asked for where the standard wants one
 * @param to last day of it
 * @param sample how many records of each type are enough; 0 for all
 * @param wanted values of parameters that scenarios name, such as {@code groupType=Klass}, by
 *     operation
 * @param bare whether nothing but what is wanted is asked for, as a profile asks
 * @param operations the operations that may be asked; none for all
 * @param atTheDoor how it is tried that access is refused; nothing where everybody is let in
 */
public record Scope(
    List<EntityType> types,
    LocalDate from,
    LocalDate to,
    int sample,
    Map<String, Set<String>> wanted,
    boolean bare,
    Set<String> operations,
    List<Question> atTheDoor) {
  public Scope {
    types = List.copyOf(types);
    wanted = Map.copyOf(wanted);
    operations = Set.copyOf(operations);
    atTheDoor = List.copyOf(atTheDoor);
  }

  /** Whether a step is among what is wanted, or needed to judge it. */
  boolean wants(Step step) {
    return switch (step.question()) {
      case LIST, CHANGED, DELTA, STILL_THERE, OTHER_PATH, NO_CREDENTIALS, WRONG_CREDENTIALS -> true;
      case EXPIRED_TOKEN, WRONG_KEY, WRONG_LOCATION, WRONG_ORGANISATION, UNSIGNED_TOKEN -> true;
      case ONCE_MORE -> false;
      case LIMITED, FILTERED, DELETED -> isNamed(step.operation().key(), step.parameter());
      case FILTERED_PAGES, SORTED, EXPANDED, NAMED, MALFORMED_FILTER -> false;
      case BY_ID, UNKNOWN_ID, MALFORMED_ID, LOOKUP, LOOKUP_UNKNOWN -> false;
      case TOKEN_AND_FILTER, FOREIGN_TOKEN, LIMIT_ZERO -> false;
      // What is written has a plan of its own.
      case CREATED, READ_BACK, RENEWED, REMOVED, REMOVED_AGAIN, GONE -> false;
      case MALFORMED_BODY, MALFORMED_TARGET, FEEDBACK, NOTICE, AWAITED -> false;
    };
  }

  private boolean isNamed(String operation, String parameter) {
    return parameter.isEmpty() || wanted.getOrDefault(operation, Set.of()).contains(parameter);
  }
}
