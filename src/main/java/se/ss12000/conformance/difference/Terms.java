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

  private Terms() {}

  static Text of(Kind kind, String word) {
    return kind.isOfCodes() ? Text.same(word.replace(SEPARATOR, ", ")) : plain(word);
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
