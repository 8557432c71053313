package se.ss12000.conformance.check.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.ss12000.conformance.standard.Attribute;
import se.ss12000.conformance.standard.ObjectSchema;
import se.ss12000.conformance.standard.Standard;

/** What the standard knows of an object, in a form that most objects are compared with quickly. */
final class Outline {
  private final Map<String, Member> members = new HashMap<>();

  /**
   * @param free whether it may be any text
   * @param object what it consists of, if it is an object
   */
  private record Member(boolean array, boolean free, @Nullable Outline object) {}

  private Outline() {}

  /** The outlines of everything that the types of a version are made of. */
  static IdentityHashMap<ObjectSchema, Outline> all(Standard standard) {
    var known = new IdentityHashMap<ObjectSchema, Outline>();
    standard.types().values().forEach(type -> of(type.schema(), standard, known));
    return known;
  }

  private static Outline of(
      ObjectSchema schema, Standard standard, IdentityHashMap<ObjectSchema, Outline> known) {
    Outline earlier = known.get(schema);
    if (earlier != null) {
      return earlier;
    }
    var outline = new Outline();
    // Before its members, since an object may hold others of its kind.
    known.put(schema, outline);
    for (Attribute attribute : schema.attributes().values()) {
      Outline object = standard.objectOf(attribute).map(o -> of(o, standard, known)).orElse(null);
      outline.members.put(
          attribute.name(),
          new Member(attribute.array(), AttributeCheck.isFree(attribute), object));
    }
    return outline;
  }

  /** Whether an object holds nothing but what is known, and no text that is free and empty. */
  boolean covers(JsonNode json) {
    for (Map.Entry<String, JsonNode> entry : json.properties()) {
      Member member = members.get(entry.getKey());
      if (member == null || !covers(member, entry.getValue())) {
        return false;
      }
    }
    return true;
  }

  private static boolean covers(Member member, JsonNode value) {
    if (!member.array() || !value.isArray()) {
      return coversOne(member, value);
    }
    for (int i = 0; i < value.size(); i++) {
      if (!coversOne(member, value.path(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean coversOne(Member member, JsonNode value) {
    if (value.isObject()) {
      return member.object() == null || member.object().covers(value);
    }
    return !member.free() || !value.isTextual() || !value.textValue().isEmpty();
  }
}
