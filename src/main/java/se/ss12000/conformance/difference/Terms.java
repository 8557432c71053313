package se.ss12000.conformance.difference;

import java.util.Map;
import se.ss12000.conformance.text.Text;

/** What the words of JSON Schema mean to people. */
final class Terms {
  /** Between several values; no value of a code list holds it. */
  static final String SEPARATOR = "\n";

  static final String LIST = "array of ";
  static final String PAGE = "page of ";
  static final String NOTHING = "empty";

  private static final Text LIST_OF = Text.sv("lista av {what}").en("list of {what}");
  private static final Text PAGE_OF = Text.sv("sidor av {what}").en("pages of {what}");
  private static final Map<String, Text> WORDS =
      Map.ofEntries(
          Map.entry("string", Text.sv("text").en("text")),
          Map.entry("integer", Text.sv("heltal").en("whole number")),
          Map.entry("number", Text.sv("tal").en("number")),
          Map.entry("boolean", Text.sv("ja eller nej").en("yes or no")),
          Map.entry("object", Text.sv("objekt").en("object")),
          Map.entry("date", Text.sv("datum").en("date")),
          Map.entry("date-time", Text.sv("tidpunkt").en("instant")),
          Map.entry("uuid", Text.sv("UUID").en("UUID")),
          Map.entry("email", Text.sv("e-postadress").en("e-mail address")),
          Map.entry("uri", Text.sv("webbadress").en("web address")),
          Map.entry(NOTHING, Text.sv("ingenting").en("nothing")),
          Map.entry("", Text.sv("vad som helst").en("anything")));

  /** What each limit is called, with its value; and without one where there is no such limit. */
  private static final Map<String, Text> LIMITS =
      Map.ofEntries(
          Map.entry("minimum", Text.sv("minst {n}").en("at least {n}")),
          Map.entry("maximum", Text.sv("högst {n}").en("at most {n}")),
          Map.entry("exclusiveMinimum", Text.sv("mer än {n}").en("more than {n}")),
          Map.entry("exclusiveMaximum", Text.sv("mindre än {n}").en("less than {n}")),
          Map.entry("multipleOf", Text.sv("en multipel av {n}").en("a multiple of {n}")),
          Map.entry("minLength", Text.sv("minst {n} tecken").en("at least {n} characters")),
          Map.entry("maxLength", Text.sv("högst {n} tecken").en("at most {n} characters")),
          Map.entry("pattern", Text.sv("av formen {n}").en("of the form {n}")),
          Map.entry("minItems", Text.sv("minst {n} element").en("at least {n} elements")),
          Map.entry("maxItems", Text.sv("högst {n} element").en("at most {n} elements")),
          Map.entry("uniqueItems", Text.sv("utan upprepningar").en("without repetitions")),
          Map.entry("null", Text.sv("ett värde eller null").en("a value or null")));

  private static final Map<String, Text> NO_LIMITS =
      Map.of(
          "uniqueItems", Text.sv("med eller utan upprepningar").en("with or without repetitions"),
          "null", Text.sv("alltid ett värde").en("always a value"));

  private static final Text NO_LIMIT = Text.sv("utan den gränsen").en("without that limit");

  private Terms() {}

  static Text of(Kind kind, String word) {
    if (kind == Kind.LIMIT) {
      return limit(word);
    }
    return kind.isOfCodes() ? Text.same(word.replace(SEPARATOR, ", ")) : plain(word);
  }

  private static Text limit(String word) {
    String[] parts = word.split(" ", 2);
    return parts[1].isEmpty()
        ? NO_LIMITS.getOrDefault(parts[0], NO_LIMIT)
        : LIMITS.getOrDefault(parts[0], Text.same(parts[0] + " {n}")).with("n", parts[1]);
  }

  private static Text plain(String word) {
    if (word.startsWith(LIST)) {
      return LIST_OF.with("what", plain(word.substring(LIST.length())));
    }
    if (word.startsWith(PAGE)) {
      return PAGE_OF.with("what", plain(word.substring(PAGE.length())));
    }
    return WORDS.getOrDefault(word, Text.same(word));
  }
}
