package se.ss12000.conformance.query;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Set;

/** How values are told to be the same. */
final class Keys {
  private static final int LENGTH = 36;
  private static final int HEXADECIMAL = 16;
  private static final Set<Integer> HYPHENS = Set.of(8, 13, 18, 23);

  private Keys() {}

  static boolean isUuid(String text) {
    boolean fits = text.length() == LENGTH;
    for (int i = 0; fits && i < LENGTH; i++) {
      char c = text.charAt(i);
      fits = HYPHENS.contains(i) ? c == '-' : c < 'g' && Character.digit(c, HEXADECIMAL) >= 0;
    }
    return fits;
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
