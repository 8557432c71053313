package se.ss12000.conformance.check.protocol;

import static se.ss12000.conformance.finding.Basis.STANDARD;

import java.util.List;
import java.util.function.Consumer;
import se.ss12000.conformance.check.ConversationCheck;
import se.ss12000.conformance.check.Tried;
import se.ss12000.conformance.finding.Finding;
import se.ss12000.conformance.finding.Rule;
import se.ss12000.conformance.payload.Conversation;
import se.ss12000.conformance.standard.Standard;
import se.ss12000.conformance.text.Text;

/** A filter lets through what it should, and nothing else. */
public final class FilterCheck implements ConversationCheck {
  static final Rule NOT_KEPT =
      Rule.error(
          "API-045",
          STANDARD,
          Text.sv("Ett filter ska gälla på alla sidor").en("A filter must hold on every page"),
          Text.sv("filtret {parameter} släpps efter första sidan: {count} poster utanför{ids}")
              .en("the filter {parameter} is dropped after page one: {count} records outside{ids}"),
          Text.sv("Låt sidnyckeln bära filtret från den första frågan")
              .en("Let the page token carry the filter of the first question"));
  static final Rule REFUSED =
      Rule.error(
          "API-040",
          STANDARD,
          Text.sv("Filter som standarden definierar ska inte avvisas")
              .en("Filters that the standard defines must not be refused"),
          Text.sv("filtret {parameter} avvisas med {status} fast värdet är riktigt")
              .en("the filter {parameter} is refused with {status} although its value is right"),
          Text.sv("Stöd alla filter som standarden anger för anropet")
              .en("Support every filter that the standard gives the operation"));
  static final Rule IGNORED =
      Rule.error(
          "API-041",
          STANDARD,
          Text.sv("Filter ska inte ignoreras").en("Filters must not be ignored"),
          Text.sv(
                  "filtret {parameter} har ingen verkan: allt kommer, {count} poster för mycket{ids}")
              .en("the filter {parameter} has no effect: everything comes, {count} too many{ids}"),
          Text.sv("Följ filtret eller svara 400; annars lämnas personuppgifter ingen bett om")
              .en("Obey the filter or answer 400; else personal data is given nobody asked for"));
  static final Rule EXTRA =
      Rule.error(
          "API-042",
          STANDARD,
          Text.sv("Ett filter ska inte släppa igenom annat än det som efterfrågas")
              .en("A filter must let through nothing but what was asked for"),
          Text.sv("filtret {parameter} släpper igenom {count} poster för mycket{ids}")
              .en("the filter {parameter} lets {count} records through too many{ids}"),
          Text.sv("Jämför med standardens text: gränser, datum som saknas, organisationens djup")
              .en("Compare with the standard: bounds, dates not set, depth of organisations"));
  static final Rule MISSING =
      Rule.error(
          "API-043",
          STANDARD,
          Text.sv("Ett filter ska släppa igenom allt som efterfrågas")
              .en("A filter must let through everything that was asked for"),
          Text.sv("filtret {parameter} utelämnar {count} poster som hör dit{ids}")
              .en("the filter {parameter} leaves out {count} records that belong{ids}"),
          Text.sv("Jämför med standardens text: gränser, datum som saknas, flera värden")
              .en("Compare with the standard: bounds, dates not set, several values"));
  static final Rule UNLISTED =
      Rule.error(
          "API-044",
          STANDARD,
          Text.sv("Det som ett filter ger ska också finnas i den hela listan")
              .en("What a filter gives must be in the whole list as well"),
          Text.sv("filtret {parameter} ger {count} poster som inte finns i hela listan{ids}")
              .en("the filter {parameter} gives {count} records that the whole list lacks{ids}"),
          Text.sv("Kontrollera att den hela listan har alla poster")
              .en("Verify that the whole list has every record"));

  static final List<Rule> RULES = List.of(REFUSED, IGNORED, EXTRA, MISSING, UNLISTED, NOT_KEPT);

  private final Asked asked;

  public FilterCheck(Standard standard) {
    this.asked = new Asked(standard);
  }

  @Override
  public List<Rule> rules() {
    return RULES;
  }

  @Override
  public void check(Conversation conversation, Consumer<Finding> findings, Consumer<Tried> trials) {
    var walks = new Walks(conversation, asked);
    var changes = new Changes(conversation);
    var oracle = new Oracle(asked.standard(), conversation, walks, changes);
    asked
        .standard()
        .resources()
        .forEach(
            type ->
                walks
                    .list(type)
                    .ifPresent(
                        list ->
                            new Filtering(asked, type, list, oracle, findings, trials)
                                .judge(changes, walks)));
  }
}
