package se.ss12000.conformance.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.ss12000.conformance.crawl.Plan;
import se.ss12000.conformance.crawl.Step;
import se.ss12000.conformance.payload.Question;
import se.ss12000.conformance.text.Language;
import se.ss12000.conformance.text.Text;

/** Shows what a crawl would ask, operation by operation, without asking anything. */
final class PlanTable {
  private static final Text SUM =
      Text.sv(
              "{steps} saker att ta reda på, minst {requests} frågor;"
                  + " med högst {rate} frågor i sekunden minst {seconds} s."
                  + " Ingenting har frågats och ingenting kommer att ändras hos tjänsten.")
          .en(
              "{steps} things to find out, at least {requests} requests;"
                  + " at no more than {rate} a second at least {seconds} s."
                  + " Nothing has been asked, and nothing will be changed at the service.");

  private final Language language;
  private final int width;

  PlanTable(Language language, int width) {
    this.language = language;
    this.width = width;
  }

  void print(Plan plan, double perSecond, PrintWriter out) {
    Map<String, List<Step>> byOperation =
        Stream.concat(plan.lists().stream(), plan.rest().stream())
            .collect(
                Collectors.groupingBy(
                    step -> step.operation().key(), LinkedHashMap::new, Collectors.toList()));
    var table = new Table(width);
    byOperation.forEach((operation, steps) -> table.row(operation, tried(steps)));
    table.print(out);
    int count = plan.lists().size() + plan.rest().size();
    out.println();
    out.println(
        SUM.with("steps", count)
            .with("requests", count)
            .with("rate", perSecond == 0 ? "∞" : String.valueOf(Math.round(perSecond)))
            .with("seconds", perSecond == 0 ? 0 : Math.round(count / perSecond))
            .in(language));
  }

  /** What is tried of an operation, each once. */
  private String tried(List<Step> steps) {
    return steps.stream()
        .map(
            step ->
                said(step.question()) + (step.parameter().isEmpty() ? "" : " " + step.parameter()))
        .map(String::strip)
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private String said(Question question) {
    return switch (question) {
      case LIST -> word("allt", "everything");
      case FILTERED, SORTED, EXPANDED, NAMED, LOOKUP -> "";
      case LIMITED -> word("i delar med", "in parts by");
      case LIMIT_ZERO -> word("orimligt", "senseless");
      case FILTERED_PAGES -> word("urval i delar", "a selection in parts");
      case MALFORMED_FILTER -> word("ogiltigt datum", "a day that is none");
      case FOREIGN_TOKEN -> word("påhittad", "made-up");
      case TOKEN_AND_FILTER -> word("filter tillsammans med", "a filter together with");
      case BY_ID -> word("kända id", "known ids");
      case UNKNOWN_ID -> word("okänt id", "an unknown id");
      case MALFORMED_ID -> word("ogiltigt id", "an id that is none");
      case LOOKUP_UNKNOWN -> word("kända och okända id", "known and unknown ids");
      case DELETED -> word("raderade", "deletions");
      case CHANGED -> word("ändrat sedan början", "what changed since the start");
      case NO_CREDENTIALS -> word("utan behörighet", "without credentials");
      case WRONG_CREDENTIALS -> word("med fel behörighet", "with wrong credentials");
      case EXPIRED_TOKEN -> word("utgången token", "an expired token");
      case WRONG_KEY -> word("token med okänd nyckel", "a token by an unknown key");
      case WRONG_LOCATION -> word("token för annan tjänst", "a token for another service");
      case WRONG_ORGANISATION -> word("token för annan organisation", "another's token");
      case UNSIGNED_TOKEN -> word("osignerad token", "an unsigned token");
      case OTHER_PATH -> word("annan stavning", "another spelling");
    };
  }

  private String word(String sv, String en) {
    return Text.sv(sv).en(en).in(language);
  }
}
