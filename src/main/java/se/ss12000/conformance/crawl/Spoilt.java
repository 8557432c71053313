package se.ss12000.conformance.crawl;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import se.ss12000.conformance.standard.Attribute;
import se.ss12000.conformance.standard.EntityType;

/** Bodies that no provider may take for records. */
final class Spoilt {
  private static final String NO_CODE = "ss12000-unknown";

  private Spoilt() {}

  /** The record without what is required, with a code that no list has, and as something else. */
  static List<String> of(EntityType type, ObjectNode record) {
    var spoilt = new ArrayList<String>();
    type.schema().attributes().values().stream()
        .filter(attribute -> attribute.required() && record.has(attribute.name()))
        .findFirst()
        .ifPresent(attribute -> spoilt.add(without(record, attribute)));
    type.schema().attributes().values().stream()
        .filter(attribute -> !attribute.codes().isEmpty() && record.has(attribute.name()))
        .findFirst()
        .ifPresent(
            attribute -> spoilt.add(record.deepCopy().put(attribute.name(), NO_CODE).toString()));
    spoilt.add("{");
    return spoilt;
  }

  private static String without(ObjectNode record, Attribute attribute) {
    ObjectNode less = record.deepCopy();
    less.remove(attribute.name());
    return less.toString();
  }
}
