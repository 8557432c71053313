package se.ss12000.conformance.check.quality;

import static se.ss12000.conformance.finding.Basis.PRACTICE;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.function.Consumer;
import se.ss12000.conformance.check.Dataset;
import se.ss12000.conformance.check.EntityCheck;
import se.ss12000.conformance.check.Evaluated;
import se.ss12000.conformance.finding.Finding;
import se.ss12000.conformance.finding.Rule;
import se.ss12000.conformance.payload.Entity;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.text.DidYouMean;
import se.ss12000.conformance.text.Text;

/** Codes and numbers that others give out, and that have a form of their own. */
public final class IdentifierCheck implements EntityCheck {
  static final Rule COUNTRY =
      Rule.warning(
          "QUA-013",
          PRACTICE,
          Text.sv("Länder bör skrivas med två bokstäver enligt ISO 3166-1")
              .en("Countries should be written with two letters of ISO 3166-1"),
          Text.sv("{property} är ingen landskod med två bokstäver")
              .en("{property} is no two-letter country code"),
          Text.sv("Skriv landet med stora bokstäver enligt ISO 3166-1 alpha-2, Sverige som SE")
              .en("Write the country in capitals of ISO 3166-1 alpha-2, Sweden as SE"));
  static final Rule LANGUAGE =
      Rule.warning(
          "QUA-014",
          PRACTICE,
          Text.sv("Språk bör skrivas med tre bokstäver enligt ISO 639-3")
              .en("Languages should be written with three letters of ISO 639-3"),
          Text.sv("{property} är ingen språkkod med tre bokstäver")
              .en("{property} is no three-letter language code"),
          Text.sv("Skriv språket med tre små bokstäver enligt ISO 639-3, till exempel fin")
              .en("Write the language in three small letters of ISO 639-3, such as fin"));
  static final Rule MUNICIPALITY =
      Rule.warning(
          "QUA-015",
          PRACTICE,
          Text.sv("Kommunkoder bör ha fyra siffror").en("Municipality codes should have 4 digits"),
          Text.sv("{property} är ingen kommunkod med fyra siffror")
              .en("{property} is no municipality code of four digits"),
          Text.sv("Skriv kommunkoden som text med inledande nollor")
              .en("Write the municipality code as a text with its leading zeros"));
  static final Rule SCHOOL_UNIT =
      Rule.warning(
          "QUA-016",
          PRACTICE,
          Text.sv("Skolenhetskoder bör ha åtta siffror")
              .en("School unit codes should have eight digits"),
          Text.sv("{property} är ingen skolenhetskod med åtta siffror")
              .en("{property} is no school unit code of eight digits"),
          Text.sv("Hämta koden ur Skolenhetsregistret, eller utelämna attributet")
              .en("Take the code from the register of school units, or leave it out"));
  static final Rule ORGANISATION =
      Rule.warning(
          "QUA-017",
          PRACTICE,
          Text.sv("Organisationsnummer bör ha tio siffror och rätt kontrollsiffra")
              .en("Organisation numbers should have ten digits and the right check digit"),
          Text.sv("{property} är inget organisationsnummer med rätt kontrollsiffra")
              .en("{property} is no organisation number with the right check digit"),
          Text.sv("Skriv tio siffror utan bindestreck, som i Bolagsverkets eller SCB:s register")
              .en("Write ten digits without a hyphen, as in the official registers"));
  static final Rule LOGIN_NAME =
      Rule.warning(
          "QUA-018",
          PRACTICE,
          Text.sv("Inloggningsnamn bör skrivas lokal@domän")
              .en("Login names should be written local@domain"),
          Text.sv("{property} är inget namn av formen lokal@domän")
              .en("{property} is no name of the form local@domain"),
          Text.sv("Lägg till den domän som utfärdar namnet, efter ett @")
              .en("Add the domain that gives out the name, after an @"));

  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
  private static final Text TWO_LETTERS =
      Text.sv("två bokstäver, som SE").en("two letters, such as SE");
  private static final Text THREE_LETTERS =
      Text.sv("tre små bokstäver, som fin").en("three small letters, such as fin");
  private static final Text FOUR_DIGITS = Text.sv("fyra siffror").en("four digits");
  private static final Text EIGHT_DIGITS = Text.sv("åtta siffror").en("eight digits");
  private static final Text TEN_DIGITS =
      Text.sv("tio siffror, varav den sista är en kontrollsiffra")
          .en("ten digits, the last of which is a check digit");
  private static final Text LOCAL_AT_DOMAIN = Text.sv("lokal@domän").en("local@domain");

  private final Parts parts;

