package se.ss12000.conformance.provider;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.ss12000.conformance.provider.Fault.Kind;
import se.ss12000.conformance.provider.Seam.OnChoice;
import se.ss12000.conformance.provider.Seam.OnNext;
import se.ss12000.conformance.provider.Seam.OnPage;
import se.ss12000.conformance.provider.Seam.OnQuestion;
import se.ss12000.conformance.provider.Seam.OnReply;
import se.ss12000.conformance.text.Text;

/** Walks through a list that go astray. */
final class PagingFaults {
  private static final String LIMIT = "limit";
  private static final Set<String> PAGING = Set.of(Lists.TOKEN, LIMIT);

  private PagingFaults() {}

  static List<Fault> all() {
    return List.of(
        fault(
            "token-loops",
            "API-030",
            Text.sv("Från andra sidan leder pageToken tillbaka till samma sida.")
                .en("From the second page on pageToken leads back to the same page."),
            new OnPage(
                (asked, page) ->
                    page.used().isEmpty() || page.token().isEmpty()
                        ? page
                        : page.with(page.used()))),
        fault(
            "walk-starts-over",
            "API-035",
            Text.sv("Efter den första sidan börjar listan om, med nya pageToken.")
                .en("After the first page the list starts over, with new page tokens."),
            new OnNext((from, end) -> 0)),
        fault(
            "page-drops-record",
            "API-037",
            Text.sv("Mellan två sidor försvinner en post.")
                .en("Between two pages a record is lost."),
            new OnNext((from, end) -> end + 1)),
        fault(
            "page-repeats-record",
            "API-035",
            Text.sv("Sista posten på en sida står också på nästa.")
                .en("The last record of a page stands on the next one, too."),
            new OnNext((from, end) -> end - from > 1 ? end - 1 : end)),
        fault(
            "limit-ignored",
            "API-033",
            Text.sv("limit gör ingen skillnad.").en("limit makes no difference."),
            new OnQuestion(asked -> asked.without(p -> p.name().equals(LIMIT)))),
        fault(
            "limit-one-too-many",
            "API-033",
            Text.sv("Sidor har en post mer än limit.").en("Pages have one record more than limit."),
            new OnQuestion(PagingFaults::oneMore)),
        fault(
            "limit-zero-accepted",
            "API-024",
            Text.sv("limit=0 godtas.").en("limit=0 is accepted."),
            new OnQuestion(
                asked -> asked.without(p -> p.name().equals(LIMIT) && p.value().equals("0")))),
        fault(
            "page-token-with-filter-accepted",
            "API-031",
            Text.sv("pageToken godtas tillsammans med filter.")
                .en("pageToken is accepted together with filters."),
            new OnQuestion(
                asked ->
                    asked.has(Lists.TOKEN)
                        ? asked.without(p -> !PAGING.contains(p.name()))
                        : asked)),
        fault(
            "garbage-token-500",
            "API-032",
            Text.sv("En okänd pageToken ger 500.").en("An unknown pageToken gives 500."),
            new OnReply(
                (asked, reply) ->
                    reply.body().path("code").asText().equals(Lists.UNKNOWN_TOKEN)
                        ? Reply.error(500, "internal", "something went wrong")
                        : reply)),
        fault(
            "filter-lost-on-next-page",
            "API-045",
            Text.sv("Filtret gäller bara den första sidan.")
                .en("The filter holds for the first page only."),
            new OnChoice(
                (asked, catalogue, all, chosen) ->
                    asked.has(LIMIT) ? thenTheRest(asked, all, chosen) : chosen)));
  }

  private static Fault fault(String name, String rule, Text text, Seam seam) {
    return new Fault(name, Kind.BEHAVIOUR, rule, text, seam);
  }

  private static Asked oneMore(Asked asked) {
    String limit = asked.value(LIMIT).orElse("");
    return limit.matches("[1-9]\\d{0,5}")
        ? asked
            .without(p -> p.name().equals(LIMIT))
            .with(LIMIT, String.valueOf(Integer.parseInt(limit) + 1))
        : asked;
  }

  private static List<ObjectNode> thenTheRest(
      Asked asked, List<ObjectNode> all, List<ObjectNode> chosen) {
    int limit = asked.value(LIMIT).map(Integer::parseInt).orElse(1);
    var found = new ArrayList<>(chosen.subList(0, Math.min(limit, chosen.size())));
    all.stream().filter(json -> !found.contains(json)).forEach(found::add);
    return chosen.size() > limit ? found : chosen;
  }
}
