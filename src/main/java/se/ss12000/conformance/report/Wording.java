package se.ss12000.conformance.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.ss12000.conformance.finding.Severity;
import se.ss12000.conformance.scenario.Judged;
import se.ss12000.conformance.standard.Reading;
import se.ss12000.conformance.text.Text;

/** What every format says in the same words. */
public final class Wording {
  /** What a verdict is and is not; in every report for people. */
  public static final Text DISCLAIMER =
      Text.sv(
              "Detta är ett testresultat, inte ett certifikat. Det gäller det som prövades, när det"
                  + " prövades. Verktyget är fristående från SIS och Skolverket.")
          .en(
              "This is a test result, not a certificate. It holds for what was tested, when it was"
                  + " tested. The tool is independent of SIS and Skolverket.");

  public static final Text VALUES_SHOWN =
      Text.sv("OBS: rapporten visar personuppgifter i klartext. Dela den inte.")
          .en("NOTE: this report shows personal values in clear. Do not pass it on.");

  public static final Text FAULT =
      Text.sv("Det är ett fel i ss12000, inte i underlaget. Anmäl det gärna.")
          .en("This is a fault of ss12000, not of the data. Please report it.");

  private Wording() {}

  /** "3 fel, 1 varning": what there is none of is not mentioned. */
  public static Text counts(Report report) {
    var counts = new ArrayList<Text>();
    for (Severity severity : Severity.values()) {
      long n = report.count(severity);
      if (n > 0) {
        counts.add(counted(n, severity.text(), severity.plural()));
      }
    }
    if (counts.isEmpty()) {
      return Text.sv("inga anmärkningar").en("no findings");
    }
    return joined(", ", counts);
  }

  public static Text counted(long n, Text one, Text many) {
    return Text.sv("{n} {noun}").en("{n} {noun}").with("n", n).with("noun", n == 1 ? one : many);
  }

  public static Text records(long n) {
    return counted(n, Text.sv("post").en("record"), Text.sv("poster").en("records"));
  }

  public static Text findings(long n) {
    return counted(n, Text.sv("anmärkning").en("finding"), Text.sv("anmärkningar").en("findings"));
  }

  /** "57 anmärkningar i 8 poster": how far a breach reaches. */
  public static Text reach(RuleResult rule) {
    Text reach =
        rule.records() == 0
            ? findings(rule.count())
            : Text.sv("{findings} i {records}")
                .en("{findings} in {records}")
                .with(
                    Map.of("findings", findings(rule.count()), "records", records(rule.records())));
    return rule.waived() == 0 ? reach : joined("; ", List.of(reach, uncounted(rule.waived())));
  }

  /** That some findings do not count; nothing when all do. */
  public static Text uncounted(long n) {
    return n == 0
        ? Text.NONE
        : Text.sv("{findings} räknas inte: undantag eller deklarerad avvikelse")
            .en("{findings} not counted: waived or declared")
            .with("findings", findings(n));
  }

  /** How much of a scenario was judged, and how much of what was found was not counted. */
  public static Text judged(ScenarioResult scenario) {
    return scenario.waived() == 0
        ? scenario.judged().text()
        : Text.sv("{judged}, {n} undantagna")
            .en("{judged}, {n} waived")
            .with("judged", scenario.judged().text())
            .with("n", scenario.waived());
  }

  /** What the verdict on the whole run rests on: "endast data, 2 undantag". */
  public static Text basis(Report report) {
    Text judged = judged(report).text();
    long used =
        report.waivers().stream()
            .filter(waiver -> waiver.standing() == Standing.WAIVED && waiver.count() > 0)
            .count();
    Text waivers =
        counted(used, Text.sv("undantag").en("waiver"), Text.sv("undantag").en("waivers"));
    return used == 0 ? judged : joined(", ", List.of(judged, waivers));
  }

  /** What all scenarios have in common: the least that was judged of any. */
  public static Judged judged(Report report) {
    if (report.scenarios().isEmpty()) {
      return report.exchanges().isEmpty() ? Judged.DATA : Judged.READS;
    }
    var judged = new ArrayList<Judged>();
    for (ScenarioResult scenario : report.scenarios()) {
      judged.add(scenario.judged());
    }
    return Collections.min(judged);
  }

  /** What a service was asked, and when, and how it answered. */
  public static Text asked(ReportedExchange exchange) {
    Text said =
        exchange.status() == 0
            ? Text.sv("{method} {url} ({question}): inget svar, {ms} ms, {at}")
                .en("{method} {url} ({question}): no answer, {ms} ms, {at}")
            : Text.sv("{method} {url} ({question}): status {status}, {ms} ms, {at}")
                .en("{method} {url} ({question}): status {status}, {ms} ms, {at}");
    return said.with(
        Map.of(
            "method", Text.same(exchange.method()),
            "url", Text.same(exchange.url()),
            "question", Text.same(exchange.question().name()),
            "status", Text.same(String.valueOf(exchange.status())),
            "ms", Text.same(String.valueOf(exchange.millis())),
            "at", Text.same(exchange.at().toString())));
  }

  public static Text reading(Reading reading) {
    return switch (reading) {
      case ADOPTED ->
          Text.sv("som den måste vara menad där standarden säger emot sig själv")
              .en("as it must have been meant where the standard contradicts itself");
      case LITERAL ->
          Text.sv("efter bokstaven, även där standarden säger emot sig själv")
              .en("to the letter, even where the standard contradicts itself");
    };
  }

  /** How much of a delivery was at hand, and what was left out of it. */
  public static List<Text> extent(Report report) {
    RunDescription run = report.run();
    var extent = new ArrayList<Text>();
    if (!report.isOfService()) {
      extent.add(
          run.complete()
              ? Text.sv("hela leveransen: det som inte finns här saknas")
                  .en("the whole delivery: what is not here is missing")
              : Text.sv("kanske en del av en leverans: det som inte finns här bedöms inte")
                  .en("perhaps a part of a delivery: what is not here is not judged"));
    }
    extent.addAll(run.extent());
    return extent;
  }

  /** The version of the standard, with its editions. */
  public static String standard(RunDescription run) {
    String editions = String.join(", ", run.editions());
    return "SS 12000 API " + run.standard() + (editions.isEmpty() ? "" : " (" + editions + ")");
  }

  /** Texts in a row. */
  public static Text joined(String separator, List<Text> texts) {
    return new Text(
        texts.stream().map(Text::sv).collect(Collectors.joining(separator)),
        texts.stream().map(Text::en).collect(Collectors.joining(separator)));
  }
}
