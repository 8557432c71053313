package se.ss12000.conformance.report.console;

import java.util.function.UnaryOperator;
import org.fusesource.jansi.Ansi;
import org.fusesource.jansi.Ansi.Attribute;
import org.fusesource.jansi.Ansi.Color;
import se.ss12000.conformance.finding.Severity;
import se.ss12000.conformance.scenario.Conformance;
import se.ss12000.conformance.scenario.Outcome;

/** How a piece of text stands out on a terminal that has colours. */
@SuppressWarnings("ImmutableEnumChecker") // Each is a lambda without state.
enum Style {
  PLAIN(ansi -> ansi),
  STRONG(ansi -> ansi.a(Attribute.INTENSITY_BOLD)),
  FAINT(ansi -> ansi.a(Attribute.INTENSITY_FAINT)),
  GOOD(ansi -> ansi.fg(Color.GREEN)),
  DOUBTFUL(ansi -> ansi.fg(Color.YELLOW)),
  BAD(ansi -> ansi.fg(Color.RED)),
  CALM(ansi -> ansi.fg(Color.CYAN));

  private final UnaryOperator<Ansi> start;

  Style(UnaryOperator<Ansi> start) {
    this.start = start;
  }

  static Style of(Severity severity) {
    return switch (severity) {
      case ERROR -> BAD;
      case WARNING -> DOUBTFUL;
      case NOTE -> CALM;
    };
  }

  static Style of(Conformance verdict) {
    return switch (verdict) {
      case CONFORMANT -> GOOD;
      case INCONCLUSIVE -> DOUBTFUL;
      case NOT_CONFORMANT -> BAD;
    };
  }

  static Style of(Outcome outcome) {
    return switch (outcome) {
      case PASSED -> GOOD;
      case INCONCLUSIVE -> DOUBTFUL;
      case FAILED -> BAD;
    };
  }

  String on(String text) {
    return this == PLAIN || text.isBlank() ? text : start.apply(Ansi.ansi()).a(text).reset() + "";
  }
}
