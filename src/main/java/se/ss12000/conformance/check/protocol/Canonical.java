package se.ss12000.conformance.check.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/**
 * Records in a form in which those that say the same look the same.
 *
 * <p>The order of members and of arrays, the spelling of instants, numbers and UUIDs, what was
 * embedded and the names in references are manners of an answer, not what a record says.
 */
final class Canonical {
  private static final Pattern INSTANT =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\d[Tt]\\d\\d:\\d\\d:\\d\\d.*");
  private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}-[\\p{XDigit}-]{27}");
  private static final Set<String> EMBEDDED = Set.of("_embedded", "_links");
  private static final String NAME = "displayName";

  private Canonical() {}

  static String text(JsonNode record) {
    var text = new StringBuilder();
    write(record, true, text);
    return text.toString();
  }

  /** The outermost attributes in which two records differ. */
  static List<String> differences(JsonNode one, JsonNode other) {
    var names = new TreeSet<String>();
    one.fieldNames().forEachRemaining(names::add);
    other.fieldNames().forEachRemaining(names::add);
    names.removeAll(EMBEDDED);
    return names.stream()
        .filter(name -> !inner(one.path(name)).equals(inner(other.path(name))))
        .toList();
  }

  private static String inner(JsonNode value) {
    var text = new StringBuilder();
    write(isNothing(value) ? MissingNode.getInstance() : value, false, text);
    return text.toString();
  }

  private static void write(JsonNode value, boolean outermost, StringBuilder text) {
    switch (value.getNodeType()) {
      case OBJECT -> object(value, outermost, text);
      case ARRAY -> array(value, text);
      case STRING -> text.append('"').append(string(value.textValue())).append('"');
      case NUMBER -> text.append(value.decimalValue().stripTrailingZeros().toPlainString());
      case BOOLEAN, BINARY, POJO -> text.append(value.asText());
      case NULL, MISSING -> text.append("null");
    }
  }

  private static void object(JsonNode object, boolean outermost, StringBuilder text) {
    boolean reference = !outermost && object.has("id");
    var members = new TreeMap<String, JsonNode>();
    object
        .properties()
        .forEach(
            member -> {
              boolean named = reference && member.getKey().equals(NAME);
              if (!named && !EMBEDDED.contains(member.getKey()) && !isNothing(member.getValue())) {
                members.put(member.getKey(), member.getValue());
              }
            });
    text.append('{');
    members.forEach(
        (name, member) -> {
          text.append(name).append(':');
          write(member, false, text);
          text.append(',');
        });
    text.append('}');
  }

  /** What is left out, null and an empty array say the same. */
  private static boolean isNothing(JsonNode value) {
    return value.isNull() || (value.isArray() && value.isEmpty());
  }

  private static void array(JsonNode array, StringBuilder text) {
    List<String> elements =
        new ArrayList<>(
            StreamSupport.stream(array.spliterator(), false).map(Canonical::inner).toList());
    elements.sort(null);
    text.append(elements);
  }

  private static String string(String value) {
    if (INSTANT.matcher(value).matches()) {
      try {
        return OffsetDateTime.parse(value.toUpperCase(Locale.ROOT)).toInstant().toString();
      } catch (DateTimeException e) {
        // What is no instant after all is compared as it stands.
        return value;
      }
    }
    return ID.matcher(value).matches() ? value.toLowerCase(Locale.ROOT) : value;
  }
}
