package se.ss12000.conformance.query;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.regex.Pattern;

/** How values are told to be the same. */
final class Keys {
  private static final Pattern UUID =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  private Keys() {}

  static boolean isUuid(String text) {
    return UUID.matcher(text).matches();
  }

  /** Upper and lower case write the same UUID; of all else the case counts. */
  static String of(String text) {
    return isUuid(text) ? text.toLowerCase(Locale.ROOT) : text;
  }

  /** Of a reference it is the id that counts. */
  static String of(JsonNode json) {
    return of(json.isObject() ? json.path("id").asText() : json.asText());
  }
}
