package se.ss12000.conformance.finding;

import java.util.Optional;
import se.ss12000.conformance.payload.AttributePath;
import se.ss12000.conformance.payload.Entity;
import se.ss12000.conformance.payload.Masked;
import se.ss12000.conformance.payload.Origin;
import se.ss12000.conformance.payload.Position;
import se.ss12000.conformance.standard.EntityType;

/**
 * Where something was found: in which document and record, at which attribute.
 *
 * @param entityId the id of the record as it stands, or empty
 * @param property path of the attribute, such as {@code enrolments[].enroledAt}, or empty
 * @param pointer JSON Pointer of the value within the document; of its object when it is missing
 * @param position where the value stands; unknown until somebody needs it
 */
public record Location(
    Optional<EntityType> type,
    String entityId,
    String property,
    String pointer,
    Origin origin,
    Position position) {

  /** A value of a record, by its JSON Pointer from there. */
  public static Location of(Entity entity, String inRecord) {
    return of(entity, AttributePath.ofPointer(inRecord), inRecord);
  }

  /** An attribute of a record that is not there, or is better named than by its pointer. */
  public static Location of(Entity entity, String property, String inRecord) {
    return new Location(
        Optional.of(entity.type()),
        entity.id(),
        property,
        entity.excerpt().pointer() + inRecord,
        entity.origin(),
        Position.UNKNOWN);
  }

  /** A place in a document outside its records; {@code property} may be empty. */
  public static Location of(
      Origin origin,
      Optional<EntityType> type,
      String property,
      String pointer,
      Position position) {
    return new Location(type, "", property, Masked.pointer(pointer), origin, position);
  }

  public Location at(Position found) {
    return new Location(type, entityId, property, pointer, origin, found);
  }
}
