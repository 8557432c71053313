package se.ss12000.conformance.check.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Arrays;
import se.ss12000.conformance.finding.Finding;
import se.ss12000.conformance.finding.Found;
import se.ss12000.conformance.finding.Location;
import se.ss12000.conformance.finding.Rule;
import se.ss12000.conformance.json.Literal;
import se.ss12000.conformance.payload.AttributePath;
import se.ss12000.conformance.payload.Entity;
import se.ss12000.conformance.payload.Masked;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.text.Text;

/**
 * A record, or one that is embedded in it, and how to speak of what stands there.
 *
 * @param type name of the entity type of this part
 * @param pointer JSON Pointer from the record to this part; empty for the record itself
 */
record Part(Standard standard, Entity entity, String type, JsonNode json, String pointer) {
  private static final String PROPERTY = "property";
  private static final int LONGEST = 100;
  private static final Text NOTHING = Text.sv("inget").en("nothing");

  boolean isA(String name) {
    return type.equals(name);
  }

  /** The value of an attribute; a missing node when it is not there. */
  JsonNode get(String attribute) {
    return json.path(attribute);
  }

  /** The text of an attribute; empty when there is none. */
  String text(String attribute) {
    return text(json.path(attribute));
  }

  /** The id that a reference holds; a missing node when that is no text. */
  static JsonNode id(JsonNode reference) {
    JsonNode id = reference.path("id");
    return id.isTextual() ? id : MissingNode.getInstance();
  }

  static String text(JsonNode value) {
    return value.isTextual() ? value.textValue() : "";
  }

  /** Whether an attribute has one of the codes that the standard knows. */
  boolean isKnownCode(String attribute) {
    return standard
        .type(type)
        .flatMap(t -> standard.attribute(t, attribute))
        .filter(a -> a.codes().contains(text(attribute)))
        .isPresent();
  }

  /**
   * A rule broken by a value of this part.
   *
   * @param at JSON Pointer from this part to the value
   * @param values fill the placeholders of the message besides {@code property}
   */
  Finding wrong(Rule rule, String at, Text expected, Object... values) {
    return at(rule, Location.of(entity, pointer + at), values)
        .expected(expected)
        .found(found(pointer + at));
  }

  /** A rule broken by an attribute of this part that is not there. */
  Finding lacking(Rule rule, String attribute, Text expected, Object... values) {
    String owner = AttributePath.ofPointer(pointer);
    String property = owner.isEmpty() ? attribute : owner + "." + attribute;
    return at(rule, Location.of(entity, property, pointer), values)
        .expected(expected)
        .found(new Found(NOTHING, false));
  }

  private static Finding at(Rule rule, Location location, Object... values) {
    if (!rule.message().placeholders().contains(PROPERTY)) {
      return rule.at(location, values);
    }
    Object[] all = Arrays.copyOf(values, values.length + 2);
    all[values.length] = PROPERTY;
    all[values.length + 1] = location.property();
    return rule.at(location, all);
  }

  private Found found(String inRecord) {
    JsonNode value = entity.json().at(inRecord);
    if (!value.isValueNode()) {
      return Found.NOTHING;
    }
    String text = Literal.of(value);
    String shown = text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    boolean personal =
        standard.isPersonal(entity.type(), AttributePath.ofPointer(inRecord))
            || Masked.isTelling(value.asText());
    return new Found(Text.same(shown), personal);
  }
}
