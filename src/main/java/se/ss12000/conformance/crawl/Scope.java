package se.ss12000.conformance.crawl;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.ss12000.conformance.standard.EntityType;

/**
 * What is to be asked for.
 *
 * @param types the entity types whose records are asked for, in the order of the standard
 * @param from first day of the time that is asked for where the standard wants one
 * @param to last day of it
 * @param sample how many records of each type are enough; 0 for all
 * @param wanted values of parameters that scenarios name, such as {@code groupType=Klass}, by
 *     operation
 * @param secured whether credentials are needed, so that it can be tried to do without
 */
public record Scope(
    List<EntityType> types,
    LocalDate from,
    LocalDate to,
    int sample,
    Map<String, Set<String>> wanted,
    boolean secured) {
  public Scope {
    types = List.copyOf(types);
    wanted = Map.copyOf(wanted);
  }
}
