package se.ss12000.conformance.finding;

import java.util.Optional;
import se.ss12000.conformance.payload.AttributePath;
import se.ss12000.conformance.payload.Entity;
import se.ss12000.conformance.payload.Exchange;
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
 * @param operation what a service answered wrongly, as the standard writes it; empty when it is the
 *     data that is at fault
 */
public record Location(
    Optional<EntityType> type,
    String entityId,
    String property,
    String pointer,
    Origin origin,
    Position position,
    String operation) {

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
        Position.UNKNOWN,
        "");
  }

  /** A place in a document outside its records; {@code property} may be empty. */
  public static Location of(
      Origin origin,
      Optional<EntityType> type,
      String property,
      String pointer,
      Position position) {
    return new Location(type, "", property, Masked.pointer(pointer), origin, position, "");
  }

  /**
   * What a service did wrong when it answered.
   *
   * @param property the parameter or the attribute that shows it, {@code expand=duties} where the
   *     values of a parameter are different things to ask for; may be empty
   * @param entityId the record that shows it, or empty
   */
  public static Location of(
      Exchange exchange, Optional<EntityType> type, String property, String entityId) {
    return new Location(
        type,
        entityId,
        property,
        "",
        new Origin.Http(exchange),
        Position.UNKNOWN,
        exchange.operation());
  }

  public Location at(Position found) {
    return new Location(type, entityId, property, pointer, origin, found, operation);
  }
}
