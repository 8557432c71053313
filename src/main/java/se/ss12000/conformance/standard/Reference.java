package se.ss12000.conformance.standard;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An attribute that holds the id of another record.
 *
 * @param owner name of the entity type that has the attribute
 * @param property path of the attribute, such as {@code enrolments[].enroledAt}
 * @param to name of the entity type it points to
 * @param where which records of that type are the right kind, if not all
 * @param whereNot which records of that type are the wrong kind, if any
 * @param acyclic whether following it may never lead back to where one started
 * @param agrees attributes of the target that the reference repeats and has to repeat truly
 */
public record Reference(
    String owner,
    String property,
    String to,
    Optional<Condition> where,
    Optional<Condition> whereNot,
    boolean acyclic,
    List<String> agrees) {
  public Reference {
    agrees = List.copyOf(agrees);
  }

  /** Owner and property are unique within a version. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Reference reference
        && owner.equals(reference.owner)
        && property.equals(reference.property);
  }

  @Override
  public int hashCode() {
    return 31 * owner.hashCode() + property.hashCode();
  }
}
