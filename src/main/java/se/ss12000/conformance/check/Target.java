package se.ss12000.conformance.check;

import java.util.Optional;
import java.util.Set;
import se.ss12000.conformance.standard.Condition;
import se.ss12000.conformance.standard.EntityType;

/**
 * What the first reading learnt of an id.
 *
 * @param type the kind of record that has the id; empty when the id was only referred to
 * @param holding conditions on that type that hold for the record
 * @param marking the value that references to the record have to agree with, if it has one
 * @param claimed the values that references to the record claim
 * @param unmarked whether a reference to the record claims none
 */
public record Target(
    Optional<EntityType> type,
    Set<Condition> holding,
    Optional<String> marking,
    Set<String> claimed,
    boolean unmarked,
    boolean repeatedInType,
    boolean repeatedAcrossTypes) {
  public Target {
    holding = Set.copyOf(holding);
    claimed = Set.copyOf(claimed);
  }

  public boolean isA(String typeName) {
    return type.filter(t -> t.name().equals(typeName)).isPresent();
  }
}
