package se.ss12000.conformance.check.schema;

import static se.ss12000.conformance.finding.Basis.ERRATUM;
import static se.ss12000.conformance.finding.Basis.SCHEMA;
import static se.ss12000.conformance.finding.Basis.STANDARD;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import se.ss12000.conformance.check.Dataset;
import se.ss12000.conformance.check.EntityCheck;
import se.ss12000.conformance.check.Evaluated;
import se.ss12000.conformance.finding.Finding;
import se.ss12000.conformance.finding.Rule;
import se.ss12000.conformance.payload.Certainty;
import se.ss12000.conformance.payload.Entity;
import se.ss12000.conformance.standard.EntityType;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.text.Text;

/** Every record must be as the schema of its type says. */
public final class SchemaCheck implements EntityCheck {
  static final Rule MISSING =
      Rule.error(
          "SCH-001",
          SCHEMA,
          Text.sv("Obligatoriska attribut ska finnas").en("Required attributes must be there"),
          Text.sv("{property} saknas").en("{property} is missing"),
          Text.sv("Lägg till attributet; standarden kräver det i varje post")
              .en("Add the attribute; the standard requires it in every record"));
  static final Rule TYPE =
      Rule.error(
          "SCH-002",
          SCHEMA,
          Text.sv("Värden ska ha rätt JSON-typ").en("Values must have the right JSON type"),
          Text.sv("{property} har fel typ").en("{property} has the wrong type"),
          Text.sv("Skriv värdet som den typ som väntas: tal utan citattecken, listor inom []")
              .en("Write the value as the type expected: numbers without quotes, lists in []"));
  static final Rule NULL =
      Rule.error(
          "SCH-003",
          SCHEMA,
          Text.sv("Attribut utan värde ska utelämnas")
              .en("Attributes without a value must be left out"),
          Text.sv("{property} är null").en("{property} is null"),
          Text.sv("Utelämna attributet när det inte har något värde; bara pageToken får vara null")
              .en("Leave the attribute out when it has no value; only pageToken may be null"));
  static final Rule CODE =
      Rule.error(
          "SCH-004",
          SCHEMA,
          Text.sv("Koder ska finnas i sin kodlista").en("Codes must be in their code list"),
          Text.sv("{property} har ett värde som inte finns i kodlistan")
              .en("{property} has a value that is not in the code list"),
          Text.sv("Översätt det egna värdet till ett i kodlistan, tecken för tecken")
              .en("Translate your own value to one of the code list, letter by letter"));
  static final Rule UUID =
      Rule.error(
          "SCH-005",
          SCHEMA,
          Text.sv("Identifierare ska vara UUID:er").en("Identifiers must be UUIDs"),
          Text.sv("{property} är inte ett UUID").en("{property} is not a UUID"),
          Text.sv("Ge varje post ett UUID och behåll det; egna nycklar hör hemma i andra attribut")
              .en("Give every record a UUID and keep it; keys of your own go in other attributes"));
  static final Rule DATE =
      Rule.error(
          "SCH-006",
          SCHEMA,
          Text.sv("Datum ska följa RFC 3339").en("Dates must follow RFC 3339"),
          Text.sv("{property} är inte ett datum").en("{property} is not a date"),
          Text.sv("Skriv ett datum som finns, som ÅÅÅÅ-MM-DD, utan klockslag")
              .en("Write a date that exists, as YYYY-MM-DD, without a time"));
  static final Rule DATE_TIME =
      Rule.error(
          "SCH-007",
          SCHEMA,
          Text.sv("Tidpunkter ska följa RFC 3339").en("Instants must follow RFC 3339"),
          Text.sv("{property} är inte en tidpunkt med tidszon")
              .en("{property} is not an instant with an offset"),
          Text.sv("Skriv T mellan datum och tid, sekunder, och Z eller en förskjutning som +01:00")
              .en("Write T between date and time, seconds, and Z or an offset such as +01:00"));
  static final Rule TIME =
      Rule.error(
          "SCH-008",
          ERRATUM,
          Text.sv("Klockslag ska skrivas HH:MM").en("Times of day must be written HH:MM"),
          Text.sv("{property} är inte ett klockslag").en("{property} is not a time of day"),
          Text.sv("Skriv timmar och minuter med två siffror vardera och kolon emellan")
              .en("Write hours and minutes with two digits each and a colon between"));
  static final Rule EMAIL =
      Rule.error(
          "SCH-009",
          SCHEMA,
          Text.sv("E-postadresser ska vara giltiga").en("E-mail addresses must be valid"),
          Text.sv("{property} är inte en e-postadress").en("{property} is not an e-mail address"),
          Text.sv("Skriv en adress som namn@domän, eller utelämna den")
              .en("Write one address as name@domain, or leave it out"));
  static final Rule URI =
      Rule.error(
          "SCH-010",
          SCHEMA,
          Text.sv("Webbadresser ska vara fullständiga").en("URIs must be absolute"),
          Text.sv("{property} är inte en fullständig URI").en("{property} is not an absolute URI"),
          Text.sv("Skriv hela adressen med schema, som https://")
              .en("Write the whole address with its scheme, such as https://"));
  static final Rule RANGE =
      Rule.error(
          "SCH-011",
          SCHEMA,
          Text.sv("Tal ska ligga inom sina gränser").en("Numbers must be within their bounds"),
          Text.sv("{property} ligger utanför tillåtna gränser").en("{property} is out of bounds"),
          Text.sv("Rätta talet, eller utelämna attributet om det inte är tillämpligt")
              .en("Mend the number, or leave the attribute out where it does not apply"));
  static final Rule TOO_FEW =
      Rule.error(
          "SCH-012",
          SCHEMA,
          Text.sv("Listor ska ha så många element som krävs").en("Lists must have enough elements"),
          Text.sv("{property} har för få element").en("{property} has too few elements"),
          Text.sv("Lägg till det som saknas; utan det säger posten ingenting")
              .en("Add what is missing; without it the record says nothing"));
  static final Rule REPEATED =
      Rule.error(
          "SCH-013",
          SCHEMA,
          Text.sv("Listor ska inte upprepa värden").en("Lists must not repeat values"),
          Text.sv("{property} innehåller samma värde flera gånger")
              .en("{property} holds the same value more than once"),
          Text.sv("Ta bort upprepningarna").en("Remove the repetitions"));
  static final Rule OTHER_VALUE =
      Rule.warning(
          "SCH-017",
          ERRATUM,
          Text.sv("Koder bör stavas som standarden stavar dem")
              .en("Codes should be spelt as the standard spells them"),
          Text.sv("{property} har ett annat värde än standardens för samma sak")
              .en("{property} has another value than the standard's for the same thing"),
          Text.sv("Skriv standardens värde, med dess stavfel: mottagare jämför tecken för tecken")
              .en("Write the standard's value, misspelling and all: receivers compare letters"));
  static final Rule NEWER_CODE =
      Rule.note(
          "SCH-018",
          ERRATUM,
          Text.sv("Officiella koder kan vara nyare än standarden")
              .en("Official codes may be newer than the standard"),
          Text.sv("{property} har en officiell kod som är nyare än standarden")
              .en("{property} has an official code that is newer than the standard"),
          Text.sv("Kom överens med mottagaren: standardens kodlista har ännu inget värde för detta")
              .en("Agree with the receiver: the standard's code list has no value for this yet"));
  static final Rule OTHER =
      Rule.error(
          "SCH-020",
          STANDARD,
          Text.sv("Värden ska uppfylla schemats övriga villkor")
              .en("Values must meet the other conditions of the schema"),
          Text.sv("{property} uppfyller inte villkoret {keyword}")
              .en("{property} does not meet the condition {keyword}"),
          Text.sv("Jämför värdet med schemat").en("Compare the value with the schema"));