  public IdentifierCheck(Standard standard) {
    this.parts = new Parts(standard, "Person", "Organisation", "Syllabus");
  }

  @Override
  public List<Rule> rules() {
    return List.of(COUNTRY, LANGUAGE, MUNICIPALITY, SCHOOL_UNIT, ORGANISATION, LOGIN_NAME);
  }

  @Override
  public boolean concerns(EntityType type) {
    return parts.concern(type);
  }

  @Override
  public Evaluated evaluated(Rule rule, EntityType type, Dataset dataset) {
    if (rule.equals(LANGUAGE)) {
      return Cases.ofType(dataset, type, "Syllabus");
    }
    boolean ofPersons = rule.equals(COUNTRY) || rule.equals(LOGIN_NAME);
    return Cases.ofType(dataset, type, ofPersons ? "Person" : "Organisation");
  }

  @Override
  public void check(Entity entity, Consumer<Finding> findings) {
    for (Part part : parts.of(entity)) {
      switch (part.type()) {
        case "Person" -> person(part, findings);
        case "Organisation" -> organisation(part, findings);
        case "Syllabus" -> syllabus(part, findings);
        default -> {}
      }
    }
  }

  private static void person(Part person, Consumer<Finding> findings) {
    String country = Part.text(person.get("civicNo").path("nationality"));
    if (!country.isEmpty() && !country.equals("SE") && !COUNTRIES.contains(country)) {
      findings.accept(
          person.wrong(COUNTRY, "/civicNo/nationality", TWO_LETTERS).hint(country(country)));
    }
    JsonNode names = person.get("eduPersonPrincipalNames");
    for (int i = 0; i < names.size(); i++) {
      String name = Part.text(names.path(i));
      if (!name.isEmpty() && !isLoginName(name)) {
        findings.accept(person.wrong(LOGIN_NAME, "/eduPersonPrincipalNames/" + i, LOCAL_AT_DOMAIN));
      }
    }
  }

  private static void organisation(Part organisation, Consumer<Finding> findings) {
    String municipality = organisation.text("municipalityCode");
    if (!municipality.isEmpty() && !isDigits(municipality, 4)) {
      findings.accept(organisation.wrong(MUNICIPALITY, "/municipalityCode", FOUR_DIGITS));
    }
    String unit = organisation.text("schoolUnitCode");
    if (!unit.isEmpty() && !isDigits(unit, 8)) {
      findings.accept(organisation.wrong(SCHOOL_UNIT, "/schoolUnitCode", EIGHT_DIGITS));
    }
    String number = organisation.text("organisationNumber");
    if (!number.isEmpty() && !(isDigits(number, 10) && Luhn.holds(number, 0, 10))) {
      findings.accept(organisation.wrong(ORGANISATION, "/organisationNumber", TEN_DIGITS));
    }
  }

  /** Only the form: ISO 639-3 has thousands of languages, and new ones each year. */
  private static void syllabus(Part syllabus, Consumer<Finding> findings) {
    String language = syllabus.text("languageCode");
    if (!language.isEmpty() && !isThreeLetters(language)) {
      findings.accept(
          syllabus.wrong(LANGUAGE, "/languageCode", THREE_LETTERS).hint(language(language)));
    }
  }

  private static boolean isDigits(String text, int length) {
    return text.length() == length && isAll(text, '0', '9');
  }

  private static boolean isThreeLetters(String text) {
    return text.length() == 3 && isAll(text, 'a', 'z');
  }

  private static boolean isAll(String text, char from, char to) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < from || text.charAt(i) > to) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLoginName(String name) {
    int at = name.indexOf('@');
    boolean one = at > 0 && at < name.length() - 1 && name.indexOf('@', at + 1) < 0;
    for (int i = 0; one && i < name.length(); i++) {
      one = !Character.isWhitespace(name.charAt(i));
    }
    return one;
  }

  private static Text country(String written) {
    for (String code : COUNTRIES) {
      boolean longer = threeLetters(Locale.forLanguageTag("und-" + code)).equalsIgnoreCase(written);
      if (longer || code.equalsIgnoreCase(written)) {
        return DidYouMean.question(code, Set.of(code));
      }
    }
    return Text.NONE;
  }

  private static String threeLetters(Locale country) {
    try {
      return country.getISO3Country();
    } catch (MissingResourceException e) {
      return "";
    }
  }

  private static Text language(String written) {
    try {
      String code = Locale.forLanguageTag(written).getISO3Language();
      return code.isEmpty() ? Text.NONE : DidYouMean.question(code, Set.of(code));
    } catch (MissingResourceException e) {
      return Text.NONE;
    }
  }
}
