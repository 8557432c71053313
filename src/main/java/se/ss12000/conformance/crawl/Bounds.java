package se.ss12000.conformance.crawl;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import se.ss12000.conformance.payload.Exchange.Parameter;
import se.ss12000.conformance.standard.Operation;

/** The time that has to be named where the standard gives no list without one. */
final class Bounds {
  private final LocalDate from;
  private final LocalDate to;

  Bounds(LocalDate from, LocalDate to) {
    this.from = from;
    this.to = to;
  }

  /** The required parameters of a list, with their values. */
  List<Parameter> of(Operation operation) {
    return operation.parameters().stream()
        .filter(parameter -> parameter.required() && !parameter.inPath())
        .map(parameter -> new Parameter(parameter.name(), value(parameter)))
        .toList();
  }

  private String value(Operation.Parameter parameter) {
    boolean begins = isBegin(parameter.name());
    LocalDate day = begins ? from : to;
    return parameter.format().equals("date-time")
        ? day + (begins ? "T00:00:00Z" : "T23:59:59Z")
        : day.toString();
  }

  private static boolean isBegin(String name) {
    return name.endsWith("onOrAfter") || name.toLowerCase(Locale.ROOT).equals("startdate");
  }
}
