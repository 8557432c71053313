package se.ss12000.conformance.check.quality;

import static se.ss12000.conformance.finding.Basis.PRACTICE;
import static se.ss12000.conformance.finding.Basis.STANDARD;

import java.util.List;
import java.util.function.Consumer;
import se.ss12000.conformance.check.Dataset;
import se.ss12000.conformance.check.EntityCheck;
import se.ss12000.conformance.check.Evaluated;
import se.ss12000.conformance.finding.Finding;
import se.ss12000.conformance.finding.Rule;
import se.ss12000.conformance.payload.Entity;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.text.Text;

/** Swedish civic numbers: personal, coordination and temporary ones. */
public final class CivicNumberCheck implements EntityCheck {
  static final Rule FORM =
      Rule.error(
          "QUA-010",
          STANDARD,
          Text.sv("Svenska personnummer ska skrivas med tolv tecken")
              .en("Swedish civic numbers must be written with twelve characters"),
          Text.sv("{property} är inget svenskt personnummer, samordningsnummer eller TF-nummer")
              .en("{property} is no Swedish civic, coordination or temporary number"),
          Text.sv("Skriv ÅÅÅÅMMDDNNNN utan skiljetecken, eller ange ett annat nationality")
              .en("Write YYYYMMDDNNNN without separators, or give another nationality"));
  static final Rule CHECK_DIGIT =
      Rule.warning(
          "QUA-011",
          PRACTICE,
          Text.sv("Personnummer bör ha rätt kontrollsiffra")
              .en("Civic numbers should have the right check digit"),
          Text.sv("{property} har fel kontrollsiffra").en("{property} has a wrong check digit"),
          Text.sv("Jämför numret med folkbokföringen; ofta är två siffror omkastade")
              .en("Compare with the population register; often two digits have changed places"));
  static final Rule BIRTH_DATE =
      Rule.warning(
          "QUA-012",
          PRACTICE,
          Text.sv("Födelsedatum bör stämma med personnumret")
              .en("Birth dates should agree with the civic number"),
          Text.sv("{property} är ett annat datum än det i civicNo.value")
              .en("{property} is another date than the one in civicNo.value"),
          Text.sv("Ta reda på vilket av dem som är rätt, och rätta det andra")
              .en("Find out which of them is right, and mend the other"));

  private static final String PERSON = "Person";
  private static final String VALUE = "/civicNo/value";
  private static final Text NUMBER =
      Text.sv("ÅÅÅÅMMDDNNNN, med dagen ökad med 60 i samordningsnummer")
          .en("YYYYMMDDNNNN, with 60 added to the day in coordination numbers");
  private static final Text RIGHT_DIGIT =
      Text.sv("en kontrollsiffra enligt Luhn").en("a check digit by Luhn's formula");
  private static final Text SAME_DATE =
      Text.sv("samma datum som i personnumret").en("the same date as in the civic number");
  private static final int LENGTH = 12;
  private static final int COORDINATION = 60;

  private final Parts parts;

  public CivicNumberCheck(Standard standard) {
    this.parts = new Parts(standard, PERSON);
  }

  @Override
  public List<Rule> rules() {
    return List.of(FORM, CHECK_DIGIT, BIRTH_DATE);
  }

  @Override
  public boolean concerns(EntityType type) {
    return parts.concern(type);
  }

  @Override
  public Evaluated evaluated(Rule rule, EntityType type, Dataset dataset) {
    return Cases.ofType(dataset, type, PERSON);
  }

  @Override
  public void check(Entity entity, Consumer<Finding> findings) {
    for (Part part : parts.of(entity)) {
      check(part, findings);
    }
  }

  private static void check(Part person, Consumer<Finding> findings) {
    String number = Part.text(person.get("civicNo").path("value"));
    String country = person.get("civicNo").path("nationality").asText("SE");
    // That a text is empty has a rule of its own, and other countries have other numbers.
    if (number.isEmpty() || !country.equals("SE")) {
      return;
    }
    int born = birthDay(number);
    if (born == Time.NO_DAY) {
      findings.accept(person.wrong(FORM, VALUE, NUMBER));
      return;
    }
    if (Time.isDigit(number.charAt(8)) && !Luhn.holds(number, 2, LENGTH)) {
      findings.accept(person.wrong(CHECK_DIGIT, VALUE, RIGHT_DIGIT));
    }
    int birthDate = Time.day(person.get("birthDate"));
    if (birthDate != Time.NO_DAY && birthDate != born) {
      findings.accept(person.wrong(BIRTH_DATE, "/birthDate", SAME_DATE));
    }
  }

  /** The day a number begins with; none when it has not the form of a civic number. */
  private static int birthDay(String number) {
    int year = Time.number(number, 0, 4);
    int month = Time.number(number, 4, 6);
    int written = Time.number(number, 6, 8);
    int day = written > COORDINATION ? written - COORDINATION : written;
    boolean dated = number.length() == LENGTH && Time.isDate(year, month, day);
    boolean numbered = dated && (Time.number(number, 8, LENGTH) >= 0 || isTemporary(number));
    return numbered ? (year * 100 + month) * 100 + day : Time.NO_DAY;
  }

  private static boolean isTemporary(String number) {
    return isLetter(number.charAt(8))
        && isLetter(number.charAt(9))
        && isLetterOrDigit(number.charAt(10))
        && isLetterOrDigit(number.charAt(11));
  }

  private static boolean isLetter(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static boolean isLetterOrDigit(char c) {
    return isLetter(c) || Time.isDigit(c);
  }
}
