package se.ss12000.conformance.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import se.ss12000.conformance.scenario.Conformance;
import se.ss12000.conformance.text.Text;

/**
 * Reports on several suppliers side by side, scenario by scenario.
 *
 * @param cautions why the columns cannot be held against each other without more ado
 */
public record Comparison(List<Supplier> suppliers, List<Row> rows, List<Text> cautions) {
  public static final Text HEADING =
      Text.sv("Leverantörer sida vid sida").en("Suppliers side by side");
  public static final Text NOT_TESTED = Text.sv("ej prövat").en("not tested");

  public Comparison {
    suppliers = List.copyOf(suppliers);
    rows = List.copyOf(rows);
    cautions = List.copyOf(cautions);
  }

  /**
   * One supplier.
   *
   * @param name how people know it, such as the name of the report's file
   */
  public record Supplier(String name, Report report) {
    /** "3 av 5": how many of the judged scenarios are met. */
    public Text met() {
      long met =
          report.scenarios().stream().filter(s -> s.verdict() == Conformance.CONFORMANT).count();
      return Text.sv("{met} av {all}")
          .en("{met} of {all}")
          .with("met", met)
          .with("all", report.scenarios().size());
    }
  }

  /** A scenario, with the verdict on each supplier; nothing where it was not tested. */
  public record Row(String id, Text title, List<Optional<ScenarioResult>> results) {
    public Row {
      results = List.copyOf(results);
    }
  }

  /** Compares; the scenarios stand in the order in which they first turn up. */
  public static Comparison of(List<Supplier> suppliers) {
    var titles = new LinkedHashMap<String, Text>();
    for (Supplier supplier : suppliers) {
      supplier.report().scenarios().forEach(s -> titles.putIfAbsent(s.id(), s.title()));
    }
    List<Row> rows =
        titles.entrySet().stream()
            .map(
                title ->
                    new Row(
                        title.getKey(),
                        title.getValue(),
                        suppliers.stream().map(s -> result(title.getKey(), s)).toList()))
            .toList();
    return new Comparison(suppliers, rows, cautions(suppliers));
  }

  private static Optional<ScenarioResult> result(String id, Supplier supplier) {
    return supplier.report().scenarios().stream().filter(s -> s.id().equals(id)).findFirst();
  }

  private static List<Text> cautions(List<Supplier> suppliers) {
    var aspects =
        Map.<Text, Function<Report, Object>>of(
            Text.sv("olika versioner av standarden").en("different versions of the standard"),
            report -> report.run().standard(),
            Text.sv("olika läsning av standarden").en("different readings of the standard"),
            report -> report.run().reading(),
            Text.sv("olika scenariofiler").en("different scenario files"),
            report -> report.run().digests().scenarios(),
            Text.sv("filer för en, tjänst för en annan").en("files of one, a service of another"),
            report -> report.run().command(),
            Text.sv("hela leveransen av en, kanske delar av en annan")
                .en("the whole delivery of one, perhaps parts of another"),
            report -> report.run().complete(),
            Text.sv("olika versioner av ss12000").en("different versions of ss12000"),
            report -> report.run().toolVersion(),
            Text.sv("undantag som räknas bort för någon").en("waivers that were granted to one"),
            report -> report.waived() > 0);
    var cautions = new ArrayList<Text>();
    aspects.forEach(
        (said, aspect) -> {
          if (suppliers.stream().map(s -> aspect.apply(s.report())).distinct().count() > 1) {
            cautions.add(said);
          }
        });
    cautions.sort(Comparator.comparing(Text::en));
    return cautions;
  }
}
