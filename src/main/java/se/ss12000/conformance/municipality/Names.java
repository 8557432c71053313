package se.ss12000.conformance.municipality;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** Names of people and places: given names are common, family names nobody's. */
final class Names {
  static final String PLACE = "Ekhult";
  static final String DOMAIN = "ekhult.example";

  private static final List<String> GIRLS =
      List.of(
          "Alma", "Amina", "Astrid", "Camilla", "Ebba", "Elin", "Fatima", "Greta", "Hanna", "Ines",
          "Karin", "Leila", "Lova", "Märta", "Nour", "Olivia", "Saga", "Signe", "Wilma", "Åsa");
  private static final List<String> BOYS =
      List.of(
          "Adnan", "Albin", "Anders", "Björn", "Edvin", "Elias", "Filip", "Hugo", "Ibrahim",
          "Jonas", "Karim", "Leo", "Måns", "Nils", "Omar", "Sigge", "Ture", "Vilgot", "Yusuf",
          "Östen");
  private static final List<String> FIRST =
      List.of(
          "Björk",
          "Enbärs",
          "Hjortron",
          "Kotte",
          "Kråk",
          "Lav",
          "Lingon",
          "Ljung",
          "Moss",
          "Pors",
          "Rip",
          "Rönn",
          "Skvattram",
          "Snö",
          "Sälg",
          "Tallkotts",
          "Tranbärs",
          "Vide",
          "Åkerbärs",
          "Ängsulls");
  private static final List<String> LAST =
      List.of(
          "bråten", "dunge", "gläntan", "kärr", "mosse", "slätt", "snår", "stig", "tuvan", "udde",
          "vinden", "åsen");

  private Names() {}

  static String given(Dice dice, boolean male, long number) {
    return dice.one(male ? BOYS : GIRLS, Kind.PERSON, ~number);
  }

  static String family(Dice dice, long family) {
    return dice.one(FIRST, Kind.FAMILY, family) + dice.one(LAST, Kind.FAMILY, ~family);
  }

  /** Where a family lives. */
  static Draft address(Dice dice, long family) {
    String street = dice.one(FIRST, Kind.FAMILY, family + 1) + "vägen ";
    return new Draft()
        .text("type", "Folkbokföring")
        .text("streetAddress", street + (1 + dice.below(90, Kind.FAMILY, family)))
        .text("postalCode", "999 1" + dice.below(10, Kind.FAMILY, family + 2))
        .text("locality", PLACE)
        .text("country", "SE");
  }

  /** Letters that a login name or an address may have. */
  static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("[^A-Za-z]", "")
        .toLowerCase(Locale.ROOT);
  }

  /** The name that somebody logs in with, which is nobody else's. */
  static String login(Resident person) {
    String given = plain(person.givenName());
    String family = plain(person.familyName());
    return given.substring(0, Math.min(3, given.length()))
        + family.substring(0, 3)
        + person.number()
        + "@"
        + DOMAIN;
  }
}
