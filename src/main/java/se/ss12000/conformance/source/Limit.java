package se.ss12000.conformance.source;

import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import se.ss12000.conformance.text.Text;

/** How much of anything a document may hold; far beyond what the standard could mean. */
@SuppressWarnings("ImmutableEnumChecker") // A Text is two strings.
enum Limit {
  NESTING(
      1_000,
      Text.sv("djupare nästling än {most} nivåer").en("nesting deeper than {most} levels"),
      "1000"),
  STRING(
      5_000_000,
      Text.sv("en sträng längre än {most} miljoner tecken")
          .en("a string longer than {most} million characters"),
      "5"),
  NAME(
      50_000,
      Text.sv("en nyckel längre än {most} tecken").en("a key longer than {most} characters"),
      "50000"),
  NUMBER(
      1_000,
      Text.sv("ett tal längre än {most} siffror").en("a number longer than {most} digits"),
      "1000"),
  MAGNITUDE(
      308,
      Text.sv("ett tal större än 10 upphöjt till {most}")
          .en("a number greater than 10 to the power of {most}"),
      "308"),
  RECORD(
      32 << 20, Text.sv("en post större än {most} MB").en("a record larger than {most} MB"), "32"),
  VALUES(
      1_000_000,
      Text.sv("en post med mer än {most} miljon värden")
          .en("a record with more than {most} million values"),
      "1");

  private final int most;
  private final Text found;

  Limit(int most, Text found, String spoken) {
    this.most = most;
    this.found = found.with("most", spoken);
  }

  int most() {
    return most;
  }

  /** What was found when there is more. */
  Text found() {
    return found;
  }

  /** Refuses what is over a limit. */
  static void check(long size, Limit limit) throws Exceeded {
    if (size > limit.most) {
      throw new Exceeded(limit);
    }
  }

  /** A document holds more of something than we are ready to read. */
  static final class Exceeded extends StreamConstraintsException {
    private static final long serialVersionUID = 1;

    private final Limit limit;

    Exceeded(Limit limit) {
      super(limit.name());
      this.limit = limit;
    }

    Limit limit() {
      return limit;
    }
  }
}
