package se.ss12000.conformance.cli;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Option;
import se.ss12000.conformance.text.Text;

/** How much memory the index of ids may take. */
final class IndexOption {
  private static final Text NO_SIZE =
      Text.sv("--max-index-memory: {word} är ingen storlek som 500K, 64M eller 2G")
          .en("--max-index-memory: {word} is no size such as 500K, 64M or 2G");
  private static final String SIZE = "(\\d{1,9})([KMG]?)";
  private static final String UNITS = "KMG";
  private static final int BITS = 10;

  @Option(names = "--max-index-memory", paramLabel = "SIZE", descriptionKey = "max-index-memory")
  String size = "";

  /** In bytes; half of what Java may take, where nobody says. */
  long bytes() {
    if (size.isEmpty()) {
      return Runtime.getRuntime().maxMemory() / 2;
    }
    Matcher told = Pattern.compile(SIZE).matcher(size.toUpperCase(Locale.ROOT));
    if (!told.matches()) {
      throw new UsageException(NO_SIZE.with("word", size));
    }
    int unit = told.group(2).isEmpty() ? 0 : UNITS.indexOf(told.group(2)) + 1;
    return Long.parseLong(told.group(1)) << (BITS * unit);
  }
}
