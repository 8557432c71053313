package se.ss12000.conformance.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.ss12000.conformance.crawl.Plan;
import se.ss12000.conformance.crawl.Step;
import se.ss12000.conformance.crawl.WritePlan;
import se.ss12000.conformance.payload.Question;
import se.ss12000.conformance.text.Language;
import se.ss12000.conformance.text.Text;

/** Shows what a crawl would ask, operation by operation, without asking anything. */
final class PlanTable {
  private static final Text SUM =
      Text.sv(
              "{steps} saker att ta reda på, minst {requests} frågor;"
                  + " med högst {rate} frågor i sekunden minst {seconds} s."
                  + " Ingenting har frågats.")
          .en(
              "{steps} things to find out, at least {requests} requests;"
                  + " at no more than {rate} a second at least {seconds} s."
                  + " Nothing has been asked.");

  private static final Text READ_ONLY =
      Text.sv("Ingenting kommer att ändras hos tjänsten.")
          .en("Nothing will be changed at the service.");
  private static final Text WRITTEN =
      Text.sv("Detta skrivs hos tjänsten, på grund av --allow-writes, och tas bort igen:")
          .en("This is written at the service, because of --allow-writes, and removed again:");
  private static final Text NOBODY =
      Text.sv("Inga poster skapas: konfigurationen nämner inga testpersoner (writes.testPersons).")
          .en(
              "No records are created: the configuration names no test persons (writes.testPersons).");
  private static final Text ABOUT =
      Text.sv("Poster skapas om {persons} och ingen annan.")
          .en("Records are created about {persons} and nobody else.");
  private static final Text STAYS =
      Text.sv(
              "Det som skapas med {operations} blir kvar: standarden har inget sätt att ta bort det.")
          .en("What is created by {operations} stays: the standard has no way to remove it.");

  private final Language language;
  private final int width;

  PlanTable(Language language, int width) {
    this.language = language;
    this.width = width;
  }

  void print(Plan plan, Optional<WritePlan> writes, double perSecond, PrintWriter out) {
    print(Stream.concat(plan.lists().stream(), plan.rest().stream()).toList(), out);
    writes.ifPresent(written -> print(written, out));
    int count =
        plan.lists().size()
            + plan.rest().size()
            + writes.map(written -> written.steps().size()).orElse(0);
    out.println();
    out.println(
        SUM.with("steps", count)
            .with("requests", count)
            .with("rate", perSecond == 0 ? "∞" : String.valueOf(Math.round(perSecond)))
            .with("seconds", perSecond == 0 ? 0 : Math.round(count / perSecond))
            .in(language));
    if (writes.isEmpty()) {
      out.println(READ_ONLY.in(language));
    }
  }

  private void print(WritePlan plan, PrintWriter out) {
    out.println();
    out.println(WRITTEN.in(language));
    print(plan.steps(), out);
    out.println();
    List<String> persons = plan.consent().testPersons();
    out.println(
        (persons.isEmpty() ? NOBODY : ABOUT.with("persons", String.join(", ", persons)))
            .in(language));
    List<String> staying =
        plan.records().stream()
            .filter(type -> !plan.isRemovable(type.path()))
            .map(type -> "POST " + type.path())
            .toList();
    if (!staying.isEmpty()) {
      out.println(STAYS.with("operations", String.join(", ", staying)).in(language));
    }
  }

  private void print(List<Step> steps, PrintWriter out) {
    Map<String, List<Step>> byOperation =
        steps.stream()
            .collect(
                Collectors.groupingBy(
                    step -> step.operation().key(), LinkedHashMap::new, Collectors.toList()));
    var table = new Table(width);
    byOperation.forEach((operation, all) -> table.row(operation, tried(all)));
    table.print(out);
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
      case ONCE_MORE -> word("allt en gång till", "everything once more");
      case CHANGED -> word("ändrat sedan början", "what changed since the start");
      case NO_CREDENTIALS -> word("utan behörighet", "without credentials");
      case WRONG_CREDENTIALS -> word("med fel behörighet", "with wrong credentials");
      case EXPIRED_TOKEN -> word("utgången token", "an expired token");
      case WRONG_KEY -> word("token med okänd nyckel", "a token by an unknown key");
      case WRONG_LOCATION -> word("token för annan tjänst", "a token for another service");
      case WRONG_ORGANISATION -> word("token för annan organisation", "another's token");
      case UNSIGNED_TOKEN -> word("osignerad token", "an unsigned token");
      case OTHER_PATH -> word("annan stavning", "another spelling");
      case DELTA -> word("ändrat sedan förra gången", "what changed since the last time");
      case STILL_THERE -> word("det som sägs vara raderat", "what is said to be deleted");
      case CREATED -> word("skapa", "create");
      case READ_BACK -> word("läs tillbaka", "read back");
      case RENEWED -> word("förläng", "renew");
      case REMOVED -> word("ta bort", "remove");
      case REMOVED_AGAIN -> word("ta bort igen", "remove again");
      case GONE -> word("det borttagna", "what was removed");
      case MALFORMED_BODY -> word("ogiltigt innehåll", "bodies that mean nothing");
      case MALFORMED_TARGET -> word("ogiltig adress", "an address that is none");
      case FEEDBACK -> word("lämna återkoppling", "give feedback");
      case NOTICE, AWAITED -> word("invänta avisering", "wait for notices");
    };
  }

  private String word(String sv, String en) {
    return Text.sv(sv).en(en).in(language);
  }
}
