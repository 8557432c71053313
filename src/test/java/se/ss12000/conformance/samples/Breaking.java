package se.ss12000.conformance.samples;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigInteger;

/** A way to break a record so that a report might quote one of its personal values. */
enum Breaking {
  WRONG_TYPE {
    @Override
    void apply(ObjectNode record, JsonPointer place, String value) {
      replace(record, place, asNumber(value));
    }
  },
  GARBAGE_BEHIND_IT {
    @Override
    void apply(ObjectNode record, JsonPointer place, String value) {
      replace(record, place, NODES.textNode(value + " §"));
    }
  },
  INSTEAD_OF_ITS_OBJECT {
    @Override
    void apply(ObjectNode record, JsonPointer place, String value) {
      if (place.head().length() > 0) {
        replace(record, place.head(), NODES.textNode(value));
      }
    }
  },
  IN_A_LIST {
    @Override
    void apply(ObjectNode record, JsonPointer place, String value) {
      replace(record, place, NODES.arrayNode().add(value));
    }
  },
  AS_INSTANT {
    @Override
    void apply(ObjectNode record, JsonPointer place, String value) {
      record.putObject("meta").put("created", value).put("modified", value);
    }
  },
  AS_CODE {
    @Override
    void apply(ObjectNode record, JsonPointer place, String value) {
      record.putArray("enrolments").addObject().put("schoolType", value);
      record.put("groupType", value);
      record.put("dutyRole", value);
    }
  },
  AS_ID {
    @Override
    void apply(ObjectNode record, JsonPointer place, String value) {
      record.put("id", value);
    }
  },
  AS_REFERENCE {
    @Override
    void apply(ObjectNode record, JsonPointer place, String value) {
      record.putArray("responsibles").addObject().putObject("person").put("id", value);
      record.putObject("person").put("id", value);
    }
  },
  AS_UNKNOWN_ATTRIBUTE {
    @Override
    void apply(ObjectNode record, JsonPointer place, String value) {
      record.put(value, value);
    }
  },
  AS_MISSPELT_ATTRIBUTE {
    @Override
    void apply(ObjectNode record, JsonPointer place, String value) {
      record.remove("givenName");
      record.put("givenNam", value);
    }
  };

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** Breaks a record by a personal value that stands in it. */
  abstract void apply(ObjectNode record, JsonPointer place, String value);

  private static void replace(ObjectNode record, JsonPointer place, JsonNode value) {
    JsonNode parent = record.at(place.head());
    if (parent instanceof ObjectNode object) {
      object.set(place.last().getMatchingProperty(), value);
    } else if (parent instanceof ArrayNode array && place.last().getMatchingIndex() >= 0) {
      array.set(place.last().getMatchingIndex(), value);
    }
  }

  /** Digits as the number they make. */
  private static JsonNode asNumber(String value) {
    String digits = value.replaceAll("\\D", "");
    return NODES.numberNode(digits.isEmpty() ? BigInteger.TEN : new BigInteger(digits));
  }
}
