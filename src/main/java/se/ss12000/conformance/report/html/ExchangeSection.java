package se.ss12000.conformance.report.html;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.ss12000.conformance.report.ReportedExchange;
import se.ss12000.conformance.text.Text;

/** What a service was asked and how it answered: times, statuses, and how to ask again. */
final class ExchangeSection {
  private static final long[] UP_TO = {50, 100, 200, 500, 1000, 2000, 5000, 10_000, Long.MAX_VALUE};
  private static final int MOST = 1000;

  /** Where the list ends, so that the page can still be mailed and opened. */
  private static final int HEAVY = 4_200_000;

  private final Html html;

  ExchangeSection(Html html) {
    this.html = html;
  }

  void write(List<ReportedExchange> exchanges) {
    html.open("section", "id", "exchanges").line();
    html.element("h2", Text.sv("Frågor till tjänsten").en("Exchanges with the service")).line();
    if (exchanges.isEmpty()) {
      html.element(
          "p",
          Text.sv("Filer prövades; ingen tjänst tillfrågades.")
              .en("Files were tested; no service was asked."));
    } else {
      writeStatuses(exchanges);
      writeTimes(exchanges);
      writeList(exchanges);
    }
    html.close().line();
  }

  private void writeStatuses(List<ReportedExchange> exchanges) {
    var statuses =
        exchanges.stream()
            .collect(
                Collectors.groupingBy(
                    ReportedExchange::status, TreeMap::new, Collectors.counting()));
    html.open("p").text(Text.sv("Svar: ").en("Answers: "));
    statuses.forEach(
        (status, n) -> {
          if (status == 0) {
            html.text(Text.sv("inget svar").en("no answer"));
          } else {
            html.text(String.valueOf(status));
          }
          html.text(" × " + n + "; ");
        });
    long[] times = exchanges.stream().mapToLong(ReportedExchange::millis).sorted().toArray();
    Text middle =
        Text.sv("mediantid {n} ms, längsta {max} ms").en("median {n} ms, longest {max} ms");
    html.text(middle.with("n", times[times.length / 2]).with("max", times[times.length - 1]));
    html.close().line();
  }

  private void writeTimes(List<ReportedExchange> exchanges) {
    Pieces.head(
        html,
        Text.sv("Svarstider").en("Response times"),
        List.of(
            Text.sv("Tid").en("Time"), Text.sv("Andel").en("Share"), Text.sv("Antal").en("Count")));
    long from = 0;
    for (long to : UP_TO) {
      long low = from;
      long n = exchanges.stream().filter(e -> e.millis() >= low && e.millis() < to).count();
      html.open("tr").open("th", "scope", "row");
      html.text(to == Long.MAX_VALUE ? "≥ " + low + " ms" : low + "–" + to + " ms").close();
      html.open("td");
      Pieces.bar(html, n, exchanges.size(), "part");
      html.text(" " + Pieces.share(n, exchanges.size())).close();
      html.element("td", String.valueOf(n)).close().line();
      from = to;
    }
    Pieces.end(html);
  }

  private void writeList(List<ReportedExchange> exchanges) {
    html.open("details").open("summary");
    html.text(Text.sv("Varje fråga, med curl").en("Every question, with curl")).close().line();
    Pieces.head(
        html,
        Text.sv("Frågor i ordning").en("Questions in order"),
        List.of(
            Text.sv("Nr").en("No."),
            Text.sv("Fråga").en("Operation"),
            Text.sv("Avsikt").en("Purpose"),
            Text.same("Status"),
            Text.same("ms"),
            Text.same("curl")));
    int shown = 0;
    while (shown < exchanges.size() && shown < MOST && html.length() < HEAVY) {
      write(exchanges.get(shown));
      shown++;
    }
    Pieces.end(html);
    if (shown < exchanges.size()) {
      Text hidden = Text.sv("{n} till visas inte här.").en("{n} more are not shown here.");
      html.element("p", hidden.with("n", exchanges.size() - shown), "class", "note");
    }
    html.close().line();
  }

  private void write(ReportedExchange exchange) {
    String number = String.valueOf(exchange.number());
    html.open("tr", "id", "exchange-" + number).element("th", number, "scope", "row");
    html.element("td", exchange.operation()).element("td", exchange.question().name());
    html.element("td", exchange.status() == 0 ? "–" : String.valueOf(exchange.status()));
    html.element("td", String.valueOf(exchange.millis()));
    html.open("td").element("code", exchange.curl()).close().close().line();
  }
}
