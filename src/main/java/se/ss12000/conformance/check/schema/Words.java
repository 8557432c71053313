package se.ss12000.conformance.check.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.ss12000.conformance.json.Literal;
import se.ss12000.conformance.standard.Attribute;
import se.ss12000.conformance.text.DidYouMean;
import se.ss12000.conformance.text.Text;

/** The words for what a schema expects and for what stands there. */
final class Words {
  static final String TIME_PATTERN = "^[0-9]{2}:[0-9]{2}$";
  static final Text NOTHING = Text.sv("inget").en("nothing");
  static final Text THE_RECORD = Text.sv("Posten").en("The record");

  private static final int CODES_SHOWN = 8;
  private static final int LENGTH_SHOWN = 200;
  private static final Text OBJECT = Text.sv("ett objekt").en("an object");
  private static final Text STRING = Text.sv("en text").en("a string");
  private static final Text INTEGER = Text.sv("ett heltal").en("an integer");
  private static final Text NUMBER = Text.sv("ett tal").en("a number");
  private static final Text BOOLEAN = Text.sv("true eller false").en("true or false");
  private static final Text LIST = Text.sv("en lista").en("an array");
  private static final Text LIST_OF = Text.sv("en lista av {kind}").en("an array, each {kind}");
  private static final Text LISTED = Text.sv("en lista med {n} element").en("an array of {n}");
  private static final Text ONE_OF = Text.sv("ett av {codes}").en("one of {codes}");
  private static final Text AND_MORE =
      Text.sv("ett av {codes} … ({n} i allt)").en("one of {codes} … ({n} in all)");
  private static final Text AT_LEAST = Text.sv("minst {n}").en("at least {n}");
  private static final Text AT_MOST = Text.sv("högst {n}").en("at most {n}");
  private static final Text DIFFERENT = Text.sv("olika värden").en("different values");
  private static final Text REPEATS =
      Text.sv("elementen {a} och {b} är lika").en("elements {a} and {b} are equal");
  private static final Text A_UUID =
      Text.sv("ett UUID: 8-4-4-4-12 hexadecimala siffror").en("a UUID: 8-4-4-4-12 hex digits");
  private static final Text A_DATE = Text.sv("ett datum som 2026-08-17").en("a date: 2026-08-17");
  private static final Text AN_INSTANT =
      Text.sv("en tidpunkt som 2026-08-17T08:15:00+02:00")
          .en("an instant: 2026-08-17T08:15:00+02:00");
  private static final Text A_TIME = Text.sv("ett klockslag som 08:15").en("a time: 08:15");
  private static final Text AN_EMAIL = Text.sv("en e-postadress").en("an e-mail address");
  private static final Text A_URI = Text.sv("en URI med schema").en("a URI with a scheme");
  private static final Text CONDITION = Text.same("{keyword}: {value}");

  private Words() {}

  /** What an attribute is to be. */
  static Text kind(Attribute attribute) {
    Text element = elementKind(attribute);
    return attribute.array() ? LIST_OF.with("kind", element) : element;
  }

  static Text elementKind(Attribute attribute) {
    if (!attribute.codes().isEmpty()) {
      return oneOf(attribute.codes(), "");
    }
    Text format = format(attribute.format());
    return format.isEmpty() ? type(attribute.type()) : format;
  }

  /** What the types are that a schema allows. */
  static Text types(Error error) {
    return type(error.getSchemaNode().asText());
  }

  private static Text type(String type) {
    return switch (type) {
      case "object" -> OBJECT;
      case "string" -> STRING;
      case "integer" -> INTEGER;
      case "number" -> NUMBER;
      case "boolean" -> BOOLEAN;
      case "array" -> LIST;
      default -> Text.same(type);
    };
  }

  private static Text format(String format) {
    return switch (format) {
      case "uuid" -> A_UUID;
      case "date" -> A_DATE;
      case "date-time" -> AN_INSTANT;
      case "email" -> AN_EMAIL;
      case "uri" -> A_URI;
      case TIME_PATTERN -> A_TIME;
      default -> Text.NONE;
    };
  }

  /** The codes, those most like what was written first. */
  static Text oneOf(List<String> codes, String written) {
    if (codes.size() <= CODES_SHOWN) {
      return ONE_OF.with("codes", String.join(", ", codes));
    }
    var shown = new ArrayList<String>();
    DidYouMean.nearest(written, codes).ifPresent(shown::add);
    codes.stream().filter(c -> !shown.contains(c)).limit(CODES_SHOWN).forEach(shown::add);
    return AND_MORE.with(
        Map.of(
            "codes",
            Text.same(String.join(", ", shown.subList(0, CODES_SHOWN))),
            "n",
            Text.same(Integer.toString(codes.size()))));
  }

  /** What a condition other than type and code list asks for. */
  static Text condition(Error error) {
    JsonNode schema = error.getSchemaNode();
    return switch (error.getKeyword()) {
      case "format", "pattern" -> {
        Text format = format(schema.asText());
        yield format.isEmpty() ? Text.same(schema.asText()) : format;
      }
      case "minimum", "minItems" -> AT_LEAST.with("n", schema.asText());
      case "maximum" -> AT_MOST.with("n", schema.asText());
      case "uniqueItems" -> DIFFERENT;
      default ->
          CONDITION.with(
              Map.of(
                  "keyword",
                  Text.same(error.getKeyword()),
                  "value",
                  Text.same(schema.isValueNode() ? schema.asText() : "…")));
    };
  }

  /** What stands there, as far as it can be shown on a line. */
  static Text found(JsonNode value, String keyword) {
    if (value.isArray()) {
      return keyword.equals("uniqueItems") ? repetition(value) : LISTED.with("n", value.size());
    }
    return value.isObject() ? OBJECT : Text.same(cut(Literal.of(value)));
  }

  private static String cut(String text) {
    return text.length() <= LENGTH_SHOWN
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LENGTH_SHOWN / 2)) + "…";
  }

  private static Text repetition(JsonNode array) {
    for (int b = 1; b < array.size(); b++) {
      for (int a = 0; a < b; a++) {
        if (array.get(a).equals(array.get(b))) {
          return REPEATS.with(
              Map.of("a", Text.same(Integer.toString(a)), "b", Text.same(Integer.toString(b))));
        }
      }
    }
    return Text.NONE;
  }
}
