package se.ss12000.conformance.check.profile;

import static se.ss12000.conformance.finding.Basis.PROFILE;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import se.ss12000.conformance.finding.Rule;
import se.ss12000.conformance.text.Text;

/** What the profile asks of the persons who take part in the tests. */
final class PersonDemands {
  static final Rule PUPIL_MAIL =
      Rule.note(
          "DNP-001",
          PROFILE,
          Text.sv("Elever har en e-postadress av typen Skola elev")
              .en("Pupils have an e-mail address of the type Skola elev"),
          Text.sv("eleven saknar en e-postadress av typen Skola elev")
              .en("the pupil has no e-mail address of the type Skola elev"),
          Text.sv("Lämna elevens adress i skolan, med type Skola elev")
              .en("Give the pupil's address at school, with the type Skola elev"));
  static final Rule STAFF_MAIL =
      Rule.note(
          "DNP-002",
          PROFILE,
          Text.sv("Personal har en e-postadress av typen Skola personal")
              .en("Staff have an e-mail address of the type Skola personal"),
          Text.sv("den anställda saknar en e-postadress av typen Skola personal")
              .en("the member of staff has no e-mail address of the type Skola personal"),
          Text.sv("Lämna personens adress i tjänsten, med type Skola personal")
              .en("Give the person's address at work, with the type Skola personal"));
  static final Rule TEMPORARY_FORM =
      Rule.note(
          "DNP-003",
          PROFILE,
          Text.sv("Tillfälliga personnummer skrivs ÅÅÅÅMMDDTFxx")
              .en("Temporary civic numbers are written YYYYMMDDTFxx"),
          Text.sv("det tillfälliga personnumret har inte formen ÅÅÅÅMMDDTFxx")
              .en("the temporary civic number does not have the form YYYYMMDDTFxx"),
          Text.sv("Skriv födelsedatum, TF och två siffror")
              .en("Write the date of birth, TF and two digits"));
  static final Rule TEMPORARY_SEX =
      Rule.note(
          "DNP-004",
          PROFILE,
          Text.sv("Näst sista siffran i ett TF-nummer stämmer med könet")
              .en("The last digit but one of a TF number agrees with the sex"),
          Text.sv("näst sista siffran i TF-numret stämmer inte med sex")
              .en("the last digit but one of the TF number does not agree with sex"),
          Text.sv("Den ska vara jämn för en kvinna och udda för en man")
              .en("It must be even for a woman and odd for a man"));
  static final Rule ONE_LOGIN =
      Rule.note(
          "DNP-005",
          PROFILE,
          Text.sv("Var och en har exakt ett inloggningsnamn").en("Each has exactly one login name"),
          Text.sv("eduPersonPrincipalNames har inte exakt ett värde")
              .en("eduPersonPrincipalNames does not have exactly one value"),
          Text.sv("Lämna bara det namn som personen loggar in med i provtjänsten")
              .en("Give only the name that the person logs in to the test service with"));
  static final Rule NATIONALITY =
      Rule.note(
          "DNP-006",
          PROFILE,
          Text.sv("Personnummer är svenska").en("Civic numbers are Swedish"),
          Text.sv("civicNo.nationality är något annat än SE")
              .en("civicNo.nationality is something else than SE"),
          Text.sv("Ge den som saknar svenskt personnummer ett TF-nummer, med nationality SE")
              .en("Give whoever has no Swedish number a TF number, with the nationality SE"));

  static final Rule CIVIC_NUMBER =
      Rule.note(
          "DNP-010",
          PROFILE,
          Text.sv("Elever och personal har personnummer").en("Pupils and staff have civic numbers"),
          Text.sv("civicNo.value saknas").en("civicNo.value is missing"),
          Text.sv("Lämna personnummer, eller ett TF-nummer för den som inte har något")
              .en("Give the civic number, or a TF number to whoever has none"));

  private static final String CIVIC = "civicNo";
  private static final String NUMBER = "/civicNo/value";
  private static final String NAMES = "eduPersonPrincipalNames";
  private static final String SWEDEN = "SE";
  private static final int LETTERS = 8;
  private static final int TELLING_DIGIT = 10;

  static final List<Demand> ALL =
      List.of(
          mail(PUPIL_MAIL, "Skola elev", true),
          mail(STAFF_MAIL, "Skola personal", false),
          of(TEMPORARY_FORM, NUMBER, same("ÅÅÅÅMMDDTFxx", "YYYYMMDDTFxx"), p -> isMalformed(p)),
          of(
              TEMPORARY_SEX,
              NUMBER,
              same("jämn siffra för Kvinna, udda för Man", "even for Kvinna, odd for Man"),
              p -> isOfOtherSex(p)),
          of(
              ONE_LOGIN,
              "/" + NAMES,
              same("ett värde", "one value"),
              p -> p.path(NAMES).size() != 1),
          of(NATIONALITY, "/civicNo/nationality", Text.same(SWEDEN), p -> isForeign(p)),
          of(
              CIVIC_NUMBER,
              NUMBER,
              same("ett personnummer", "a civic number"),
              p -> number(p).isEmpty()));

  private PersonDemands() {}

  private static Demand mail(Rule rule, String type, boolean ofPupils) {
    return new Demand(
        rule, "/emails", Text.same(type), ofPupils, !ofPupils, person -> !hasMail(person, type));
  }

  private static Demand of(Rule rule, String pointer, Text expected, Predicate<JsonNode> isBroken) {
    return new Demand(rule, pointer, expected, true, true, isBroken);
  }

  private static Text same(String sv, String en) {
    return Text.sv(sv).en(en);
  }

  private static boolean hasMail(JsonNode person, String type) {
    for (JsonNode mail : person.path("emails")) {
      if (Profile.text(mail, "type").equals(type)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isForeign(JsonNode person) {
    String nationality = Profile.text(person.path(CIVIC), "nationality");
    return !nationality.isEmpty() && !nationality.equals(SWEDEN);
  }

  /** What has a letter where civic numbers have a digit is meant as a temporary one. */
  private static boolean isMalformed(JsonNode person) {
    String number = number(person);
    return number.length() > LETTERS
        && Character.isLetter(number.charAt(LETTERS))
        && !isForeign(person)
        && !isTemporary(number);
  }

  private static boolean isOfOtherSex(JsonNode person) {
    String number = number(person);
    String sex = Profile.text(person, "sex");
    if (!isTemporary(number) || !Set.of("Kvinna", "Man").contains(sex)) {
      return false;
    }
    boolean even = Character.digit(number.charAt(TELLING_DIGIT), 10) % 2 == 0;
    return even != sex.equals("Kvinna");
  }

  private static boolean isTemporary(String number) {
    return Temporary.FORM.matcher(number).matches();
  }

  /** Most runs ask for no such number. */
  private static final class Temporary {
    static final Pattern FORM = Pattern.compile("\\d{8}TF\\d\\d");
  }

  private static String number(JsonNode person) {
    return Profile.text(person.path(CIVIC), "value");
  }
}
