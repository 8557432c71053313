package se.ss12000.conformance.report.csv;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.ss12000.conformance.report.Report;
import se.ss12000.conformance.report.ReportWriter;
import se.ss12000.conformance.report.ReportedFinding;
import se.ss12000.conformance.report.RuleResult;
import se.ss12000.conformance.report.Wording;
import se.ss12000.conformance.text.Language;
import se.ss12000.conformance.text.Text;

/**
 * Writes the findings as rows of a spreadsheet, the columns named as in the JSON report.
 *
 * <p>Every row has the exact number of breaches of its rule, since the rows are examples.
 */
public final class CsvReportWriter implements ReportWriter {
  /** Spreadsheets have 1 048 576 rows, and drop the rest in silence. */
  private static final int MOST = 1_048_573;

  private static final Text LEFT_OUT =
      Text.sv("{shown} av {all} anmärkningar visas; ett kalkylblad har inte plats för fler")
          .en("{shown} of {all} findings are shown; a spreadsheet has no room for more");
  private static final String MESSAGE = "message";

  private final int most;

  private record Column(String name, Function<ReportedFinding, Object> value) {}

  public CsvReportWriter() {
    this(MOST);
  }

  CsvReportWriter(int most) {
    this.most = most;
  }

  @Override
  public void write(Report report, Language language, Appendable out) throws IOException {
    Map<String, Long> counts =
        report.rules().stream().collect(Collectors.toMap(RuleResult::id, RuleResult::count));
    List<Column> columns = columns(language, counts);
    var rows = new Rows(language, out);
    rows.add(columns.stream().map(Column::name).toList());
    int all = report.findings().size();
    for (ReportedFinding finding : report.findings().subList(0, Math.min(most, all))) {
      rows.add(columns.stream().map(c -> c.value().apply(finding)).toList());
    }
    if (all > most) {
      Text leftOut = LEFT_OUT.with("shown", most).with("all", all);
      rows.add(remark(columns, leftOut.in(language)));
    }
    if (report.run().valuesShown()) {
      rows.add(remark(columns, Wording.VALUES_SHOWN.in(language)));
    }
  }

  /** A line of its own, which says nothing but this. */
  private static List<String> remark(List<Column> columns, String said) {
    return columns.stream().map(c -> c.name().equals(MESSAGE) ? said : "").toList();
  }

  private static List<Column> columns(Language language, Map<String, Long> counts) {
    return List.of(
        new Column("rule", ReportedFinding::rule),
        new Column("severity", f -> f.severity().name().toLowerCase(Locale.ROOT)),
        new Column("standing", f -> f.standing().name().toLowerCase(Locale.ROOT)),
        new Column("ruleCount", f -> counts.getOrDefault(f.rule(), 0L)),
        new Column("entityType", ReportedFinding::entityType),
        new Column("entityId", ReportedFinding::entityId),
        new Column("property", ReportedFinding::property),
        new Column("operation", ReportedFinding::operation),
        new Column("exchange", f -> some(f.exchange())),
        new Column(MESSAGE, f -> f.message().in(language)),
        new Column("expected", f -> f.expected().in(language)),
        new Column("found", f -> f.found().in(language)),
        new Column("hint", f -> f.hint().in(language)),
        new Column("erratum", ReportedFinding::erratum),
        new Column("file", ReportedFinding::file),
        new Column("line", f -> some(f.position().line())),
        new Column("column", f -> some(f.position().column())),
        new Column("pointer", ReportedFinding::pointer),
        new Column("fingerprint", finding -> finding.fingerprint().value()));
  }

  private static String some(long number) {
    return number == 0 ? "" : String.valueOf(number);
  }
}
