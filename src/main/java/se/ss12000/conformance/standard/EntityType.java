package se.ss12000.conformance.standard;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A kind of record that the standard defines: Person, Duty, Subscription, Error.
 *
 * @param path where an API lists its records; empty for what is no resource, such as Error
 * @param deletedAs the key under which deletions of it are listed; empty when they are not
 */
public record EntityType(
    String name, String path, String deletedAs, List<Reference> references, ObjectSchema schema) {
  /** Names are told apart in every record: at a glance when those who ask have them interned. */
  public EntityType {
    name = name.intern();
    references = List.copyOf(references);
  }

  /** Whether this is one of the entity types proper, with records that have a life of their own. */
  public boolean isResource() {
    return !path.isEmpty();
  }

  /** Names are unique within a version; comparing whole schemas for each record would be slow. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof EntityType type && name.equals(type.name);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
