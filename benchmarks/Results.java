import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What was measured: tells medians, ratios, and where the processor was taken away meanwhile. */
final class Results {
  private final Map<String, List<Double>> measured = new LinkedHashMap<>();
  private final Map<String, Double> ratios = new LinkedHashMap<>();
  private final Map<String, Double> stolen = new LinkedHashMap<>();

  void add(String what, double value) {
    measured.computeIfAbsent(what, k -> new ArrayList<>()).add(value);
  }

  /** Remembers what share of the time of something was stolen, unless it was quiet. */
  void addStolen(String what, Host.Kept<?> kept) {
    if (!kept.isQuiet()) {
      stolen.merge(what + ", stolen %", kept.share(), Math::max);
    }
  }

  /** Adds the ratio of two medians, where both were measured. */
  void ratio(String one, String other, String unit) {
    ratio(one, other, unit, 1);
  }

  /** Adds the ratio of two medians, of which the first is of so many times as much. */
  void ratio(String one, String other, String unit, int times) {
    if (measured.containsKey(one + unit) && measured.containsKey(other + unit)) {
      ratios.put(one + " / " + other, median(one + unit) / median(other + unit) / times);
    }
  }

  private double median(String what) {
    List<Double> all = measured.get(what);
    return all.stream().sorted().toList().get(all.size() / 2);
  }

  /** Prints a table, and writes it as JSON. */
  void tell(Path file) throws IOException {
    var rows = new LinkedHashMap<String, String>();
    measured.keySet().forEach(what -> rows.put(what, number(median(what))));
    ratios.forEach((what, ratio) -> rows.put(what, number(ratio)));
    stolen.forEach((what, share) -> rows.put(what, String.valueOf(Math.round(share * 100))));
    rows.forEach((what, value) -> System.out.printf("%-50s %12s%n", what, value));
    String json =
        rows.entrySet().stream()
            .map(row -> "  \"" + row.getKey() + "\": " + row.getValue())
            .collect(Collectors.joining(",\n", "{\n", "\n}\n"));
    Files.writeString(file, json);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, value < 100 ? "%.2f" : "%.0f", value);
  }
}