  private static final List<Rule> RULES =
      List.of(
          MISSING,
          TYPE,
          NULL,
          CODE,
          UUID,
          DATE,
          DATE_TIME,
          TIME,
          EMAIL,
          URI,
          RANGE,
          TOO_FEW,
          REPEATED,
          OTHER_VALUE,
          NEWER_CODE,
          OTHER);

  private final Applicability applicability;
  private final Authority authority;

  /**
   * @param others the other versions, for hints; asked for only when something is wrong
   */
  public SchemaCheck(Standard standard, Supplier<Collection<Standard>> others) {
    this.applicability = new Applicability(standard);
    this.authority = new Authority(standard, others);
  }

  @Override
  public List<Rule> rules() {
    return RULES;
  }

  /** What is in doubt is looked at very closely; whoever judges need not wait for that. */
  @Override
  public boolean isEarly() {
    return true;
  }

  @Override
  public void check(Entity entity, Consumer<Finding> findings) {
    if (entity.certainty() == Certainty.NONE) {
      authority.judge(entity, findings);
    }
  }

  @Override
  public Evaluated evaluated(Rule rule, EntityType type, Dataset dataset) {
    long records = dataset.records(type);
    return records > 0 && applicability.concerns(rule, type)
        ? Evaluated.on(records)
        : Evaluated.NOTHING;
  }
}
