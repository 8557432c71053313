package se.ss12000.conformance.report.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import se.ss12000.conformance.report.MalformedReportException;
import se.ss12000.conformance.text.Language;
import se.ss12000.conformance.text.Text;

/** An object of a JSON report that is being read, with its place for whoever has to mend it. */
record Item(JsonNode json, String place, Language language) {
  private static final Text MISSING =
      Text.sv("{place} saknas i rapporten").en("{place} is missing in the report");
  private static final Text WRONG =
      Text.sv("{place} i rapporten ska vara {kind}").en("{place} in the report must be {kind}");

  private static final Text STRING = Text.sv("en text").en("a string");
  private static final Text NUMBER = Text.sv("ett heltal från 0").en("an integer from 0");
  private static final Text TRUTH = Text.sv("true eller false").en("true or false");
  private static final Text OBJECT = Text.sv("ett objekt").en("an object");
  private static final Text ARRAY = Text.sv("en lista").en("an array");
  private static final Text INSTANT =
      Text.sv("en tidpunkt med tidszon").en("a time with its time zone");
  private static final Text RULE =
      Text.sv("ett regel-id som SCH-001").en("the id of a rule, such as SCH-001");
  private static final Pattern RULE_ID = Pattern.compile("[A-Z]{3}-[0-9]{3}");
  private static final Text TEXT =
      Text.sv("samma text i båda språken").en("the same text in both languages");

  /** Makes something of an object. */
  @FunctionalInterface
  interface Reading<T> {
    T read(Item item) throws MalformedReportException;
  }

  /** A string, empty when it is left out. */
  String string(String name) throws MalformedReportException {
    return json.has(name) ? string(json.get(name), at(name)) : "";
  }

  String required(String name) throws MalformedReportException {
    return string(present(name), at(name));
  }

  private static String string(JsonNode node, String place) throws MalformedReportException {
    if (!node.isTextual()) {
      throw wrong(place, STRING);
    }
    return node.textValue();
  }

  String rule(String name) throws MalformedReportException {
    return rule(required(name), at(name));
  }

  List<String> rules(String name) throws MalformedReportException {
    List<String> ids = strings(name);
    for (String id : ids) {
      rule(id, at(name));
    }
    return ids;
  }

  private static String rule(String id, String place) throws MalformedReportException {
    if (!RULE_ID.matcher(id).matches()) {
      throw wrong(place, RULE);
    }
    return id;
  }

  /** A text in both languages, empty when it is left out. */
  Text text(String name) throws MalformedReportException {
    JsonNode other = json.path(Members.TRANSLATED).path(name);
    String here = string(name);
    String there = other.isMissingNode() ? here : string(other, at(Members.TRANSLATED));
    return text(here, there, at(name));
  }

  List<Text> texts(String name) throws MalformedReportException {
    List<String> here = strings(name);
    List<String> there = here;
    JsonNode translated = json.path(Members.TRANSLATED);
    if (translated.has(name)) {
      there = new Item(translated, at(Members.TRANSLATED), language).strings(name);
    }
    if (here.size() != there.size()) {
      throw wrong(at(name), TEXT);
    }
    var texts = new ArrayList<Text>();
    for (int i = 0; i < here.size(); i++) {
      texts.add(text(here.get(i), there.get(i), at(name)));
    }
    return texts;
  }

  private Text text(String here, String there, String place) throws MalformedReportException {
    try {
      return language == Language.SV ? new Text(here, there) : new Text(there, here);
    } catch (IllegalArgumentException e) {
      throw wrong(place, TEXT);
    }
  }

  long number(String name) throws MalformedReportException {
    JsonNode node = present(name);
    if (!node.canConvertToLong() || !node.isIntegralNumber() || node.longValue() < 0) {
      throw wrong(at(name), NUMBER);
    }
    return node.longValue();
  }

  /** A number that is zero when it is left out. */
  long someNumber(String name) throws MalformedReportException {
    return json.has(name) ? number(name) : 0;
  }

  int someInt(String name) throws MalformedReportException {
    long number = someNumber(name);
    if (number > Integer.MAX_VALUE) {
      throw wrong(at(name), NUMBER);
    }
    return (int) number;
  }

  boolean truth(String name) throws MalformedReportException {
    JsonNode node = present(name);
    if (!node.isBoolean()) {
      throw wrong(at(name), TRUTH);
    }
    return node.booleanValue();
  }

  Instant instant(String name) throws MalformedReportException {
    try {
      return Instant.parse(required(name));
    } catch (DateTimeException e) {
      throw wrong(at(name), INSTANT);
    }
  }

  /** A constant by how it is written in lower case. */
  <E extends Enum<E>> E code(String name, E[] constants) throws MalformedReportException {
    return code(name, constants, constant -> constant.name().toLowerCase(Locale.ROOT));
  }

  <E> E code(String name, E[] constants, Function<E, String> written)
      throws MalformedReportException {
    String code = required(name);
    List<String> codes = Arrays.stream(constants).map(written).toList();
    int index =
        IntStream.range(0, codes.size())
            .filter(i -> codes.get(i).equals(code))
            .findFirst()
            .orElseThrow(() -> wrong(at(name), Text.same(String.join(", ", codes))));
    return constants[index];
  }

  Item object(String name) throws MalformedReportException {
    return object(present(name), at(name));
  }

  private Item object(JsonNode node, String where) throws MalformedReportException {
    if (!node.isObject()) {
      throw wrong(where, OBJECT);
    }
    return new Item(node, where, language);
  }

  <T> List<T> objects(String name, Reading<T> reading) throws MalformedReportException {
    var read = new ArrayList<T>();
    for (JsonNode element : array(name)) {
      read.add(reading.read(object(element, at(name) + "[" + read.size() + "]")));
    }
    return read;
  }

  /** Whether there is a member that may be left out. */
  boolean has(String name) {
    return json.has(name);
  }

  List<String> strings(String name) throws MalformedReportException {
    var strings = new ArrayList<String>();
    for (JsonNode element : array(name)) {
      strings.add(string(element, at(name) + "[" + strings.size() + "]"));
    }
    return strings;
  }

  private JsonNode array(String name) throws MalformedReportException {
    JsonNode node = present(name);
    if (!node.isArray()) {
      throw wrong(at(name), ARRAY);
    }
    return node;
  }

  private JsonNode present(String name) throws MalformedReportException {
    JsonNode node = json.path(name);
    if (node.isMissingNode()) {
      throw new MalformedReportException(MISSING.with("place", at(name)));
    }
    return node;
  }

  private String at(String name) {
    return place.isEmpty() ? name : place + "." + name;
  }

  private static MalformedReportException wrong(String place, Text kind) {
    return new MalformedReportException(
        WRONG.with(Map.of("place", Text.same(place), "kind", kind)));
  }
}
