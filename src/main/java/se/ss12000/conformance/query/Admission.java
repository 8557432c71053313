package se.ss12000.conformance.query;

import java.util.List;
import java.util.Optional;
import se.ss12000.conformance.payload.Exchange;
import se.ss12000.conformance.standard.Operation;
import se.ss12000.conformance.text.Text;

/** Tells questions that mean something from those that do not. */
final class Admission {
  private static final Text NO_UUID = Text.sv("är inget UUID").en("is not a UUID");
  private static final Text NO_DAY =
      Text.sv("är inget datum som 2026-10-15").en("is not a date such as 2026-10-15");
  private static final Text NO_INSTANT =
      Text.sv("är ingen tidpunkt med tidszon som 2026-10-15T08:00:00+02:00")
          .en("is not a time with an offset such as 2026-10-15T08:00:00+02:00");
  private static final Text NO_NUMBER =
      Text.sv("är inget heltal som är minst 1").en("is not an integer of at least 1");
  private static final Text NO_BOOLEAN =
      Text.sv("är varken true eller false").en("is neither true nor false");
  private static final Text NO_CODE =
      Text.sv("finns inte i kodlistan").en("is not in the code list");
  private static final Text ONCE = Text.sv("får bara anges en gång").en("can be given only once");
  private static final Text REQUIRED = Text.sv("måste anges").en("has to be given");

  private Admission() {}

  /** Lets a question through whose parameters have values that mean something. */
  static void check(Operation operation, List<Exchange.Parameter> parameters)
      throws RefusedException {
    boolean following = parameters.stream().anyMatch(p -> p.name().equals("pageToken"));
    for (Operation.Parameter known : operation.parameters()) {
      boolean given = !values(parameters, known.name()).isEmpty();
      if (known.required() && !known.inPath() && !given && !following) {
        throw new RefusedException(known.name(), REQUIRED);
      }
    }
    checkValues(operation, parameters);
  }

  static void checkValues(Operation operation, List<Exchange.Parameter> parameters)
      throws RefusedException {
    for (Operation.Parameter known : operation.parameters()) {
      List<String> values = values(parameters, known.name());
      if (values.size() > 1 && !known.repeatable()) {
        throw new RefusedException(known.name(), ONCE);
      }
      for (String value : values) {
        Optional<Text> fault = fault(known, value);
        if (fault.isPresent()) {
          throw new RefusedException(known.name(), fault.get());
        }
      }
    }
  }

  static List<String> values(List<Exchange.Parameter> parameters, String name) {
    return parameters.stream()
        .filter(parameter -> parameter.name().equals(name))
        .map(Exchange.Parameter::value)
        .toList();
  }

  private static Optional<Text> fault(Operation.Parameter known, String value) {
    return switch (known.format()) {
      case "uuid" -> unless(Keys.isUuid(value), NO_UUID);
      case "date" -> unless(Moment.parse(value).filter(Moment::day).isPresent(), NO_DAY);
      case "date-time" ->
          unless(Moment.parse(value).filter(moment -> !moment.day()).isPresent(), NO_INSTANT);
      default -> plain(known, value);
    };
  }

  private static Optional<Text> plain(Operation.Parameter known, String value) {
    if (!known.codes().isEmpty()) {
      return unless(known.codes().contains(value), NO_CODE);
    }
    return switch (known.type()) {
      case "integer" -> unless(value.matches("0*[1-9]\\d{0,8}"), NO_NUMBER);
      case "boolean" -> unless(value.equals("true") || value.equals("false"), NO_BOOLEAN);
      default -> Optional.empty();
    };
  }

  private static Optional<Text> unless(boolean fine, Text fault) {
    return fine ? Optional.empty() : Optional.of(fault);
  }
}
