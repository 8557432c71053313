package se.ss12000.conformance.report;

import java.util.List;
import se.ss12000.conformance.payload.Filling;
import se.ss12000.conformance.text.Text;

/**
 * How many records of an entity type there were.
 *
 * @param invalid how many of them have at least one error of the schema
 * @param doubt why it is not sure that these were all; nothing when it is
 * @param attributes how many of them have each attribute, in the order of the standard
 * @param fillings the same at any depth, with extensions; only of a service
 */
public record EntityCount(
    String type,
    Text title,
    long records,
    long invalid,
    Text doubt,
    List<AttributeCount> attributes,
    List<Filling> fillings) {
  public EntityCount {
    attributes = List.copyOf(attributes);
    fillings = List.copyOf(fillings);
  }

  /**
   * How many records have an attribute.
   *
   * @param required whether the standard requires it
   */
  public record AttributeCount(String name, boolean required, long records) {}
}
